import { chineseDay, type Day } from '@shared/law/day';
import { cite } from '@shared/law/periods';
import { ok, refused, type Result } from '@shared/result';
import { deliveryWays, type DeliveryWay } from '@shared/vocabulary/case-tracks';
import { dayInShanghai } from '../../../platform/calendar';
import type { Decision, Situation } from '../decision';
import { letterKinds } from '@shared/vocabulary/letter-kind';
import { internalSlip } from '../letter-orders';
import { originalReply } from '../reply-letters';

export interface DeliverInput {
  readonly way: DeliveryWay;
  readonly deliveredOn: Day;
  readonly proof: string;
}

/**
 * 登记送达：邮寄以交邮之日、当面以签收之日、电子以发送成功之日为答复之日。
 * 拒绝：日期在今天以后，或者早于签发之日；没有申请人账号而选本程序内送达。
 * 依据：《条例》第三十三条；国办公开办函〔2016〕235号。
 */
export const deliver = (
  situation: Situation,
  { way, deliveredOn, proof }: DeliverInput,
): Result<Decision> => {
  const { application, events, today } = situation;
  const no = (message: string, field: string) =>
    refused('ruleViolated', message, {
      field,
      legalBasis: cite('disclosureRegulation', '第三十三条'),
    });
  const approved = events.findLast(({ kind }) => kind === 'approved');
  if (deliveredOn > today) return no('送达之日不能在今天以后，请核对日期', 'deliveredOn');
  if (approved && deliveredOn < dayInShanghai(approved.at))
    return no('送达之日不能早于签发之日，请核对日期', 'deliveredOn');
  if (way === 'inApp' && application.accountId === null)
    return no('申请人没有在本程序登录，请选择别的送达方式', 'way');
  const { registrationNumber: number, reply } = application;
  return ok({
    act: 'deliver',
    change: { repliedOn: deliveredOn, ...(reply ? { outcome: reply.outcome } : {}) },
    tracks: [{ track: 'delivered', way, deliveredOn, proof }],
    reply: { kind: 'deliver', repliedOn: deliveredOn },
    letters: [
      internalSlip('deliveryReceipt', application, {
        letterTitle: letterKinds.labels.replyLetter,
        letterNumber: originalReply(situation).originalNumber,
        way: deliveryWays.labels[way],
        deliveredOn,
        proof,
      }),
    ],
    messages: [
      {
        to: 'applicant',
        title: '您的申请已答复',
        body: `${number}的答复已于${chineseDay(deliveredOn, Number(today.slice(0, 4)))}送达（${deliveryWays.labels[way]}）。`,
      },
    ],
  });
};
