import { chineseDay, compareDays, dayParts, weekdayName, type Day } from '@shared/law/day';
import { citationOf, cite } from '@shared/law/periods';
import {
  calendarSteps,
  HOLIDAY_CITATION,
  rangeText,
  type CountingStep,
  type Write,
} from './calendar-steps';
import { countedFrom, type ClockBasis } from './clock-basis';
import { consultationEnd, type ClockEvent, type ConsultationEvent } from './clock-events';
import { lastDayOf, type WalkedDay } from './counting';
import { startSteps } from './start-steps';

export type { CountingStep } from './calendar-steps';

/** 数期限的全过程，由它写出各步。 */
export interface CountingRecord {
  readonly basis: ClockBasis;
  readonly walked: readonly WalkedDay[];
  readonly consultations: readonly ConsultationEvent[];
  readonly extension?: Extract<ClockEvent, { kind: 'extended' }>;
}

const CONSULTED = {
  thirdParty: ['征求第三方意见', cite('disclosureRegulation', '第三十二条、第三十三条第三款')],
  jointAuthority: [
    '征求共同制作机关意见',
    cite('disclosureRegulation', '第三十三条第三款、第三十四条'),
  ],
  otherAuthority: ['征求其他机关意见', cite('disclosureRegulation', '第三十三条第三款')],
  drafter: ['向起草单位征询公开属性', cite('disclosureRegulation', '第三十三条第三款')],
} as const;

const consultationSteps = ({ consultations, walked }: CountingRecord, write: Write) => {
  const claimed = new Set<Day>();
  const steps: CountingStep[] = [];
  for (const event of consultations) {
    const to = consultationEnd(event);
    const days = walked.filter(
      ({ day, isExcluded }) => isExcluded && !claimed.has(day) && event.sentOn < day && day <= to,
    );
    days.forEach(({ day }) => claimed.add(day));
    const [first, last] = [days[0], days.at(-1)];
    if (!first || !last) continue;
    const [what, citation] = CONSULTED[event.consulted];
    const pending = event.opinionOn === undefined ? '（暂按期满计算，意见早到则提前）' : '';
    const why = `${rangeText(first.day, last.day, write)} ${what}${pending}，其间${days.length}个工作日不计入`;
    steps.push({ day: event.sentOn, effect: '不计入期限', why, citation });
  }
  return steps;
};

const extensionSteps = ({ extension }: CountingRecord, write: Write): CountingStep[] => {
  if (!extension) return [];
  const why = `${write(extension.noticeOn)}告知延期${extension.workingDays}个工作日，接着往后数`;
  return [{ day: extension.noticeOn, effect: '延期', why, citation: citationOf('extension') }];
};

const isDelayed = ({ delay }: ClockBasis, dueOn: Day) => delay !== undefined && delay.until > dueOn;

const delaySteps = ({ basis, walked }: CountingRecord, write: Write): CountingStep[] => {
  const { delay } = basis;
  const counted = lastDayOf(walked, countedFrom(basis));
  if (!delay || delay.until <= counted) return [];
  const why = `${write(delay.on)}告知延迟答复，最迟${write(delay.until)}（${weekdayName(delay.until)}）答复`;
  const citation = cite('disclosureRegulation', '第三十五条');
  return [{ day: delay.until, effect: '延迟答复', why, citation }];
};

const dueSteps = ({ basis, walked }: CountingRecord, write: Write): CountingStep[] => {
  const dueOn = lastDayOf(walked, countedFrom(basis));
  const counted = walked.filter(({ isWorkingDay, isExcluded }) => isWorkingDay && !isExcluded);
  const effect = `第${counted.length}个工作日`;
  const why = `${write(dueOn)}（${weekdayName(dueOn)}）是${effect}，${isDelayed(basis, dueOn) ? '本应这一天答复' : '最迟这一天答复'}`;
  const due = { day: dueOn, effect, why, citation: citationOf('reply') };
  const unannounced = walked.find(({ isProvisional }) => isProvisional);
  if (!unannounced) return [due];
  const { year } = dayParts(unannounced.day);
  const note = `${year}年放假安排还没有公布，暂按周一至周五上班推算，公布后自动重算`;
  return [{ day: unannounced.day, effect: '暂定', why: note, citation: HOLIDAY_CITATION }, due];
};

/** 用平白的话说明期限是怎样数出来的：同类的日子合并，不逐日罗列。 */
export const countingSteps = (record: CountingRecord): readonly CountingStep[] => {
  const { basis, walked } = record;
  const { year } = dayParts(basis.receivedOn);
  const write: Write = (day) => chineseDay(day, year);
  const { weekends, arrangements } = calendarSteps(walked, write);
  const passed = [
    ...arrangements,
    ...consultationSteps(record, write),
    ...extensionSteps(record, write),
  ].sort((left, right) => compareDays(left.day, right.day));
  return [
    ...startSteps(basis, write),
    ...weekends,
    ...passed,
    ...dueSteps(record, write),
    ...delaySteps(record, write),
  ];
};
