import type { SearchKind } from '@shared/contract/search';
import type { CatalogueSection } from '@shared/vocabulary/domain';
import type { ProcessStage } from '@shared/vocabulary/notice';
import type { Transaction } from '../platform/database/database';

/** 附件的名称和里面的文字。 */
export interface SearchableAttachment {
  readonly fileName: string;
  readonly text: string;
}

/** 可以检索的一篇：一条公开信息、一条目录事项、一页固定的公开内容，或一个单位。正文是 Markdown 或纯文字。 */
export interface SearchSource {
  readonly documentId: string;
  readonly kind: SearchKind;
  readonly title: string;
  /** 要素、索引号、文号：比正文要紧的几行；正文里没有的，接在正文之后。 */
  readonly key?: string;
  readonly body: string;
  /** 可以照着找、不显示的别的写法，如拼音。 */
  readonly otherSpellings?: readonly string[];
  readonly attachments?: readonly SearchableAttachment[];
  readonly organisationId: string | null;
  readonly section: CatalogueSection | null;
  readonly processStage: ProcessStage | null;
  readonly publishedOn: string | null;
}

/** 哪一层命中：4 单位，3 标题，2 要素，1 正文，0 附件。 */
export type SearchRank = 0 | 1 | 2 | 3 | 4;

/** 一页的末条，下一页由此接着。 */
export interface SearchPosition {
  readonly rank: SearchRank;
  readonly sortOn: string;
  readonly documentId: string;
}

/** 在哪里、按什么词和条件找。 */
export interface SearchScope {
  readonly regionId: string;
  /** 已归并的词，全部都要含有。 */
  readonly words: readonly string[];
  readonly kind?: SearchKind | undefined;
  readonly organisationId?: string | undefined;
  readonly section?: CatalogueSection | undefined;
  readonly processStage?: ProcessStage | undefined;
  readonly year?: number | undefined;
}

export interface SearchRequest extends SearchScope {
  readonly after: SearchPosition | null;
  readonly limit: number;
  /** 比它低的层不找；不给就都找。 */
  readonly lowest?: SearchRank | undefined;
}

/** 命中的一篇；excerpt 是正文（或附件）里第一处命中前后的一段。 */
export interface StoredHit extends SearchPosition {
  readonly kind: SearchKind;
  readonly title: string;
  readonly excerpt: string;
  /** 命中在哪件附件里；不在附件里为 null。 */
  readonly attachmentName: string | null;
  readonly organisationId: string | null;
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

/** 命中的里面，某一种分法的某一类有多少篇；dimension 为 total 的一行是总数。 */
export interface FacetCount {
  readonly dimension: 'total' | 'kind' | 'organisation' | 'section' | 'processStage' | 'year';
  readonly value: string;
  readonly documents: number;
  /** 单位的名称；别的为 null。 */
  readonly name: string | null;
}

export interface SearchStore {
  page(request: SearchRequest): Promise<StoredHit[]>;
  /** 只数最新的 atMost 篇。 */
  facets(scope: SearchScope, atMost: number): Promise<readonly FacetCount[]>;
  /** 各组词各有多少篇，数到 atMost 为止；次序与 wordSets 相同。 */
  counts(
    regionId: string,
    wordSets: readonly (readonly string[])[],
    atMost: number,
  ): Promise<readonly number[]>;
  /** 标题里常见、含有这几个字的词。 */
  wordHints(regionId: string, typed: string, limit: number): Promise<readonly string[]>;
  /** 与这些字组沾边的目录事项，最沾边的在前。 */
  nearEntries(
    regionId: string,
    grams: readonly string[],
    limit: number,
  ): Promise<readonly StoredHit[]>;
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

/** 重建索引时，文字从各模块取来；每一项给出可以检索的各篇。 */
export interface ReindexPorts {
  readonly sources: readonly ((tx: Transaction, regionId: string) => Promise<SearchSource[]>)[];
}
