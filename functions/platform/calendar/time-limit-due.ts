import { addDays, compareDays, dayOf, dayParts, daysInMonth, type Day } from '@shared/law/day';
import { citationOf, PERIODS } from '@shared/law/periods';
import { periodsOf, type TimeLimit, type TimeLimitPart } from '@shared/law/time-limit';
import { periodEnd } from './period-end';
import type { WorkingDayCalendar } from './working-day-calendar';

/** 一条信息公开期限的事实。 */
export interface PublishFacts {
  /** 信息形成之日。 */
  readonly formedOn: Day;
  /** 信息变更之日；变更的重新起算。 */
  readonly changedOn?: Day | undefined;
  /** 时限写明的那件事发生之日，如“批准”“举行听证”；不知道的不给。 */
  readonly eventOn?: Day | undefined;
  /** 信息说的是什么（标题、事项名称），用来选并用的时限里的哪一种。 */
  readonly subject?: string | undefined;
  /** 时限出自法律、行政法规的专门规定：可以长于二十个工作日。 */
  readonly hasSpecialLaw?: boolean | undefined;
}

/** 数期限的一步。 */
export interface PublishStep {
  readonly day: Day;
  readonly why: string;
  readonly citation: string;
}

/** 应当公开的最后一日，连同怎样数出来。 */
export interface PublishBy {
  readonly dueOn: Day;
  readonly isProvisional: boolean;
  readonly steps: readonly PublishStep[];
}

const CATALOGUE = '公开事项标准目录';
const EVENT_AS_FORMED = /形成|变更|制定|获取|产生|制作/;

/** 数期限要用的：事实和工作日历。 */
export interface Counting {
  readonly facts: PublishFacts;
  readonly calendar: WorkingDayCalendar;
}

const startOf = ({ formedOn, changedOn }: PublishFacts): Day =>
  changedOn !== undefined && compareDays(changedOn, formedOn) > 0 ? changedOn : formedOn;

const startStep = (facts: PublishFacts): PublishStep => ({
  day: startOf(facts),
  why: startOf(facts) === facts.formedOn ? '信息形成之日' : '信息变更之日，重新起算',
  citation: citationOf('proactiveDisclosure'),
});

/** 法定的二十个工作日。依据：《政府信息公开条例》第二十六条。 */
export const byRegulation = ({ facts, calendar }: Counting): PublishBy => {
  const { day, provisional } = periodEnd(startOf(facts), PERIODS.proactiveDisclosure, calendar);
  const { amount } = PERIODS.proactiveDisclosure;
  const why = `自次日起数${String(amount)}个工作日，到这一天为止`;
  const step = { day, why, citation: citationOf('proactiveDisclosure') };
  return { dueOn: day, isProvisional: provisional, steps: [startStep(facts), step] };
};

/** day 之前的第 count 个工作日：中间隔足 count 个工作日。 */
const workingDaysBefore = (day: Day, count: number, calendar: WorkingDayCalendar): Day => {
  let reached = day;
  for (let left = count; left > 0;) {
    reached = addDays(reached, -1);
    if (calendar.isWorkingDay(reached)) left -= 1;
  }
  return reached;
};

const PERIOD_UNIT = { workingDays: '个工作日', calendarDays: '日' } as const;

const eventDayOf = (part: TimeLimitPart, facts: PublishFacts): PublishStep => {
  const isFormation = part.from === undefined || EVENT_AS_FORMED.test(part.from);
  if (isFormation) return startStep(facts);
  const day = facts.eventOn ?? startOf(facts);
  const why =
    facts.eventOn === undefined
      ? `没有登记“${part.from}”的日期，暂以信息形成之日计`
      : `${part.from}之日`;
  return { day, why, citation: CATALOGUE };
};

const countedPart = (part: TimeLimitPart, counting: Counting, phrase: string): PublishBy => {
  const { facts, calendar } = counting;
  const start = eventDayOf(part, facts);
  const unit = part.kind === 'workingDays' ? 'workingDays' : 'calendarDays';
  const n = part.n ?? 0;
  const { day, provisional } = part.isBefore
    ? {
        day: workingDaysBefore(start.day, n, calendar),
        provisional: calendar.isProvisional(start.day),
      }
    : periodEnd(start.day, { ...PERIODS.proactiveDisclosure, amount: n, unit }, calendar);
  const way = part.isBefore ? '往前' : '自次日起';
  const why = `${way}数${String(n)}${PERIOD_UNIT[unit]}：${phrase}`;
  return {
    dueOn: day,
    isProvisional: provisional,
    steps: [start, { day, why, citation: CATALOGUE }],
  };
};

const nextByDate = (limit: TimeLimit, { facts, calendar }: Counting): PublishBy | undefined => {
  const [rhythm] = periodsOf(limit);
  if (!rhythm?.by || rhythm.unit === 'workingDays') return undefined;
  const start = startOf(facts);
  const rolls = limit.parts.some((part) => part.rolls);
  const { year, month } = dayParts(start);
  const span = { month: 1, quarter: 3, halfYear: 6, year: 12 }[rhythm.unit];
  const first = month - ((month - 1) % span);
  for (let ahead = 0; ; ahead += span) {
    const index = year * 12 + first - 1 + ahead + rhythm.by.month - 1;
    const at = { year: Math.floor(index / 12), month: (index % 12) + 1 };
    const date = Math.min(rhythm.by.day, daysInMonth(at.year, at.month));
    const day = rolls
      ? calendar.rolledToWorkingDay(dayOf({ ...at, date }))
      : dayOf({ ...at, date });
    if (compareDays(day, start) >= 0)
      return {
        dueOn: day,
        isProvisional: rolls && calendar.isProvisional(day),
        steps: [
          startStep(facts),
          { day, why: `下一个应公开的日期：${limit.phrase}`, citation: CATALOGUE },
        ],
      };
  }
};

const sameDay = (part: TimeLimitPart, { facts, calendar }: Counting, phrase: string): PublishBy => {
  const start = eventDayOf(part, facts);
  const step = { day: start.day, why: `当日公开：${phrase}`, citation: CATALOGUE };
  return {
    dueOn: start.day,
    isProvisional: calendar.isProvisional(start.day),
    steps: [start, step],
  };
};

/** 时限的一部分到哪一天；不写日数的（及时、长期）没有。 */
export const partDue = (
  part: TimeLimitPart,
  limit: TimeLimit,
  counting: Counting,
): PublishBy | undefined => {
  if (part.kind === 'workingDays' || part.kind === 'calendarDays')
    return countedPart(part, counting, limit.phrase);
  if (part.kind === 'byDate') return nextByDate({ ...limit, parts: [part] }, counting);
  if (part.kind === 'immediate' && part.isSameDay) return sameDay(part, counting, limit.phrase);
  return undefined;
};
