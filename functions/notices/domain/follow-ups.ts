import { addMonths, chineseDay, type Day } from '@shared/law/day';
import type { WorkingDayCalendar } from '../../platform/calendar';
import { releaseAlarmOf, type DueAlarm, type ReleaseAlarm } from './duty-alarms';
import type { MessageText } from './duty-messages';

/** 一条已经公开、后面还有事要公开的信息：等着解读的文件，或者要定期公开进展的。 */
export interface FollowedNotice {
  readonly noticeId: string;
  readonly title: string;
  readonly organisationId: string;
  readonly bodyName: string;
  readonly draftedById: string | null;
  /** 解读最迟哪天公开；不用解读、已经解读的为 null。 */
  readonly interpretBy: Day | null;
  readonly progress: { readonly everyMonths: number; readonly until: Day } | null;
  /** 最近一次公开进展；还没有过的是信息自己公开的那天。 */
  readonly lastProgressOn: Day;
}

/** 后面要公开的一件事：哪一种、最迟哪天、今天该发哪一档。 */
export interface FollowUp {
  readonly kind: 'interpretation' | 'progress';
  readonly dueOn: Day;
  readonly due: DueAlarm<ReleaseAlarm>;
}

/** 下一次进展最迟哪天公开：上一次之后满几个月；过了约定的末日就不再要。依据：临兰政办发〔2018〕15号附件3：定期公开工作进展。 */
export const nextProgressOn = ({ progress, lastProgressOn }: FollowedNotice): Day | null => {
  if (progress === null) return null;
  const next = addMonths(lastProgressOn, progress.everyMonths);
  return next <= progress.until ? next : null;
};

/**
 * 今天该提醒的后续：文件公开后三个工作日内公开解读，定期公开工作进展。
 * 依据：泉鲤政办〔2020〕27号；临兰政办发〔2018〕15号附件3。
 */
export const followUpsOf = (
  notice: FollowedNotice,
  today: Day,
  calendar: WorkingDayCalendar,
): FollowUp[] =>
  (
    [
      ['interpretation', notice.interpretBy],
      ['progress', nextProgressOn(notice)],
    ] as const
  ).flatMap(([kind, dueOn]): FollowUp[] => {
    const due = dueOn === null ? null : releaseAlarmOf(dueOn, today, calendar);
    return dueOn !== null && due !== null ? [{ kind, dueOn, due }] : [];
  });

/** 提醒的话。 */
export const followUpMessage = (
  { kind, dueOn, due }: FollowUp,
  { title, bodyName }: Pick<FollowedNotice, 'title' | 'bodyName'>,
): MessageText => {
  const what = kind === 'interpretation' ? '解读' : '工作进展';
  const isLate = due.alarm === 'overdue';
  return {
    title: isLate ? `${what}已过最迟公开的日期` : `${what}该公开了`,
    body: `${bodyName}的《${title}》，${what}最迟应在${chineseDay(dueOn)}公开，现在还没有公开。`,
  };
};
