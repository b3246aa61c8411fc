import type { CountySettings } from '@shared/law/conventions';
import type { Day } from '@shared/law/day';
import { cite, citationOf } from '@shared/law/periods';
import { UNINFORMED_RECONSIDERATION } from '@shared/law/remedies';
import type { WorkingDayCalendar } from '../../platform/calendar';
import type { Application, ApplicationEvent } from './application';
import { finishedOn } from './finished-on';
import { isReviewFirst } from './remedies';
import { remedyDeadlines, type RemedyFacts } from './remedy-deadlines';
import { isFinished } from './states';
import { isOverdue } from './timeliness';

/** 申请人的一项救济还能提到哪一天。 */
export interface RemedyClock {
  readonly kind: 'reconsideration' | 'directLitigation' | 'litigationAfterReconsideration';
  readonly label: string;
  readonly dueOn: Day;
  readonly isExpired: boolean;
  readonly isProvisional: boolean;
  readonly citation: string;
}

/** 算救济期限所看的一件。 */
export interface RemedyCase {
  readonly application: Application;
  readonly events: readonly ApplicationEvent[];
  /** 发给申请人的告知书里，有没有写明救济途径的（答复、不再处理）。 */
  readonly isToldByLetter: boolean;
}

type Known = Pick<RemedyFacts, 'knownOn' | 'isInformed' | 'isReviewFirst'>;

/** 从哪一天起算：答复送达之日、不再处理的告知之日，或者答复期限届满之日；没有可救济的为 null。 */
const knownOf = (
  { application, events, isToldByLetter: isInformed }: RemedyCase,
  settings: CountySettings,
  today: Day,
): Known | null => {
  const { state, reply, repliedOn, tracks, dueOn, waitingFor, accountId } = application;
  if (state === 'replied') {
    const knownOn = tracks.delivery?.deliveredOn ?? repliedOn ?? finishedOn(events);
    const isFirst = reply !== null && isReviewFirst(reply.kind, settings.partialReviewFirst);
    return knownOn === null ? null : { knownOn, isInformed, isReviewFirst: isFirst };
  }
  if (state === 'abandoned') {
    const knownOn = finishedOn(events);
    return knownOn === null ? null : { knownOn, isInformed, isReviewFirst: false };
  }
  if (isFinished(state) || dueOn === null || waitingFor !== null) return null;
  // 逾期未答复：有账号的，逾期当天的提醒里写明了救济途径；书面来件没有账号的，没有告知。
  return isOverdue({ dueOn, today })
    ? { knownOn: dueOn, isInformed: accountId !== null, isReviewFirst: settings.noReplyReviewFirst }
    : null;
};

const REVIEW_LABEL = '申请行政复议';
const reviewOf = ({ isInformed }: Known) =>
  isInformed
    ? { label: REVIEW_LABEL, citation: citationOf('reconsideration') }
    : {
        label: `${REVIEW_LABEL}（没有告知救济权利，最长一年）`,
        citation: cite('reconsiderationLaw', UNINFORMED_RECONSIDERATION.article),
      };

/**
 * 答复、不再处理、逾期未答复以后，申请人的各项救济还能提到哪一天：复议六十日（没有告知权利的最长一年）、
 * 直接起诉六个月、复议决定后起诉十五日（按登记的决定之日推算）；须先复议的没有直接起诉一项。
 * 开始的当日不算，最后一日是休息日的顺延。还没有答复也没有逾期的，一项也没有。
 * 依据：《行政复议法》第二十条、第二十三条、第三十四条，《行政诉讼法》第四十五条、第四十六条。
 */
export const remedyClocks = (
  found: RemedyCase,
  { calendar, settings }: { readonly calendar: WorkingDayCalendar; settings: CountySettings },
  today: Day,
): RemedyClock[] => {
  const known = knownOf(found, settings, today);
  if (!known) return [];
  const decided = found.application.tracks.remedies.findLast(
    ({ kind, decidedOn }) => kind === 'reconsideration' && decidedOn !== null,
  );
  const facts = { ...known, reviewDecisionOn: decided?.decidedOn ?? null };
  const ends = remedyDeadlines(facts, calendar);
  const listed = [
    { kind: 'reconsideration', end: ends.reconsiderationBy, ...reviewOf(known) },
    {
      kind: 'directLitigation',
      end: ends.directSuitBy,
      label: '直接提起行政诉讼',
      citation: citationOf('litigation'),
    },
    {
      kind: 'litigationAfterReconsideration',
      end: ends.suitAfterReconsiderationBy,
      label: '对复议决定不服，提起行政诉讼',
      citation: citationOf('litigationAfterReconsideration'),
    },
  ] as const;
  return listed.flatMap(({ kind, end, label, citation }) =>
    end === null
      ? []
      : {
          kind,
          label,
          dueOn: end.day,
          isExpired: today > end.day,
          isProvisional: end.provisional,
          citation,
        },
  );
};
