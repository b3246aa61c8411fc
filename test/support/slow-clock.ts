// 慢而直白的对照时钟：把 2021 至 2029 年的每一天摆开，从收到之日起一天一天地过，
// 当天发生的事当天生效。不引用被测的计数代码，放假安排直接读年度文件。
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ClockEvent } from '@functions/applications/domain/statutory-clock';

interface NoticeFile {
  year: number;
  holidays: { from: string; to: string }[];
  makeupWorkdays: { day: string }[];
}

const folder = path.resolve(__dirname, '../../functions/platform/calendar/years');
const notices = readdirSync(folder).map(
  (name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as NoticeFile,
);
const announced = new Set(notices.map(({ year }) => String(year)));
const rest = notices.flatMap(({ holidays }) => holidays);
const makeup = new Set(
  notices.flatMap(({ makeupWorkdays }) => makeupWorkdays.map(({ day }) => day)),
);

const week: { day: string; works: boolean }[] = [];
for (let ms = Date.UTC(2021, 0, 1); ms < Date.UTC(2030, 0, 1); ms += 86_400_000) {
  const day = new Date(ms).toISOString().slice(0, 10);
  const weekday = new Date(ms).getUTCDay();
  const isRest = rest.some(({ from, to }) => from <= day && day <= to);
  week.push({ day, works: makeup.has(day) || (weekday >= 1 && weekday <= 5 && !isRest) });
}

export const slowIsWorkingDay = (day: string) => week.find((item) => item.day === day)?.works;

export interface SlowResult {
  readonly dueOn: string;
  readonly countedFrom: string;
  readonly provisional: boolean;
  readonly excludedWorkingDays: number;
}

const sameDay = (event: ClockEvent, day: string) =>
  (event.kind === 'extended'
    ? event.noticeOn
    : event.kind === 'consultation'
      ? event.sentOn
      : event.on) === day;

const isBlocked = (events: readonly ClockEvent[], day: string) =>
  events.some((event) => {
    if (event.kind !== 'consultation' || day <= event.sentOn || day > event.windowEnd) return false;
    return event.opinionOn === undefined || day <= event.opinionOn;
  });

const daysFrom = (day: string) => {
  const start = week.findIndex((item) => item.day === day);
  return week.slice(start, start + 400);
};

/** 逐日模拟，得出到期日。 */
export const slowDeadline = (events: readonly ClockEvent[]): SlowResult => {
  const received = events.find(({ kind }) => kind === 'received');
  if (received?.kind !== 'received') throw new Error('没有收到之日');
  const state = { from: received.on, counted: 0, target: 20, extended: false, excluded: 0 };
  let reached: string | undefined;
  let reachedExcluded = 0;
  let sinceFrom = 0;
  let late = false;
  for (const { day, works } of daysFrom(received.on)) {
    const blocked = isBlocked(events, day);
    if (day > state.from && works) {
      sinceFrom += 1;
      if (blocked) state.excluded += 1;
      else state.counted += 1;
    }
    if (reached === undefined && state.counted === state.target) {
      reached = day;
      reachedExcluded = state.excluded;
    }
    for (const event of events) {
      if (!sameDay(event, day)) continue;
      if (event.kind === 'amendmentRequested' && (sinceFrom > 7 || (sinceFrom === 7 && !works)))
        late = true;
      if (event.kind === 'feePaid' || (event.kind === 'amendmentReceived' && !late)) {
        Object.assign(state, { from: day, counted: 0, target: 20, extended: false, excluded: 0 });
        [reached, reachedExcluded, sinceFrom, late] = [undefined, 0, 0, false];
      }
      const inTime = reached === undefined || reached === day;
      if (event.kind === 'extended' && inTime && !state.extended) {
        state.target += Math.min(event.workingDays, 20);
        state.extended = true;
        reached = undefined;
      }
    }
  }
  if (reached === undefined) throw new Error('日历不够长');
  const years = new Set(
    daysFrom(state.from)
      .filter(({ day }) => day <= reached)
      .map(({ day }) => day.slice(0, 4)),
  );
  return {
    dueOn: reached,
    countedFrom: state.from,
    provisional: [...years].some((year) => !announced.has(year)),
    excludedWorkingDays: reachedExcluded,
  };
};
