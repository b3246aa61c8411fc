import type { CallOf } from '@shared/contract/endpoint';
import type {
  previewRegistration,
  registerApplication,
  RegisteredChannel,
} from '@shared/contract/register-application';
import type { ApplicantKind, DesiredForm, Matter } from '@shared/vocabulary/applicant';

type Body = NonNullable<CallOf<typeof registerApplication>['body']>;
type PreviewBody = NonNullable<CallOf<typeof previewRegistration>['body']>;

/** 登记来件的日期栏目。 */
export type DateName = 'submittedOn' | 'signedOn' | 'arrivedOn' | 'confirmedOn';

/** 登记来件正在填的内容；没有填的为空串。身份证号码不存在本机。 */
export interface RegisterForm {
  readonly idempotencyKey: string;
  readonly channel: RegisteredChannel | null;
  readonly dates: Readonly<Record<DateName, string>>;
  readonly matter: Matter;
  readonly kind: ApplicantKind;
  readonly name: string;
  readonly identityNumber: string;
  readonly contactPerson: string;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
  readonly description: string;
  readonly mistake: string;
  readonly evidence: string;
  /** 空串是写给县政府或者不确定的。 */
  readonly addresseeId: string;
  readonly leadDepartmentId: string;
  readonly desiredForm: DesiredForm;
  readonly deliveryMethod: Body['deliveryMethod'];
  /** 来件的扫描件，已经上传的。 */
  readonly scanIds: readonly string[];
  readonly oral: readonly ('oralConsented' | 'readBackConfirmed')[];
}

export interface DateQuestion {
  readonly name: DateName;
  readonly label: string;
  readonly hint: string;
  readonly isOptional: boolean;
}

const ask = (name: DateName, label: string, hint: string): DateQuestion => ({
  name,
  label,
  hint,
  isOptional: false,
});

const CONFIRMED: DateQuestion = {
  name: 'confirmedOn',
  label: '与申请人确认的日期',
  hint: '双方确认之日就是收到之日；还没有联系上的先不填',
  isOptional: true,
};
const arrived = (label: string) => ask('arrivedOn', label, '到本单位的那一天');

/** 每种渠道要问的日期，只问它自己的。依据：《条例》第三十一条。 */
export const DATE_QUESTIONS: Readonly<Record<RegisteredChannel, readonly DateQuestion[]>> = {
  counter: [ask('submittedOn', '当面提交的日期', '当面提交的，提交之日就是收到之日')],
  oral: [ask('submittedOn', '口头提出的日期', '口头提出之日就是收到之日')],
  registeredMail: [ask('signedOn', '签收的日期', '看签收记录，不是寄出的日期')],
  ordinaryMail: [arrived('信函到达的日期'), CONFIRMED],
  fax: [arrived('传真到达的日期'), CONFIRMED],
  email: [arrived('邮件到达的日期'), CONFIRMED],
};

/** 空白的一份。@param today 北京时间的今天 @param addresseeId 部门登记时就是本单位 */
export const blankForm = (
  idempotencyKey: string,
  { today, addresseeId }: { readonly today: string; readonly addresseeId: string },
): RegisterForm => ({
  idempotencyKey,
  channel: null,
  dates: { submittedOn: today, signedOn: '', arrivedOn: today, confirmedOn: '' },
  matter: 'disclosure',
  kind: 'naturalPerson',
  name: '',
  identityNumber: '',
  contactPerson: '',
  phone: '',
  email: '',
  address: '',
  description: '',
  mistake: '',
  evidence: '',
  addresseeId,
  leadDepartmentId: '',
  desiredForm: 'paper',
  deliveryMethod: 'post',
  scanIds: [],
  oral: [],
});

const orNull = (text: string) => (text.trim() === '' ? null : text.trim());

const askedDates = (channel: RegisteredChannel, dates: RegisterForm['dates']) =>
  Object.fromEntries(
    DATE_QUESTIONS[channel].map(({ name }) => [name, orNull(dates[name])]),
  ) as Partial<Record<DateName, string | null>>;

/** 写了至少一种联系方式。 */
export const hasContact = ({ phone, email, address }: RegisterForm): boolean =>
  [phone, email, address].some((value) => value.trim() !== '');

/** 预览收到之日要问的；必填的日期还空着时先不问。不含个人信息。 */
export const previewBody = (form: RegisterForm): PreviewBody | null => {
  const { channel, dates, matter } = form;
  if (channel === null) return null;
  const isMissing = DATE_QUESTIONS[channel].some(
    ({ name, isOptional }) => !isOptional && dates[name] === '',
  );
  return isMissing
    ? null
    : { channel, matter, ...askedDates(channel, dates), hasContact: hasContact(form) };
};

const optional = (
  form: RegisterForm,
  names: readonly ('contactPerson' | 'phone' | 'email' | 'address')[],
) =>
  Object.fromEntries(
    names.flatMap((name) => (form[name].trim() === '' ? [] : [[name, form[name].trim()]])),
  );

/** 提交登记的内容；只带这种渠道的日期。 */
export const registerBody = (form: RegisterForm, channel: RegisteredChannel): Body => ({
  idempotencyKey: form.idempotencyKey,
  channel,
  ...askedDates(channel, form.dates),
  matter: form.matter,
  description: form.description,
  correction:
    form.matter === 'recordCorrection' ? { mistake: form.mistake, evidence: form.evidence } : null,
  addresseeId: orNull(form.addresseeId),
  leadDepartmentId: orNull(form.leadDepartmentId),
  applicant: {
    kind: form.kind,
    name: form.name,
    identityNumber: form.identityNumber,
    ...optional(form, ['contactPerson', 'phone', 'email', 'address']),
  },
  desiredForm: form.desiredForm,
  deliveryMethod: form.deliveryMethod,
  scanIds: [...form.scanIds],
  oralConsented: channel === 'oral' && form.oral.includes('oralConsented'),
  readBackConfirmed: channel === 'oral' && form.oral.includes('readBackConfirmed'),
});
