import { citizenIdProblem, creditCodeProblem, contactPhoneProblem } from '@shared/validation';
import type { Draft } from './draft';

export interface FieldProblem {
  readonly field:
    | 'name'
    | 'identityNumber'
    | 'contactPerson'
    | 'phone'
    | 'email'
    | 'address'
    | 'contact'
    | 'filerName'
    | 'evidence';
  readonly label: string;
  readonly message: string;
}

const problem = (
  field: FieldProblem['field'],
  label: string,
  message: string | undefined,
): FieldProblem[] => (message === undefined ? [] : [{ field, label, message }]);

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** “我是谁”这一步要改的地方；服务器还会再查一遍。依据：《条例》第二十九条。 */
export const applicantProblems = (draft: Draft, identityNumber: string): FieldProblem[] => {
  const isPerson = draft.kind === 'naturalPerson';
  const hasContact =
    draft.usesSavedPhone ||
    [draft.phone, draft.email, draft.address].some((value) => value.trim() !== '');
  return [
    ...problem(
      'name',
      isPerson ? '姓名' : '单位名称',
      draft.name.trim() === '' ? '请填写' : undefined,
    ),
    ...problem(
      'identityNumber',
      isPerson ? '身份证号码' : '统一社会信用代码',
      isPerson ? citizenIdProblem(identityNumber) : creditCodeProblem(identityNumber),
    ),
    ...problem(
      'contactPerson',
      '联系人',
      !isPerson && draft.contactPerson.trim() === '' ? '请填写' : undefined,
    ),
    ...problem(
      'contact',
      '联系方式',
      hasContact ? undefined : '电话、邮箱、地址至少填一样，好让答复送到您手上',
    ),
    ...problem(
      'phone',
      '联系电话',
      draft.phone.trim() === '' ? undefined : contactPhoneProblem(draft.phone),
    ),
    ...problem(
      'email',
      '电子邮箱',
      draft.email.trim() === '' || EMAIL.test(draft.email.trim())
        ? undefined
        : '格式不对，应像 name@example.com',
    ),
  ];
};

/** 替别人办还要的：代办的家人写姓名，附上本人同意的凭据。 */
export const onBehalfProblems = (draft: Draft, isAssistant: boolean): FieldProblem[] =>
  draft.isForOther
    ? [
        ...problem(
          'filerName',
          '您的姓名',
          !isAssistant && draft.filerName.trim() === '' ? '请填写您自己的姓名' : undefined,
        ),
        ...problem(
          'evidence',
          '本人同意的凭据',
          draft.evidenceId === '' ? '请拍一张签了字的同意书，或者录一段本人同意的话' : undefined,
        ),
      ]
    : [];

/** “怎么拿”这一步要改的地方：选了哪种途径，就要有相应的联系方式。 */
export const deliveryProblems = (draft: Draft): FieldProblem[] => [
  ...problem(
    'email',
    '电子邮箱',
    draft.deliveryMethod === 'email' && draft.email.trim() === ''
      ? '选择电子邮件，请填写电子邮箱'
      : undefined,
  ),
  ...problem(
    'address',
    '通信地址',
    draft.deliveryMethod === 'post' && draft.address.trim() === ''
      ? '选择邮寄，请填写通信地址'
      : undefined,
  ),
];
