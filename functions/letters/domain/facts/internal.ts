import * as z from '@shared/zod';
import { replyKinds } from '@shared/vocabulary/reply-kind';
import { day, optional, phrase, request, rows, text, word } from './fields';

/** 呈批的不是答复，而是延期。依据：《条例》第三十三条第二款。 */
export const EXTENSION_REPLY = '延期答复';

/** 内部流转、存档的单据要写的内容。依据：《条例》第十七条、第四十五条。 */
export const internalFacts = {
  approvalSlip: z.object({
    ...request,
    replyKind: z
      .union([
        z.literal('').transform(() => '（非答复事项）'),
        z.literal('extension').transform(() => EXTENSION_REPLY),
        word('拟作答复的种类', replyKinds.labels),
      ])
      .describe('拟作答复的种类'),
    content: text('答复正文'),
    drafterOpinion: phrase('经办意见'),
    confidentialityOpinion: optional('保密审查意见'),
    legalityOpinion: optional('合法性审查意见'),
    approverName: phrase('签发人'),
    approvalOpinion: optional('签发意见'),
  }),
  transferList: z.object({
    fromName: phrase('移送单位'),
    toName: phrase('接收单位'),
    reason: phrase('移送的理由'),
    transferredOn: day('移送之日'),
    cases: rows('移送的申请', {
      registrationNumber: '登记编号',
      requestSummary: '申请内容',
      receivedOn: '收到之日',
      dueOn: '答复期限',
    }),
  }),
  deliveryReceipt: z.object({
    ...request,
    letterTitle: optional('送达的文书'),
    letterNumber: optional('文书的文号'),
    way: phrase('送达方式'),
    deliveredOn: day('送达之日'),
    proof: phrase('送达凭证'),
  }),
};
