import { closedList } from '../../vocabulary/closed-list';

/** 公开时限的种类。 */
export const timeLimitKinds = closedList({
  workingDays: '若干个工作日内',
  calendarDays: '若干日内',
  immediate: '及时',
  periodic: '定期',
  longTerm: '长期公开',
  byDate: '某日以前',
  publicity: '公示若干日',
  composite: '几种并用',
  unknown: '没有读懂，请确认',
});
export type TimeLimitKind = (typeof timeLimitKinds.values)[number];

/** 公开时限的一部分：一句话说的一种要求。 */
export interface TimeLimitPart {
  readonly kind: Exclude<TimeLimitKind, 'composite'>;
  /** 日数、次数或者周期里的数。 */
  readonly n?: number;
  /** 周期的原文写法：月、季度、半年、年、每年、20工作日。 */
  readonly period?: string;
  /** 从什么时候起算，或者哪一天。 */
  readonly from?: string;
  /** 管的是哪些信息，如“行政许可、行政处罚事项”；不写是一般的。 */
  readonly scope?: string;
  /** 公示期按什么数。 */
  readonly unit?: 'workingDays' | 'calendarDays';
  /** 在那件事之前若干日，不是之后。 */
  readonly isBefore?: true;
  /** 那一天遇节假日顺延到下一个工作日。 */
  readonly rolls?: true;
  /** 当日就要公开（实时、随时、事件发生时），不是“及时”。 */
  readonly isSameDay?: true;
}

/** 一条公开时限的意思；原文保留。 */
export interface TimeLimit {
  readonly phrase: string;
  readonly kind: TimeLimitKind;
  readonly n?: number;
  readonly period?: string;
  readonly from?: string;
  /** 各部分；不是并用的也有一个，没有读懂的为空。 */
  readonly parts: readonly TimeLimitPart[];
  /** 写明“法律法规另有规定的从其规定”。 */
  readonly defersToLaw: boolean;
  /** 要请编制单位确认的话；空的表示没有疑问。 */
  readonly questions: readonly string[];
}
