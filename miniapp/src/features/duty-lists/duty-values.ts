import type { TemplateItem } from '@shared/contract/duties';
import type { DueRule, FocusTopic, Rhythm } from '@shared/vocabulary/duty';

/** 频次与最迟日期的表单：第几个月、哪一日（若干日）照填的写。 */
export interface ScheduleValues {
  readonly rhythm: Rhythm;
  readonly dueRule: DueRule;
  readonly month: string;
  readonly date: string;
}

/** 没有列入公开重点。 */
export const NO_TOPIC = 'none';

/** 一个应公开事项的表单。 */
export interface DutyValues extends ScheduleValues {
  readonly title: string;
  readonly affairsKind: TemplateItem['affairsKind'];
  readonly entryId: string | null;
  readonly focusTopic: FocusTopic | typeof NO_TOPIC;
}

type DutyFields = Omit<TemplateItem, 'itemId'>;

/** 一份空白：每季度一次，本期第一个月20日以前。 */
export const blankDuty: DutyValues = {
  title: '',
  affairsKind: 'village',
  rhythm: 'quarterly',
  dueRule: 'firstMonthDay',
  month: '1',
  date: '20',
  entryId: null,
  focusTopic: NO_TOPIC,
};

/** 打开已有的一项。 */
export const valuesOf = (duty: DutyFields): DutyValues => {
  const { title, affairsKind, rhythm, dueRule, dueDay, entryId, focusTopic } = duty;
  const isMonthDay = dueRule === 'monthDay' && dueDay !== null;
  const date = isMonthDay ? dueDay % 100 : dueDay;
  return {
    ...{ title, affairsKind, rhythm, dueRule, entryId },
    month: isMonthDay ? String(Math.floor(dueDay / 100)) : '1',
    date: date === null ? '' : String(date),
    focusTopic: focusTopic ?? NO_TOPIC,
  };
};

const wholeOf = (typed: string): number | null =>
  /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : null;

/** 表单里的频次与最迟日期；随时公开的、期末的不带日数，没有填好的日数为空，由合同说明。 */
export const scheduleOf = ({ rhythm, dueRule, month, date }: ScheduleValues) => {
  if (rhythm === 'anyTime') return { rhythm, dueRule: 'periodEnd' as const, dueDay: null };
  const [day, nth] = [wholeOf(date), wholeOf(month)];
  if (dueRule === 'periodEnd') return { rhythm, dueRule, dueDay: null };
  if (dueRule !== 'monthDay') return { rhythm, dueRule, dueDay: day };
  return { rhythm, dueRule, dueDay: day === null || nth === null ? null : nth * 100 + day };
};

/** 表单里的一项。 */
export const dutyOf = (values: DutyValues): DutyFields => ({
  title: values.title.trim(),
  affairsKind: values.affairsKind,
  ...scheduleOf(values),
  entryId: values.entryId,
  focusTopic: values.focusTopic === NO_TOPIC ? null : values.focusTopic,
});
