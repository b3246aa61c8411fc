import type { DeskFilter } from '@shared/contract/desk';
import { deskAlarms, type DeskAlarm } from '@shared/vocabulary/desk';

const listOf = (words: string | undefined): string[] =>
  words === undefined || words === '' ? [] : words.split(',');

/** 所选的期限档次。 */
export const alarmsOf = ({ alarms }: DeskFilter): DeskAlarm[] =>
  deskAlarms.values.filter((alarm) => listOf(alarms).includes(alarm));

/** 选上或取消一档期限。 */
export const toggleAlarm = (filter: DeskFilter, alarm: DeskAlarm): DeskFilter => {
  const chosen = deskAlarms.values.filter(
    (each) => (each === alarm) !== listOf(filter.alarms).includes(each),
  );
  return { ...filter, alarms: chosen.length === 0 ? undefined : chosen.join(',') };
};

/** 更多筛选里用到的几项。 */
const MORE = [
  'states',
  'channel',
  'applicantKind',
  'leadDepartmentId',
  'dueFrom',
  'dueTo',
  'receivedFrom',
  'receivedTo',
] as const satisfies readonly (keyof DeskFilter)[];

/** 更多筛选里用了几项。 */
export const moreCount = (filter: DeskFilter): number =>
  MORE.filter((key) => filter[key] !== undefined && filter[key] !== '').length;

/** 只留视图，其余条件都清掉。 */
export const cleared = ({ view }: DeskFilter): DeskFilter => ({ view });

/** 有没有视图之外的条件。 */
export const isFiltered = (filter: DeskFilter): boolean =>
  moreCount(filter) > 0 || alarmsOf(filter).length > 0 || (filter.q ?? '') !== '';
