import * as z from '@shared/zod';
import { PERIODS } from '@shared/law/periods';
import {
  applicantKinds,
  deliveryMethods,
  desiredForms,
  receiptChannels,
} from '@shared/vocabulary/applicant';
import { day, items, optional, optionalCount, phrase, request, word } from './fields';

/** 期限落在放假安排尚未公布的年份，写明日期是暂定的。 */
const isProvisional = z
  .boolean()
  .default(false)
  .transform((is) => (is ? '（该年度放假安排尚未公布，日期为暂定，公布后重新计算）' : ''))
  .describe('期限是否暂定');

/** 收件、补正、说明理由、延期各文书要写的内容。依据：《条例》第二十九条至第三十三条、第三十五条。 */
export const intakeFacts = {
  registrationReceipt: z.object({
    ...request,
    channel: word('收件渠道', receiptChannels.labels),
    dueOn: day('法定答复期限届满之日'),
    isProvisional,
    queryCode: phrase('查询码'),
  }),
  amendmentLetter: z.object({
    ...request,
    items: items('需要补正的事项'),
    guidance: phrase('怎样补正'),
    untilDay: day('补正的最后一天'),
    workingDays: optionalCount('补正期限（工作日）'),
    isLate: z.boolean().default(false).describe('是否超过七个工作日才要求补正'),
  }),
  reasonsLetter: z.object({
    ...request,
    count: optionalCount('一定期间内的申请件数'),
    finding: phrase('数量、频次明显超过合理范围的情况'),
    untilDay: day('说明理由的最后一天'),
  }),
  extensionLetter: z.object({
    ...request,
    originalDueOn: day('原答复期限届满之日'),
    workingDays: z
      .int()
      .min(1)
      .max(PERIODS.extension.amount)
      .transform((value) => String(value))
      .describe('延长的工作日数（1至20）'),
    dueOn: day('延长后的答复期限届满之日'),
    isProvisional,
    reason: phrase('延期的理由'),
  }),
  delayLetter: z.object({
    ...request,
    untilDay: day('最迟答复之日'),
    reason: phrase('延迟答复的理由'),
  }),
  withdrawalForm: z.object({
    ...request,
    reason: optional('撤回的理由'),
    withdrawnOn: day('撤回之日'),
  }),
  applicationForm: z.object({
    applicantKind: word('申请人类别', applicantKinds.labels),
    creditCode: optional('统一社会信用代码'),
    description: phrase('所需政府信息的名称、文号或者其他特征'),
    desiredForm: word('所需信息的形式', desiredForms.labels),
    deliveryMethod: word('获取信息的方式、途径', deliveryMethods.labels),
    channel: word('提交渠道', receiptChannels.labels),
    submittedOn: day('提交之日'),
  }),
};
