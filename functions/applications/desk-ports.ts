import type { CountySettings } from '@shared/law/conventions';
import type { DeskFilter } from '@shared/contract/desk';
import type { Day } from '@shared/law/day';
import type { ApplicationState } from '@shared/vocabulary/application-state';
import type { DeskAlarm, openDeskViews } from '@shared/vocabulary/desk';
import type { WorkingDayCalendar } from '../platform/calendar';
import type { Organisations } from './domain/organisations';
import type { Access, ListedApplication } from './ports';

/** 看办理台的人：公开办看全县；经办人看本单位主办、协办的；合法性审查人看送审的；其余看本单位主办的。 */
export interface DeskViewer {
  /** 本人，和今天由他代为办理的同事。 */
  readonly accountIds: readonly string[];
  readonly organisationId: string | null;
  readonly isOffice: boolean;
  readonly seesSupporting: boolean;
  readonly seesLegality: boolean;
}

/** 各档期限的分界日：到期日早于它的归入这一档（或更紧的一档）。 */
export interface AlarmDays {
  readonly today: Day;
  readonly beyondUrgent: Day;
  readonly beyondSoon: Day;
  /** 此刻以前提交、至今没有确认的，已满约定的工作日数。 */
  readonly unconfirmedBefore: string;
}

/** 一页的末件；下一页由此接着。day 是到期日（已办结的是办结日），at 精确到微秒。 */
export interface DeskPosition {
  readonly isFinished: boolean;
  readonly group: number;
  readonly day: Day;
  readonly at: string;
  readonly applicationId: string;
}

/** 检索的词，和含有全部词的申请；太多时为 null，按次序看下去。 */
export interface DeskSearch {
  readonly words: readonly string[];
  readonly applicationIds: readonly string[] | null;
}

/** 筛选条件，词表已经分开。 */
export interface DeskConditions extends Omit<DeskFilter, 'states' | 'alarms' | 'q'> {
  readonly states: readonly ApplicationState[];
  readonly alarms: readonly DeskAlarm[];
}

export interface DeskQuestion {
  readonly viewer: DeskViewer;
  readonly conditions: DeskConditions;
  readonly search: DeskSearch | null;
  readonly days: AlarmDays;
}

export interface DeskRow extends ListedApplication {
  readonly alarm: DeskAlarm;
  readonly position: DeskPosition;
}

export interface DeskCounts {
  readonly total: number;
  readonly views: Readonly<Record<(typeof openDeskViews)[number], number>>;
  readonly alarms: Readonly<Record<DeskAlarm, number>>;
}

export interface SavedView {
  readonly viewId: string;
  readonly name: string;
  readonly filter: DeskFilter;
}

/** 办理台要读的。 */
export interface DeskSession {
  organisations(): Promise<Organisations>;
  calendar(): Promise<WorkingDayCalendar>;
  settings(): Promise<CountySettings>;
  /** 今天由此人代为办理的、不在岗的同事。 */
  actsFor(accountId: string, today: Day): Promise<readonly string[]>;
  /** 含有全部词的申请；多于 most 件为 null。 */
  search(words: readonly string[], most: number): Promise<readonly string[] | null>;
  page(
    question: DeskQuestion,
    at: { readonly after: DeskPosition | null; readonly limit: number },
  ): Promise<DeskRow[]>;
  counts(question: DeskQuestion): Promise<DeskCounts>;
  savedViews(): Promise<SavedView[]>;
}

/** 本人的常用视图；锁住到事务结束，同时存两个也不超数、不重名。 */
export interface SavedViewSession {
  locked(): Promise<SavedView[]>;
  save(view: SavedView): Promise<void>;
  /** 没有这个视图为 false。 */
  remove(viewId: string): Promise<boolean>;
}

export interface DeskStore {
  read<T>(access: Access, work: (session: DeskSession) => Promise<T>): Promise<T>;
  writeViews<T>(access: Access, work: (session: SavedViewSession) => Promise<T>): Promise<T>;
}
