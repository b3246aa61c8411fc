import type { ClockRun, ClockSession, OpenHistory } from '../clock-ports';
import { calendarChange, type CalendarChange } from '../domain/calendar-change';
import { recipientsOf } from '../domain/recipients';

/** 照现行的放假安排重算，其中期限有变化的各件。 */
export const changedCases = async (
  session: ClockSession,
  histories: readonly OpenHistory[],
  { now }: ClockRun,
): Promise<{ readonly applicationId: string; readonly change: CalendarChange }[]> => {
  const [calendar, settings] = await Promise.all([session.calendar(), session.settings()]);
  return histories.flatMap((history) => {
    const change = calendarChange({ ...history, calendar, settings }, now.toISOString());
    return change ? [{ applicationId: history.application.applicationId, change }] : [];
  });
};

/** 一件：锁住、重读、重算、保存、记事、审计、发消息，在同一事务里。没有变化的为 false。 */
export const recomputeOne = async (
  session: ClockSession,
  applicationId: string,
  run: ClockRun,
): Promise<boolean> => {
  const history = await session.openHistory(applicationId);
  const [found] = history ? await changedCases(session, [history], run) : [];
  if (!history || !found) return false;
  const { application } = history;
  const { outcome, messages } = found.change;
  if (!(await session.saveClock(application, outcome))) throw new Error('锁住的申请被别人改了');
  await session.audit({
    act: 'calendarChanged',
    applicationId,
    data: { from: application.dueOn ?? '', to: outcome.application.dueOn ?? '' },
  });
  const members = await session.staff();
  await session.enqueue(
    messages.flatMap(({ title, body, ...recipient }) =>
      recipientsOf(recipient, application, members).map((accountId) => ({
        accountId,
        applicationId,
        title,
        body,
      })),
    ),
  );
  return true;
};
