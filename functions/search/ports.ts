import type { CatalogueSection } from '@shared/vocabulary/domain';
import type { ProcessStage } from '@shared/vocabulary/notice';
import type { Transaction } from '../platform/database/database';

/** 可以检索的一篇：一条公开信息，或一条目录事项。正文是 Markdown 或纯文字。 */
export interface SearchSource {
  readonly documentId: string;
  readonly kind: 'notice' | 'entry';
  readonly title: string;
  readonly body: string;
  readonly organisationId: string | null;
  readonly section: CatalogueSection | null;
  readonly processStage: ProcessStage | null;
  readonly publishedOn: string | null;
}

/** 一页的末条，下一页由此接着。 */
export interface SearchPosition {
  readonly rank: 0 | 1;
  readonly sortOn: string;
  readonly documentId: string;
}

export interface SearchRequest {
  readonly regionId: string;
  /** 已归并的词，全部都要含有。 */
  readonly words: readonly string[];
  readonly kind?: 'notice' | 'entry' | undefined;
  readonly organisationId?: string | undefined;
  readonly section?: CatalogueSection | undefined;
  readonly processStage?: ProcessStage | undefined;
  readonly after: SearchPosition | null;
  readonly limit: number;
}

/** 命中的一篇；excerpt 是正文里第一处命中前后的一段。 */
export interface StoredHit extends SearchPosition {
  readonly kind: 'notice' | 'entry';
  readonly title: string;
  readonly excerpt: string;
  readonly organisationName: string | null;
  readonly section: CatalogueSection | null;
  readonly processStage: ProcessStage | null;
  readonly publishedOn: string | null;
}

export interface GramFrequency {
  readonly gram: string;
  readonly documents: number;
}

/** 一篇文档命中了哪些字组，标题里又有哪些。 */
export interface GramMatch {
  readonly documentId: string;
  readonly matched: readonly string[];
  readonly inTitle: readonly string[];
}

export interface SearchStore {
  page(request: SearchRequest): Promise<StoredHit[]>;
  /** 各字组在本县的文档数，数到 atMost 为止；没有的不列。 */
  frequencies(
    regionId: string,
    grams: readonly string[],
    atMost: number,
  ): Promise<readonly GramFrequency[]>;
  matches(regionId: string, grams: readonly string[]): Promise<readonly GramMatch[]>;
  /** 本县乡镇、街道、村、社区的名称。 */
  places(regionId: string): Promise<readonly string[]>;
  hits(regionId: string, documentIds: readonly string[]): Promise<readonly StoredHit[]>;
}

export interface SearchPorts {
  readonly store: SearchStore;
  readonly regionExists: (regionId: string) => Promise<boolean>;
}

/** 重建索引时，文字从各模块取来。 */
export interface ReindexPorts {
  readonly publishedNotices: (tx: Transaction, regionId: string) => Promise<SearchSource[]>;
  readonly catalogueEntries: (tx: Transaction, regionId: string) => Promise<SearchSource[]>;
}
