import type { Day } from '@shared/law/day';
import { cite, citationOf } from '@shared/law/periods';
import { consultedParties } from '@shared/vocabulary/case-tracks';
import type { Tracks } from './tracks';

/** 答复期限以外、各自计算的期限：补正、说明理由、征求意见、缴费。 */
export interface OwnClock {
  readonly clockId: string;
  readonly kind: 'amendment' | 'reasons' | 'consultation' | 'fee';
  readonly label: string;
  readonly dueOn: Day;
  readonly isExpired: boolean;
  /** 到期而没有动静的后果。 */
  readonly consequence: string;
  readonly citation: string;
}

const SILENCE = {
  thirdParty: ['第三方逾期不提出意见，不视为同意，由本机关依法决定是否公开', '第三十二条'],
  jointAuthority: ['共同制作机关逾期不答复，视为同意公开', '第三十四条'],
  otherAuthority: ['逾期没有意见的，由本机关依法决定', '第三十三条第三款'],
  drafter: ['逾期没有意见的，由本机关依法决定', '第三十三条第三款'],
} as const;

const consultationClocks = ({ consultations }: Tracks, today: Day): OwnClock[] =>
  consultations
    .filter(({ opinionOn }) => opinionOn === null)
    .map(({ consultationId, consulted, partyName, windowEnd }) => ({
      clockId: consultationId,
      kind: 'consultation',
      label: `${consultedParties.labels[consulted]}（${partyName}）提出意见`,
      dueOn: windowEnd,
      isExpired: today > windowEnd,
      consequence: SILENCE[consulted][0],
      citation: cite('disclosureRegulation', SILENCE[consulted][1]),
    }));

/** 还在走的各项期限。依据：《条例》第三十条、第三十二条、第三十四条、第三十五条。 */
export const ownClocks = (tracks: Tracks, today: Day): OwnClock[] => {
  const { amendment, reasons, fee } = tracks;
  const clocks = consultationClocks(tracks, today);
  if (amendment && amendment.receivedOn === null)
    clocks.push({
      clockId: 'amendment',
      kind: 'amendment',
      label: '申请人补正',
      dueOn: amendment.until,
      isExpired: today > amendment.until,
      consequence: '无正当理由逾期不补正的，视为放弃申请，不再处理',
      citation: citationOf('amendmentNotice'),
    });
  if (reasons && reasons.givenOn === null)
    clocks.push({
      clockId: 'reasons',
      kind: 'reasons',
      label: '申请人说明理由',
      dueOn: reasons.until,
      isExpired: today > reasons.until,
      consequence: '理由不合理的，告知不予处理；合理的，按期答复或者确定延迟答复的期限',
      citation: cite('disclosureRegulation', '第三十五条'),
    });
  if (fee && fee.paidOn === null)
    clocks.push({
      clockId: 'fee',
      kind: 'fee',
      label: '申请人缴纳信息处理费',
      dueOn: fee.payBy,
      isExpired: today > fee.payBy,
      consequence: '逾期未缴纳的，视为放弃申请，不再处理',
      citation: citationOf('feePayment'),
    });
  return clocks;
};
