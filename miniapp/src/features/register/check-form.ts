import { citizenIdProblem, creditCodeProblem } from '@shared/validation';
import { DATE_QUESTIONS, type RegisterForm } from './form';

/** 一处要改的地方；field 与服务器说的字段名相同。 */
export interface FormProblem {
  readonly field: string;
  readonly label: string;
  readonly message: string;
}

const missing = (field: string, label: string, value: string): FormProblem[] =>
  value.trim() === '' ? [{ field, label, message: '请填写' }] : [];

const identityProblem = ({ kind, identityNumber }: RegisterForm): FormProblem[] => {
  const isPerson = kind === 'naturalPerson';
  const message = isPerson ? citizenIdProblem(identityNumber) : creditCodeProblem(identityNumber);
  const label = isPerson ? '身份证号码' : '统一社会信用代码';
  return message === undefined ? [] : [{ field: 'applicant.identityNumber', label, message }];
};

/** 登记前能看出来的问题，一次说全；其余由服务器核对。依据：《条例》第二十九条、第三十一条、第四十一条。 */
export const formProblems = (form: RegisterForm): FormProblem[] => {
  const { channel, matter, dates } = form;
  if (channel === null) return [{ field: 'channel', label: '收件渠道', message: '请选择' }];
  const isCorrection = matter === 'recordCorrection';
  return [
    ...DATE_QUESTIONS[channel].flatMap(({ name, label, isOptional }) =>
      isOptional ? [] : missing(name, label, dates[name]),
    ),
    ...missing('applicant.name', '姓名或名称', form.name),
    ...identityProblem(form),
    ...missing('description', '申请的内容', form.description),
    ...(isCorrection
      ? [
          ...missing('correction.mistake', '哪里不准确', form.mistake),
          ...missing('correction.evidence', '证据', form.evidence),
        ]
      : []),
  ];
};
