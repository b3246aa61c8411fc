import type { TimeLimit, TimeLimitPart } from './time-limit';

/** 周期的单位；workingDays 表示每若干个工作日一次。 */
export type RhythmUnit = 'month' | 'quarter' | 'halfYear' | 'year' | 'workingDays';

/** 一种周期：每若干单位一次，写明哪一天的带着那一天。 */
export interface Rhythm {
  readonly unit: RhythmUnit;
  /** 每几个单位。 */
  readonly every: number;
  /** 每个周期里公开几次，一般为 1。 */
  readonly times: number;
  /** 周期里的第几个月（1 起）、哪一日（31 表示月底）以前；没有写明的不带。 */
  readonly by?: { readonly month: number; readonly day: number };
  readonly scope?: string;
}

const UNITS: Readonly<Record<string, RhythmUnit>> = {
  月: 'month',
  季度: 'quarter',
  半年: 'halfYear',
  年: 'year',
  每年: 'year',
};
const MONTH_END = 31;

const byDateOf = (from: string): { month: number; day: number } | undefined => {
  const dated = /^(\d+)月(\d+)日$/.exec(from);
  if (dated) return { month: Number(dated[1]), day: Number(dated[2]) };
  const monthEnd = /^(\d+)月底?$/.exec(from);
  if (monthEnd) return { month: Number(monthEnd[1]), day: MONTH_END };
  const inFirstMonth = /(?:首月|每月)(\d+)日$/.exec(from);
  return inFirstMonth ? { month: 1, day: Number(inFirstMonth[1]) } : undefined;
};

/** “每三个月一次”是每三个月；“一年两次”是一年里两次。 */
const countsOf = (phrase: string, part: TimeLimitPart): { every: number; times: number } => {
  const n = part.n ?? 1;
  const isTimes = /次\/|至少.*次/.test(phrase);
  return isTimes ? { every: 1, times: n } : { every: n, times: 1 };
};

const rhythmOf = (phrase: string, part: TimeLimitPart): Rhythm[] => {
  const scope = part.scope === undefined ? {} : { scope: part.scope };
  if (part.kind === 'periodic' && part.period?.endsWith('工作日'))
    return [{ unit: 'workingDays', every: part.n ?? 1, times: 1, ...scope }];
  const unit = UNITS[part.period ?? ''];
  if (unit === undefined) return [];
  if (part.kind === 'periodic') return [{ unit, ...countsOf(phrase, part), ...scope }];
  if (part.kind !== 'byDate') return [];
  const by = byDateOf(part.from ?? '');
  return [{ unit, every: 1, times: 1, ...(by ? { by } : {}), ...scope }];
};

/**
 * 公开时限里的周期，供排出到期清单；不是定期的得空。
 * 并用的逐一给出，各带所管的信息（如“财务收支情况”每月，其余每季度）。
 * 依据：《村民委员会组织法》关于一般事项至少每季度公布一次的规定等；以各县目录所写为准。
 */
export const periodsOf = ({ phrase, parts }: TimeLimit): readonly Rhythm[] =>
  parts.flatMap((part) => rhythmOf(phrase, part));
