import type { Day } from '@shared/law/day';
import type { Role } from '@shared/vocabulary/role';
import type { WorkingDayCalendar } from '../platform/calendar';
import type { Transaction } from '../platform/database/database';
import type { BodyDuty, EntryBody, PeriodicEntry } from './domain/catalogue-duties';
import type { Obligation } from './domain/due-items';
import type { FollowedNotice } from './domain/follow-ups';

/** 一个有应公开事项的村（社区）、单位。 */
export interface DutyBody {
  readonly organisationId: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly isVillage: boolean;
  readonly obligations: readonly Obligation[];
}

/** 一条还没有公开的机关信息。 */
export interface OpenRelease {
  readonly noticeId: string;
  readonly title: string;
  readonly organisationId: string;
  readonly bodyName: string;
  readonly draftedById: string | null;
  readonly producedOn: Day;
  readonly changedOn: Day | null;
  readonly timeLimit: string;
  readonly publishBy: Day | null;
}

export interface StaffMember {
  readonly accountId: string;
  readonly organisationId: string;
  readonly roles: readonly Role[];
}

/** 一次提醒的登记：对象、哪一档、到期哪天；合起来只能有一次。 */
export interface RaisedAlarm {
  readonly subject: string;
  readonly alarm: string;
  readonly dueOn: Day;
}

/** 目录、单位、领域的责任单位，用来排出机关按期公开的事项。 */
export interface CatalogueFacts {
  readonly entries: readonly PeriodicEntry[];
  readonly bodies: readonly EntryBody[];
  readonly responsible: ReadonlyMap<string, string>;
}

export interface SweepStore {
  catalogue(tx: Transaction, regionId: string): Promise<CatalogueFacts>;
  /** 机关按期公开的事项照目录更新：新的从今天所在的一期起，没有了的到今天为止。 */
  syncBodyDuties(
    tx: Transaction,
    regionId: string,
    list: { readonly duties: readonly BodyDuty[]; readonly today: Day },
  ): Promise<void>;
  staff(tx: Transaction, regionId: string): Promise<readonly StaffMember[]>;
  bodies(
    tx: Transaction,
    regionId: string,
    page: { readonly after: string; readonly limit: number },
  ): Promise<readonly DutyBody[]>;
  releases(tx: Transaction, regionId: string): Promise<readonly OpenRelease[]>;
  /** 后面还有解读、进展要公开的。 */
  followed(tx: Transaction, regionId: string): Promise<readonly FollowedNotice[]>;
  savePublishBy(
    tx: Transaction,
    regionId: string,
    changed: readonly { readonly noticeId: string; readonly publishBy: Day }[],
  ): Promise<void>;
  /** 登记提醒，返回其中新登记的。 */
  raise(
    tx: Transaction,
    regionId: string,
    given: { readonly rows: readonly RaisedAlarm[]; readonly isPassed: boolean; readonly at: Date },
  ): Promise<readonly RaisedAlarm[]>;
}

export interface OutgoingMessage {
  readonly regionId: string;
  readonly accountId: string;
  readonly title: string;
  readonly body: string;
  readonly noticeId: string | null;
  readonly at: Date;
}

export interface SweepPorts {
  readonly store: SweepStore;
  readonly regionIds: () => Promise<readonly string[]>;
  /** 以系统的身份，一个县一个事务。 */
  readonly inRegion: <T>(regionId: string, work: (tx: Transaction) => Promise<T>) => Promise<T>;
  readonly calendar: (tx: Transaction) => Promise<WorkingDayCalendar>;
  readonly enqueue: (tx: Transaction, messages: readonly OutgoingMessage[]) => Promise<void>;
}
