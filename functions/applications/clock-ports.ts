import type { CountySettings } from '@shared/law/conventions';
import type { Day } from '@shared/law/day';
import type { WorkingDayCalendar } from '../platform/calendar';
import type { Application, ApplicationEvent } from './domain/application';
import type { OpenCase } from './domain/open-case';
import type { Organisations } from './domain/organisations';
import type { ActOutcome } from './domain/outcome-of-act';
import type { AuditNote, OutgoingMessage, StaffMember } from './ports';

/** 一页在办的申请：从哪个编号之后读起，最多几件。 */
export interface OpenPage {
  readonly after: string;
  readonly limit: number;
}

/** 第一页之前。 */
export const BEFORE_THE_FIRST = '00000000-0000-0000-0000-000000000000';

/** 一次提醒的登记：哪一件、哪个期限、哪一档、到期哪天；四样合起来只能有一次。 */
export interface AlarmRow {
  readonly applicationId: string;
  readonly clockId: string;
  readonly alarm: string;
  readonly day: Day;
}

/** 一件在办的申请连同已经发生的事，供重新计算。 */
export interface OpenHistory {
  readonly application: Application;
  readonly events: readonly ApplicationEvent[];
}

/** 定时任务在一个事务里能做的事；抛出即全部撤销。 */
export interface ClockSession {
  calendar(): Promise<WorkingDayCalendar>;
  /** 现行工作日历的标记；载入、更正了任何一年就变。 */
  calendarStamp(): Promise<string>;
  settings(): Promise<CountySettings>;
  organisations(): Promise<Organisations>;
  staff(): Promise<StaffMember[]>;
  /** 这一天不在岗的人与代为办理的人。 */
  deputies(today: Day): Promise<ReadonlyMap<string, string>>;
  openCases(page: OpenPage): Promise<readonly OpenCase[]>;
  openHistories(page: OpenPage): Promise<readonly OpenHistory[]>;
  /** 一件在办的申请；已经办结为 null。 */
  openHistory(applicationId: string): Promise<OpenHistory | null>;
  /** 登记提醒，返回其中新登记的；已经登记过的不在其内。 */
  raise(rows: readonly AlarmRow[], isPassed: boolean): Promise<readonly AlarmRow[]>;
  /** 记下今天巡检过。返回此前漏了几天（每天只在第一次巡检时算）。 */
  noteSweep(today: Day, raised: number): Promise<number>;
  isRecomputed(stamp: string): Promise<boolean>;
  noteRecomputed(stamp: string, changed: number): Promise<void>;
  /** 只改期限并记事；其间别人办过为 false，什么也不写。 */
  saveClock(application: Application, outcome: ActOutcome): Promise<boolean>;
  forgetOldQueries(): Promise<void>;
  audit(note: AuditNote): Promise<void>;
  enqueue(messages: readonly OutgoingMessage[]): Promise<void>;
}

/** 一次定时任务：此刻、关联编号。 */
export interface ClockRun {
  readonly now: Date;
  readonly correlationId: string;
}

/** 定时任务的存取；一次一个县，以系统的身份。 */
export interface ClockStore {
  regionIds(): Promise<readonly string[]>;
  inRegion<T>(
    regionId: string,
    run: ClockRun,
    work: (session: ClockSession) => Promise<T>,
  ): Promise<T>;
}

export interface ClockPorts {
  readonly store: ClockStore;
}
