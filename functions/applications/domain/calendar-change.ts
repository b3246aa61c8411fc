import { chineseDay, compareDays, type Day } from '@shared/law/day';
import { dayInShanghai, type WorkingDayCalendar } from '../../platform/calendar';
import { officerOf } from './alarm-recipients';
import type { Application, ApplicationEvent } from './application';
import type { Message } from './decision';
import { payBy } from './fee-notice';
import { afterEvent, type ActOutcome, type History } from './outcome-of-act';
import { windowEndOf } from './send-consultation';
import type { TrackFact } from './track-facts';
import type { Tracks } from './tracks';

/** 放假安排变了，一件申请因此有什么变化：要保存的结果、要发的消息。 */
export interface CalendarChange {
  readonly outcome: ActOutcome;
  readonly messages: readonly Message[];
}

/**
 * 放假安排变了以后要改的各个期限：
 * 征求意见的期限是法定的十五个工作日，照新的安排重数（第三方、共同制作机关一样），记成一件事，
 * 不计入答复期限的日子随之变化；已经收到意见的不动。
 * 缴费的期限照新的安排重数，但不早于收费通知书上写的日子。
 * 补正、说明理由、延迟答复写在告知书上的就是那一天，不改。
 * 依据：《条例》第三十二条、第三十四条，《信息处理费管理办法》。
 */
export const recountedWindows = (
  { consultations, fee }: Pick<Tracks, 'consultations' | 'fee'>,
  calendar: WorkingDayCalendar,
): TrackFact[] => {
  const recounted = consultations
    .filter(({ opinionOn }) => opinionOn === null)
    .map(({ consultationId, sentOn, deliveredOn, windowEnd }) => ({
      window: consultationId,
      until: windowEndOf(deliveredOn ?? sentOn, calendar),
      was: windowEnd,
    }));
  if (fee && fee.paidOn === null) {
    const counted = payBy(fee.noticedOn, calendar).day;
    const until = counted > fee.payBy ? counted : fee.payBy;
    recounted.push({ window: 'fee', until, was: fee.payBy });
  }
  return recounted
    .filter(({ until, was }) => until !== was)
    .map(({ window, until }) => ({ track: 'windowRecounted', window, until }));
};

const dueText = ({ dueOn, isProvisional }: Pick<Application, 'dueOn' | 'isProvisional'>): string =>
  dueOn === null ? '' : `${chineseDay(dueOn)}${isProvisional ? '（暂定）' : ''}`;

const yearsOf = (days: readonly (Day | null)[]) =>
  days
    .filter((day) => day !== null)
    .sort(compareDays)
    .map((day) => Number(day.slice(0, 4)));

/** 哪一年的安排：所经的各年里最晚载入的，没有就只说“放假安排”。 */
const because = (before: Application, after: Application, { notices }: WorkingDayCalendar) => {
  const years = yearsOf([before.receivedOn, before.dueOn, after.dueOn]);
  const [from = 0, to = 0] = [years[0], years.at(-1)];
  const notice = notices.findLast(({ year }) => year >= from && year <= to);
  if (!notice) return '放假安排有变化';
  return before.isProvisional && !after.isProvisional
    ? `${notice.year}年放假安排已经公布`
    : `放假安排有更正`;
};

const noteOf = (before: Application, after: Application, why: string): string => {
  const [from, to] = [dueText(before), dueText(after)];
  if (from === to) return `${why}，征求意见、缴费的期限已重新计算；答复期限不变。`;
  return before.dueOn === after.dueOn
    ? `${why}，答复期限仍是${chineseDay(after.dueOn ?? '')}${after.isProvisional ? '，改为暂定' : '，不再是暂定'}。`
    : `${why}，答复期限由${from}改为${to}。`;
};

const messagesOf = (before: Application, after: Application, note: string): Message[] => {
  const text = { title: '答复期限已重新计算', body: `${after.registrationNumber}：${note}` };
  const isApplicants = dueText(before) !== dueText(after) || before.tracks.fee !== after.tracks.fee;
  const applicant: Message[] = isApplicants ? [{ to: 'applicant', ...text }] : [];
  return [...applicant, { ...officerOf(after), ...text }];
};

/**
 * 放假安排公布或者更正以后，重新计算一件在办申请的期限；到期日、是否暂定、
 * 征求意见和缴费的期限都没有变的为 null，所以重复计算不会再记一次。
 * @param now 此刻，ISO 8601
 * 依据：《条例》第三十三条，《全国年节及纪念日放假办法》。
 */
export const calendarChange = (history: History, now: string): CalendarChange | null => {
  const { application, calendar } = history;
  const tracks = recountedWindows(application.tracks, calendar);
  const event: ApplicationEvent = {
    seq: application.version + 1,
    kind: 'calendarChanged',
    at: now,
    happenedOn: dayInShanghai(now),
    actorId: null,
    actorName: '系统',
    actorOrganisationId: null,
    data: tracks.length === 0 ? {} : { tracks },
  };
  const outcome = afterEvent(history, event);
  const { dueOn, isProvisional } = outcome.event.data.change ?? {};
  if (dueOn === undefined && isProvisional === undefined && tracks.length === 0) return null;
  const why = because(application, outcome.application, calendar);
  const note = noteOf(application, outcome.application, why);
  return {
    outcome: { ...outcome, event: { ...outcome.event, data: { ...outcome.event.data, note } } },
    messages: messagesOf(application, outcome.application, note),
  };
};
