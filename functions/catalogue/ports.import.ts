import type { VersionEntry } from '@shared/contract/entry-fields';
import type { Result } from '@shared/result';
import type { CatalogueSection } from '@shared/vocabulary/domain';
import type { FormSheet } from './domain/export/form-sheet';
import type { Grid } from './domain/import/grid';
import type { VersionStaff } from './domain/versions/version';
import type { VersionSession } from './ports.versions';

/** 认领一次导入：这个防重编号已经存过时得那一版的编号。 */
export interface ImportClaim {
  readonly idempotencyKey: string;
  readonly at: Date;
  readonly entryCount: number;
}

/** 导入用到的版本的各项：只建草稿，不公布。 */
type DraftSession = Pick<
  VersionSession,
  | 'organisations'
  | 'current'
  | 'currentEntries'
  | 'recordLoaded'
  | 'insertVersion'
  | 'putEntries'
  | 'record'
>;

/** 导入时的读写事务：目录版本的各项，加上导入的记录。 */
export interface ImportSession extends DraftSession {
  claimImport(claim: ImportClaim): Promise<string | null>;
  settleImport(idempotencyKey: string, versionId: string): Promise<void>;
}

export interface ImportPorts {
  /** 读表格文件；读不出来的拒绝。隐藏的工作表只有名字。 */
  readonly readSpreadsheet: (
    fileName: string,
    bytes: Uint8Array,
  ) => Result<readonly (Grid & { readonly isHidden: boolean })[]>;
  readonly writeSpreadsheet: (sheets: readonly FormSheet[]) => Promise<Uint8Array>;
  readonly write: <T>(
    staff: VersionStaff,
    work: (session: ImportSession) => Promise<T>,
  ) => Promise<T>;
  readonly newId: () => string;
  /** 公开的目录：县级的，或者某个乡镇（街道）自己的。 */
  readonly publishedEntries: (
    regionId: string,
    holderId: string | null,
  ) => Promise<readonly VersionEntry[]>;
  /** 本地增加的领域在这个县的名称。 */
  readonly localNames: (regionId: string) => Promise<ReadonlyMap<CatalogueSection, string>>;
  readonly regionName: (regionId: string) => Promise<string | null>;
}
