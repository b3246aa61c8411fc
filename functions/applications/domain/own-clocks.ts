import type { Day } from '@shared/law/day';
import { cite, citationOf } from '@shared/law/periods';
import { consultedParties, type ConsultedParty } from '@shared/vocabulary/case-tracks';
import type { WorkingDayCalendar } from '../../platform/calendar';
import type { ClockTracks } from './open-case';
import type { Consultation } from './tracks';

/** 答复期限以外、各自计算的期限：补正、说明理由、征求意见、缴费。 */
export interface OwnClock {
  readonly clockId: string;
  readonly kind: 'amendment' | 'reasons' | 'consultation' | 'fee';
  readonly label: string;
  readonly dueOn: Day;
  readonly isExpired: boolean;
  /** 落在放假安排尚未公布的年份，公布后可能调整。 */
  readonly isProvisional: boolean;
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

const UNSERVED =
  '还没有登记对方收到征求意见书；对方收到的次日起满十五个工作日才算期满，请核实并登记收到之日';

/** 期限自对方收到起数的两种：没有登记收到，按发出推算的日子过了也不算期满。 */
const FROM_RECEIPT: ReadonlySet<ConsultedParty> = new Set(['thirdParty', 'jointAuthority']);

type Bare = Omit<OwnClock, 'isProvisional'>;

const consultationClock = (consultation: Consultation, today: Day): Bare => {
  const { consultationId, consulted, partyName, windowEnd, deliveredOn } = consultation;
  const isPassed = today > windowEnd;
  const isUnserved = isPassed && deliveredOn === null && FROM_RECEIPT.has(consulted);
  const isExpired = isPassed && !isUnserved;
  return {
    clockId: consultationId,
    kind: 'consultation',
    label: `${consultedParties.labels[consulted]}（${partyName}）提出意见`,
    dueOn: windowEnd,
    isExpired,
    consequence: isUnserved ? UNSERVED : SILENCE[consulted][0],
    citation: cite('disclosureRegulation', SILENCE[consulted][1]),
  };
};

const BY_APPLICANT = {
  amendment: [
    '申请人补正',
    '无正当理由逾期不补正的，视为放弃申请，不再处理',
    citationOf('amendmentNotice'),
  ],
  reasons: [
    '申请人说明理由',
    '理由不合理的，告知不予处理；合理的，按期答复或者确定延迟答复的期限',
    cite('disclosureRegulation', '第三十五条'),
  ],
  fee: ['申请人缴纳信息处理费', '逾期未缴纳的，视为放弃申请，不再处理', citationOf('feePayment')],
} as const;

const applicantClocks = ({ amendment, reasons, fee }: ClockTracks, today: Day): Bare[] => {
  const clock = (kind: keyof typeof BY_APPLICANT, dueOn: Day): Bare => {
    const [label, consequence, citation] = BY_APPLICANT[kind];
    return { clockId: kind, kind, label, dueOn, isExpired: today > dueOn, consequence, citation };
  };
  return [
    ...(amendment?.receivedOn === null ? [clock('amendment', amendment.until)] : []),
    ...(reasons?.givenOn === null ? [clock('reasons', reasons.until)] : []),
    ...(fee?.paidOn === null ? [clock('fee', fee.payBy)] : []),
  ];
};

/**
 * 还在走的各项期限。第三方、共同制作机关的期限自对方收到征求意见书起数：没有登记收到的不算期满。
 * 依据：《条例》第三十条、第三十二条、第三十四条、第三十五条。
 */
export const ownClocks = (
  tracks: ClockTracks,
  today: Day,
  calendar: Pick<WorkingDayCalendar, 'isProvisional'>,
): OwnClock[] =>
  [
    ...tracks.consultations
      .filter(({ opinionOn }) => opinionOn === null)
      .map((consultation) => consultationClock(consultation, today)),
    ...applicantClocks(tracks, today),
  ].map((clock) => ({ ...clock, isProvisional: calendar.isProvisional(clock.dueOn) }));
