import * as z from '@shared/zod';
import { correctionResults } from '@shared/vocabulary/case-tracks';
import { replyKinds } from '@shared/vocabulary/reply-kind';
import {
  day,
  optional,
  optionalCount,
  optionalDay,
  phrase,
  printable,
  request,
  rows,
  text,
} from './fields';

/** 不再处理的缘由。依据：《条例》第三十条，《信息处理费管理办法》。 */
export const abandonmentCauses = {
  notAmended: '逾期不补正',
  feeUnpaid: '逾期未缴纳信息处理费',
} as const;

const redactions = rows('不予公开的部分', {
  part: '不予公开的部分',
  ground: '情形',
  article: '依据',
  reason: '理由',
});

/** 答复、不再处理、补充答复、撤销、更正各文书要写的内容。依据：《条例》第三十条、第三十六条至第四十一条。 */
export const endingFacts = {
  replyLetter: z.object({
    ...request,
    replyKind: replyKinds.schema.describe('答复的种类'),
    article: phrase('依据的条款'),
    content: text('答复正文'),
    reason: optional('不予公开或者不予处理的理由'),
    weighing: optional('权衡的理由'),
    accessWay: optional('获取的方式、途径和时间'),
    specialLaw: optional('所依据的法律、行政法规'),
    properDoor: optional('应当走的渠道'),
    earlierReplyNumber: optional('已经答复的那件申请的登记编号'),
    searchRecord: optional('检索经过'),
    rightBodyName: optional('负责公开的行政机关'),
    rightBodyContact: optional('该机关联系方式'),
    redactions: redactions.default([]).describe('不予公开的部分'),
    remedies: text('救济途径'),
    attachmentCount: optionalCount('附件数'),
    attachments: z
      .array(z.string())
      .transform((names) => names.map(printable))
      .default([])
      .describe('附件名称'),
  }),
  abandonmentLetter: z.object({
    ...request,
    cause: z
      .enum(Object.keys(abandonmentCauses) as ['notAmended', 'feeUnpaid'])
      .describe('不再处理的缘由'),
    notifiedOn: day('告知补正或者通知缴费之日'),
    untilDay: day('补正或者缴费的最后一天'),
    finding: phrase('没有正当理由的认定'),
    remedies: text('救济途径'),
  }),
  supplementaryReplyLetter: z.object({
    ...request,
    originalNumber: phrase('原告知书的文号'),
    originalIssuedOn: day('原告知书的日期'),
    content: text('补充答复的内容'),
    remedies: text('救济途径'),
  }),
  revocationLetter: z.object({
    ...request,
    originalNumber: phrase('原告知书的文号'),
    originalIssuedOn: day('原告知书的日期'),
    reason: phrase('撤销的理由'),
    dueOn: optionalDay('重新答复的最后一天'),
    remedies: optional('救济途径'),
  }),
  correctionLetter: z.object({
    ...request,
    result: correctionResults.schema.describe('更正申请的结果'),
    finding: phrase('核实情况'),
    rightBodyName: optional('有权更正的机关'),
    rightBodyContact: optional('该机关联系方式'),
    remedies: text('救济途径'),
  }),
};
