import * as z from '@shared/zod';
import {
  applicantKinds,
  deliveryMethods,
  desiredForms,
  matters,
} from '@shared/vocabulary/applicant';

/** 申请草稿。身份证号码不存进草稿：手机可能借给别人用。 */
export const draftSchema = z.object({
  /** 防重编号：同一份草稿无论提交几次，只登记一次。 */
  idempotencyKey: z.string(),
  region: z.string(),
  /** 谁的草稿；换了人登录就看不到。 */
  accountId: z.string(),
  villageId: z.string().nullable(),
  step: z.number(),
  /** 要办的事；以前存的草稿没有写，都是公开申请。 */
  matter: matters.schema.default('disclosure'),
  description: z.string(),
  /** 更正与自己有关的信息时：哪里不准确、有什么证据。 */
  mistake: z.string().default(''),
  evidence: z.string().default(''),
  /** 受理单位；空表示不确定，由公开办分办。 */
  addresseeId: z.string().nullable(),
  insists: z.boolean(),
  kind: applicantKinds.schema,
  name: z.string(),
  contactPerson: z.string(),
  phone: z.string(),
  email: z.string(),
  address: z.string(),
  /** 替别人办；以前存的草稿没有写，都是给自己办。 */
  isForOther: z.boolean().default(false),
  /** 代办的家人的姓名；代办员用账号上的姓名，不用写。 */
  filerName: z.string().default(''),
  /** 本人同意的凭据、身份证照片：已经上传的编号；没有为空。 */
  evidenceId: z.string().default(''),
  identityPictureId: z.string().default(''),
  /** 联系电话用先前留下的手机号。 */
  usesSavedPhone: z.boolean().default(false),
  desiredForm: desiredForms.schema,
  deliveryMethod: deliveryMethods.schema,
});

export type Draft = z.infer<typeof draftSchema>;

/** 一份空白草稿。@param about 从哪条信息、哪个事项来，先写进申请内容 */
export const blankDraft = (at: {
  idempotencyKey: string;
  region: string;
  accountId: string;
  villageId: string | null;
  about: string;
}): Draft => ({
  idempotencyKey: at.idempotencyKey,
  region: at.region,
  accountId: at.accountId,
  villageId: at.villageId,
  step: 0,
  matter: 'disclosure',
  description: at.about,
  mistake: '',
  evidence: '',
  addresseeId: null,
  insists: false,
  kind: 'naturalPerson',
  name: '',
  contactPerson: '',
  phone: '',
  email: '',
  address: '',
  isForOther: false,
  filerName: '',
  evidenceId: '',
  identityPictureId: '',
  usesSavedPhone: false,
  desiredForm: 'electronic',
  deliveryMethod: 'inApp',
});
