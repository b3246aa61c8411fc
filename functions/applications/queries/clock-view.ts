import type { ApplicationView } from '@shared/contract/application-view';
import type { Day } from '@shared/law/day';
import type { WorkingDayCalendar } from '../../platform/calendar';
import type { Application } from '../domain/application';
import type { Organisations } from '../domain/organisations';
import type { Deadlines } from '../domain/statutory-clock';
import { isOverdue, remainingWorkingDays } from '../domain/timeliness';
import { whoseTurn } from '../domain/whose-turn';

/** 期限、怎样数出来的、还剩几个工作日；剩余与逾期现算，不存。@param asOf 今天，已办结的为办结之日 */
export const clockView = (
  deadline: Deadlines,
  asOf: Day,
  calendar: WorkingDayCalendar,
): NonNullable<ApplicationView['clock']> => {
  const { receivedOn, dueOn, provisional, steps } = deadline;
  return {
    receivedOn,
    dueOn,
    isProvisional: provisional,
    remainingWorkingDays: remainingWorkingDays({ dueOn, today: asOf }, calendar),
    isOverdue: !deadline.waitingFor && isOverdue({ dueOn, today: asOf }),
    steps: [...steps],
    countedFrom: deadline.countedFrom,
    unextendedDueOn: deadline.unextendedDueOn,
    amendmentNoticeBy: deadline.amendmentNoticeBy,
    extensionWorkingDays: deadline.extensionWorkingDays,
    excludedWorkingDays: deadline.excludedWorkingDays,
    waitingFor: deadline.waitingFor?.what ?? null,
  };
};

/** 现在轮到谁。 */
export const turnOf = (
  application: Application,
  organisations: Organisations,
  today: Day,
): string => {
  const { state, leadDepartmentId, addresseeId, dueOn, isProvisional, repliedOn, waitingFor } =
    application;
  return whoseTurn({
    state,
    leadName: leadDepartmentId === null ? null : organisations.nameOf(leadDepartmentId),
    officeName: organisations.office?.name ?? organisations.nameOf(addresseeId),
    dueOn,
    isProvisional,
    isOverdue: dueOn !== null && waitingFor === null && isOverdue({ dueOn, repliedOn, today }),
    repliedOn,
    waitingFor,
    today,
  });
};
