import { addDays, type Day } from '@shared/law/day';
import type { DayNature, WorkingDayCalendar } from '../../platform/calendar';
import { isConsulting, type ConsultationEvent } from './clock-events';

/** 数期限时走过的一天。 */
export interface WalkedDay {
  readonly day: Day;
  readonly nature: DayNature;
  readonly isWorkingDay: boolean;
  /** 处在征求意见期间，虽是工作日也不计入。 */
  readonly isExcluded: boolean;
  readonly isProvisional: boolean;
}

/** 从 from 次日起数：哪些日子不计、数几个工作日。 */
export interface CountingTask {
  readonly from: Day;
  readonly workingDays: number;
  readonly consultations: readonly ConsultationEvent[];
}

/** 从起算日的次日起逐日数，到数满为止，返回走过的每一天；最后一天就是到期日。 */
export const walkWorkingDays = (
  task: CountingTask,
  calendar: WorkingDayCalendar,
): readonly WalkedDay[] => {
  const walked: WalkedDay[] = [];
  let counted = 0;
  for (let day = addDays(task.from, 1); counted < task.workingDays; day = addDays(day, 1)) {
    const nature = calendar.natureOf(day);
    const isWorkingDay = nature.kind === 'workday' || nature.kind === 'makeupWorkday';
    const isExcluded = isWorkingDay && isConsulting(task.consultations, day);
    if (isWorkingDay && !isExcluded) counted += 1;
    walked.push({
      day,
      nature,
      isWorkingDay,
      isExcluded,
      isProvisional: calendar.isProvisional(day),
    });
  }
  return walked;
};

/** 走过的最后一天；没有走过则是起算日本身。 */
export const lastDayOf = (walked: readonly WalkedDay[], from: Day): Day =>
  walked.at(-1)?.day ?? from;
