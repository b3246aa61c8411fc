import type { Day } from '@shared/law/day';
import { cite, PERIODS } from '@shared/law/periods';
import { ok, refused, type Result } from '@shared/result';
import type { ConsultedParty } from '@shared/vocabulary/case-tracks';
import type { WorkingDayCalendar } from '../../platform/calendar';
import type { Situation } from './decision';
import type { TrackFact } from './track-facts';

const LEGAL_BASIS = cite('disclosureRegulation', '第三十二条、第三十四条');

/** 提出意见的最后一日：自对方收到的次日起十五个工作日；还没有登记收到的，暂按发出之日推算。 */
export const windowEndOf = (from: Day, calendar: WorkingDayCalendar): Day =>
  calendar.workingDaysAfter(from, PERIODS.thirdPartyOpinion.amount).day;

export interface NewConsultation {
  readonly consulted: ConsultedParty;
  readonly partyName: string;
  readonly partyVaultId: string | null;
  readonly organisationId: string | null;
  readonly about: string;
  readonly deliveredOn: Day | null;
}

/**
 * 发出一份征求意见书。
 * 拒绝：对方收到之日不是今天或者更早不到发出之日（当场送达的只能是今天）。
 * 依据：《条例》第三十二条至第三十四条。
 */
export const sendConsultation = (
  { today, calendar, newId }: Situation,
  consultation: NewConsultation,
): Result<Extract<TrackFact, { track: 'consultationSent' }>> => {
  const { deliveredOn } = consultation;
  if (deliveredOn !== null && deliveredOn !== today)
    return refused('ruleViolated', '征求意见书今天发出，对方当天收到的才在这里填写', {
      field: 'deliveredOn',
      legalBasis: LEGAL_BASIS,
    });
  return ok({
    track: 'consultationSent',
    consultationId: newId(),
    ...consultation,
    sentOn: today,
    windowEnd: windowEndOf(deliveredOn ?? today, calendar),
    opinion: null,
    opinionOn: null,
    opinionReason: '',
    overrideReason: '',
  });
};

/** 告诉申请人正在征求意见，这段时间不计入期限；不写征求的是谁。 */
export const consultingMessage = (registrationNumber: string) => ({
  to: 'applicant' as const,
  title: '正在征求有关方面的意见',
  body: `${registrationNumber}需要征求有关方面的意见，所需时间不计入答复期限，见告知书。`,
});
