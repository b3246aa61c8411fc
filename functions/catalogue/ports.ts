import type { CatalogueEntry } from '@shared/contract/catalogue';
import type { CatalogueSection } from '@shared/vocabulary/domain';
import type { Sql } from '../platform/database/database';

/** 一个门类的出处与条数。 */
export interface SectionRow {
  readonly section: CatalogueSection;
  /** 本地增加的领域由县里定的名称；别的为空。 */
  readonly localName: string;
  readonly sourceTitle: string;
  readonly issuedBy: string;
  readonly documentTitle: string;
  readonly documentNumber: string;
  readonly entryCount: number;
}

export interface Unit {
  readonly organisationId: string;
  readonly name: string;
}

/** 一条公开标准，连同列表里不带的各项。 */
export interface WholeEntry extends CatalogueEntry {
  readonly extraLevels: string[];
  /** 哪个乡镇（街道）自己的目录；县级的为空。 */
  readonly holderId: string | null;
}

/** 按某条事项公开的信息。 */
export interface EntryNotice {
  readonly noticeId: string;
  readonly title: string;
  readonly publishedOn: string;
  readonly organisationName: string;
}

/** 别的模块提供的读取；sql 是已限定县的连接，与本模块的查询一起发出。 */
export interface CatalogueNeighbours {
  readonly responsibleUnits: (
    sql: Sql,
    regionId: string,
  ) => Promise<readonly (Unit & { readonly domain: string })[]>;
  readonly noticeCounts: (
    sql: Sql,
    regionId: string,
  ) => Promise<readonly { readonly section: string; readonly noticeCount: number }[]>;
  readonly noticesOfEntry: (
    sql: Sql,
    regionId: string,
    entryId: string,
  ) => Promise<readonly EntryNotice[]>;
}

export interface CatalogueStore {
  sections(regionId: string): Promise<{
    readonly sections: readonly SectionRow[];
    readonly units: readonly (Unit & { readonly domain: string })[];
    readonly counts: readonly { readonly section: string; readonly noticeCount: number }[];
  }>;
  /** 没有这个门类时 section 为 null。 */
  section(
    regionId: string,
    section: CatalogueSection,
    /** 乡镇（街道）自己的目录；不写即县级目录。 */
    holderId?: string,
  ): Promise<{
    readonly section: { readonly sourceTitle: string; readonly localName: string } | null;
    readonly entries: readonly CatalogueEntry[];
  }>;
  entry(
    regionId: string,
    entryId: string,
  ): Promise<{ readonly entry: WholeEntry | null; readonly notices: readonly EntryNotice[] }>;
}

export interface CataloguePorts {
  readonly store: CatalogueStore;
  readonly regionExists: (regionId: string) => Promise<boolean>;
}
