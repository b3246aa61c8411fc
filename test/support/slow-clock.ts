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
const placeOf = new Map<string, number>();
for (let ms = Date.UTC(2021, 0, 1); ms < Date.UTC(2030, 0, 1); ms += 86_400_000) {
  const day = new Date(ms).toISOString().slice(0, 10);
  const weekday = new Date(ms).getUTCDay();
  const isRest = rest.some(({ from, to }) => from <= day && day <= to);
  placeOf.set(day, week.length);
  week.push({ day, works: makeup.has(day) || (weekday >= 1 && weekday <= 5 && !isRest) });
}

export const slowIsWorkingDay = (day: string) => week[placeOf.get(day) ?? -1]?.works;

export interface SlowResult {
  readonly dueOn: string;
  readonly countedFrom: string;
  readonly provisional: boolean;
  readonly excludedWorkingDays: number;
  readonly waitingFor: 'amendment' | 'fee' | undefined;
}

const dayOf = (event: ClockEvent) => {
  if (event.kind === 'extended') return event.noticeOn;
  return event.kind === 'consultation' ? event.sentOn : event.on;
};

const isBlocked = (events: readonly ClockEvent[], day: string) =>
  events.some((event) => {
    if (event.kind !== 'consultation' || day <= event.sentOn || day > event.windowEnd) return false;
    return event.opinionOn === undefined || day <= event.opinionOn;
  });

/** 从某天重新数起时的样子。 */
const startedOn = (from: string, target: number) => ({
  from,
  target,
  counted: 0,
  excluded: 0,
  sinceFrom: 0,
  extended: false,
  reached: undefined as string | undefined,
  reachedExcluded: 0,
  delayedTo: '',
});

/** 等申请人补正、缴费；补正要求得太晚的只记“太晚”，不算在等。 */
interface Awaiting {
  amendment: boolean;
  fee: boolean;
  late: boolean;
}

type Counting = ReturnType<typeof startedOn>;

/** 当天发生的一件事当天生效；返回此后的数法。 */
const happen = (
  state: Counting,
  awaiting: Awaiting,
  given: { event: ClockEvent; day: string; works: boolean; reopenedTarget: number },
): Counting => {
  const { event, day, works, reopenedTarget } = given;
  switch (event.kind) {
    case 'amendmentRequested':
      awaiting.late = state.sinceFrom > 7 || (state.sinceFrom === 7 && !works);
      if (!awaiting.late) awaiting.amendment = true;
      return state;
    case 'amendmentReceived':
      if (awaiting.late) return state;
      awaiting.amendment = false;
      return startedOn(day, 20);
    case 'feeNoticed':
      awaiting.fee = true;
      return state;
    case 'feePaid':
      awaiting.fee = false;
      return startedOn(day, 20);
    case 'reopened':
      Object.assign(awaiting, { amendment: false, fee: false, late: false });
      return startedOn(day, reopenedTarget);
    case 'extended':
      if (state.extended || (state.reached !== undefined && state.reached !== day)) return state;
      return {
        ...state,
        target: state.target + Math.min(event.workingDays, 20),
        extended: true,
        reached: undefined,
      };
    case 'delayed':
      return { ...state, delayedTo: event.until };
    default:
      return state;
  }
};

const yearsAreAnnounced = (from: string, to: string) => {
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1)
    if (!announced.has(String(year))) return false;
  return true;
};

/** 逐日模拟，得出到期日。@param reopenedTarget 撤销后重新办理的工作日数 */
export const slowDeadline = (events: readonly ClockEvent[], reopenedTarget = 20): SlowResult => {
  const received = events.find(({ kind }) => kind === 'received');
  if (received?.kind !== 'received') throw new Error('没有收到之日');
  const lastDay = events.map(dayOf).reduce((latest, day) => (day > latest ? day : latest));
  const awaiting: Awaiting = { amendment: false, fee: false, late: false };
  let state = startedOn(received.on, 20);
  for (let place = placeOf.get(received.on) ?? week.length; ; place += 1) {
    const today = week[place];
    if (!today) throw new Error('日历不够长');
    const { day, works } = today;
    if (day > state.from && works) {
      state.sinceFrom += 1;
      if (isBlocked(events, day)) state.excluded += 1;
      else state.counted += 1;
    }
    if (state.reached === undefined && state.counted === state.target) {
      state.reached = day;
      state.reachedExcluded = state.excluded;
    }
    for (const event of events)
      if (dayOf(event) === day)
        state = happen(state, awaiting, { event, day, works, reopenedTarget });
    if (state.reached !== undefined && day >= lastDay) break;
  }
  const { from, reached = '', reachedExcluded, delayedTo } = state;
  const dueOn = delayedTo > reached ? delayedTo : reached;
  return {
    dueOn,
    countedFrom: from,
    provisional: !yearsAreAnnounced(from, dueOn),
    excludedWorkingDays: reachedExcluded,
    waitingFor: awaiting.amendment ? 'amendment' : awaiting.fee ? 'fee' : undefined,
  };
};
