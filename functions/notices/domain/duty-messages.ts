import { chineseDay, type Day } from '@shared/law/day';
import type { DutyAlarm, ReleaseAlarm } from './duty-alarms';

/** 一条消息的标题与正文。 */
export interface MessageText {
  readonly title: string;
  readonly body: string;
}

const NAMED = 5;

const listOf = (names: readonly string[]): string =>
  `${names.slice(0, NAMED).join('、')}${names.length > NAMED ? `等${names.length}项` : ''}`;

const TITLES: Readonly<Record<DutyAlarm, string>> = {
  week: '应公开事项七天内到期',
  dayBefore: '应公开事项马上到期',
  overdue: '应公开事项已过期，请尽快公开',
};

/** 告诉村（社区）、单位自己的人。 */
export const ownDutyMessage = (
  alarm: DutyAlarm,
  bodyName: string,
  duties: readonly { readonly title: string; readonly period: string; readonly dueOn: Day }[],
): MessageText => ({
  title: TITLES[alarm],
  body: `${bodyName}：${listOf(
    duties.map(({ title, period, dueOn }) => `${title}（${period}，${chineseDay(dueOn)}前）`),
  )}。公开以后就不再提醒。`,
});

/** 告诉乡镇（街道），机关的告诉公开办。依据：《村民委员会组织法》（2018年文本）第三十一条。 */
export const overseerMessage = (
  overdue: readonly {
    readonly bodyName: string;
    readonly title: string;
    readonly period: string;
  }[],
): MessageText => ({
  title: '有应公开事项逾期没有公开',
  body: `${listOf(
    overdue.map(({ bodyName, title, period }) => `${bodyName}的${title}（${period}）`),
  )}逾期没有公开，请督促。`,
});

const RELEASE_TITLES: Readonly<Record<ReleaseAlarm, string>> = {
  soon: '主动公开：还有五个工作日以内到期',
  urgent: '主动公开：还有三个工作日以内到期',
  lastCall: '主动公开：只剩一个工作日',
  overdue: '主动公开：已过最迟公开日',
};

/** 机关一条信息的提醒。依据：《条例》第二十六条。 */
export const releaseMessage = (
  alarm: ReleaseAlarm,
  notice: { readonly title: string; readonly bodyName: string },
  publishBy: Day,
): MessageText => ({
  title: RELEASE_TITLES[alarm],
  body: `${notice.bodyName}的《${notice.title}》最迟应在${chineseDay(publishBy)}公开，现在还没有公开。`,
});
