import { addDays, daysBetween, type Day } from '@shared/law/day';
import type { QuestionState } from '@shared/vocabulary/village';

/** 村里最迟哪天答复。@param days 县里约定的日历日数，提问当日不计 */
export const answerDueOn = (askedOn: Day, days: number): Day => addDays(askedOn, days);

/**
 * 提问到哪里了：满期当天仍算等待，次日起超期，镇、街道看得到。
 * 依据：《村民委员会组织法》（2018年文本）第三十条（接受查询）、第三十一条（向乡镇反映）。
 */
export const questionState = (
  { dueOn, isAnswered }: { readonly dueOn: Day; readonly isAnswered: boolean },
  today: Day,
): { readonly state: QuestionState; readonly daysLeft: number } => {
  const daysLeft = daysBetween(today, dueOn);
  if (isAnswered) return { state: 'answered', daysLeft };
  return { state: daysLeft < 0 ? 'overdue' : 'waiting', daysLeft };
};
