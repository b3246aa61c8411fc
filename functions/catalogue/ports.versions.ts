import type { CatalogueEntry } from '@shared/contract/catalogue';
import type { VersionEntry } from '@shared/contract/entry-fields';
import type { Day } from '@shared/law/day';
import type { CatalogueSection, Domain } from '@shared/vocabulary/domain';
import type { MatterListKind, VersionState } from '@shared/vocabulary/catalogue-version';
import type { OrganisationKind } from '@shared/vocabulary/organisation';
import type { Transaction } from '../platform/database/database';
import type {
  CatalogueVersion,
  NewVersion,
  OmittedSection,
  VersionStaff,
} from './domain/versions/version';

/** 一个单位，供核对公开主体和编制单位。 */
export interface CatalogueOrganisation {
  readonly organisationId: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: OrganisationKind;
  readonly isDisclosureOffice: boolean;
}

/** 分管表：哪个领域由哪个单位编制。 */
export interface CompilingDuty {
  readonly domain: Domain;
  readonly organisationId: string;
  readonly name: string;
}

/** 权责清单、公共服务事项清单的一条。 */
export interface Matter {
  readonly matterId: string;
  readonly listKind: MatterListKind;
  readonly matterName: string;
  readonly powerType: string;
  readonly departmentName: string;
  readonly organisationId: string | null;
  /** 不列入目录的法定缘由；空的表示应当列入。 */
  readonly exception: string;
  readonly position: number;
}

/** 一个版本上发生过的事。 */
export interface VersionEvent {
  readonly kind: string;
  readonly at: string;
  readonly actorId: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

/** 保存版本时改动的各项；状态由转换表定。 */
export interface VersionChange {
  readonly state?: VersionState;
  readonly title?: string;
  readonly sections?: readonly CatalogueSection[];
  readonly omitted?: readonly OmittedSection[];
  readonly returnReason?: string;
  readonly baseVersionId?: string | null;
  readonly mergedInto?: string | null;
  readonly submittedAt?: string | null;
  readonly mergedAt?: string | null;
  readonly approvedBy?: string | null;
  readonly approvedAt?: string | null;
  readonly publishedAt?: string;
  readonly publishedOn?: Day;
}

/** 这件事在什么时候、哪次请求里。 */
export interface Occasion {
  readonly at: Date;
  readonly correlationId: string;
}

/** 只读的各项。 */
export interface VersionReading {
  list(): Promise<readonly CatalogueVersion[]>;
  version(versionId: string): Promise<CatalogueVersion | null>;
  entries(versionId: string): Promise<readonly VersionEntry[]>;
  /** 现行的版本；没有公布过的为 null。 */
  current(organisationId: string | null): Promise<CatalogueVersion | null>;
  /** 现行目录的条目（含由文件载入、尚无版本的）。 */
  currentEntries(organisationId: string | null): Promise<readonly VersionEntry[]>;
  /** 条目编号 → 索引号；没有公布过的不在其中。 */
  indexCodes(): Promise<ReadonlyMap<string, string>>;
  events(versionId: string): Promise<readonly VersionEvent[]>;
  organisations(): Promise<readonly CatalogueOrganisation[]>;
  compilingDuties(): Promise<readonly CompilingDuty[]>;
  matters(): Promise<readonly Matter[]>;
  /** 本地增加的领域在这个县的名称；没有定名称的不在其中。 */
  localNames(): Promise<ReadonlyMap<CatalogueSection, string>>;
}

/** 一个县的读写事务。 */
export interface VersionSession extends VersionReading {
  /** 同县的办理依次进行，读出的就是最新的。 */
  versionForUpdate(versionId: string): Promise<CatalogueVersion | null>;
  /** 建一个编制中的版本，返回它的编号。 */
  insertVersion(version: NewVersion, occasion: Occasion): Promise<string>;
  /** 写入或修改若干条。 */
  putEntries(versionId: string, entries: readonly VersionEntry[]): Promise<void>;
  removeEntries(versionId: string, entryKeys: readonly string[]): Promise<void>;
  /** 版本号相符才保存；不符得 false。 */
  save(version: CatalogueVersion, change: VersionChange, at: Date): Promise<boolean>;
  /** 追加一件事并记审计。 */
  record(
    versionId: string,
    act: { readonly kind: string; readonly data?: Readonly<Record<string, string | number>> },
    occasion: Occasion,
  ): Promise<void>;
  /** 与版本无关的改动记审计，如导入清单、给本地领域定名称。 */
  audit(
    act: {
      readonly kind: string;
      readonly subjectId: string;
      readonly data: Readonly<Record<string, string | number>>;
    },
    occasion: Occasion,
  ): Promise<void>;
  /** 把现行目录记成一个已公布的版本：由文件载入的目录第一次修订之前用。 */
  recordLoaded(organisationId: string | null, occasion: Occasion): Promise<string>;
  /** 用这些条目替换现行目录；不在其中的记为停用，检索随之更新。 */
  putCurrent(version: CatalogueVersion, entries: readonly VersionEntry[], on: Day): Promise<void>;
  replaceMatters(listKind: MatterListKind, matters: readonly Matter[]): Promise<void>;
  setMatterException(matterId: string, exception: string): Promise<boolean>;
  nameSection(section: CatalogueSection, name: string): Promise<void>;
}

export interface VersionStore {
  read<T>(staff: VersionStaff, work: (reading: VersionReading) => Promise<T>): Promise<T>;
  write<T>(staff: VersionStaff, work: (session: VersionSession) => Promise<T>): Promise<T>;
  /** 公布过的版本，公众可读。 */
  history(regionId: string): Promise<readonly CatalogueVersion[]>;
  /** 一条事项在某一版里的标准，公众可读；没有为 null。 */
  entryInVersion(
    regionId: string,
    at: { readonly versionId: string; readonly entryId: string },
  ): Promise<CatalogueEntry | null>;
  /** 别的县公布的目录：只读公众也读得到的。 */
  publishedIn(regionId: string): Promise<readonly VersionEntry[]>;
}

/** 别的模块提供的写入：与公布同在一个事务里。 */
export interface VersionNeighbours {
  readonly appendAudit: (
    tx: Transaction,
    entry: {
      readonly regionId: string;
      readonly actorId: string;
      readonly act: string;
      readonly subjectKind: string;
      readonly subjectId: string;
      readonly correlationId: string;
      readonly at: Date;
      readonly data: Readonly<Record<string, string | number>>;
    },
  ) => Promise<void>;
  /** 更新目录条目的检索；停用的从检索里去掉。 */
  readonly indexEntries: (
    tx: Transaction,
    regionId: string,
    change: { readonly put: readonly string[]; readonly removed: readonly string[] },
  ) => Promise<void>;
}

export interface VersionPorts {
  readonly store: VersionStore;
  /** 别的县，供参照它们公布的目录。 */
  readonly otherRegions: (
    regionId: string,
  ) => Promise<readonly { readonly region: string; readonly name: string }[]>;
  readonly newId: () => string;
}
