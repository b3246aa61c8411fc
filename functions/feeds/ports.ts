import type { CatalogueSection } from '@shared/vocabulary/domain';

/** 要哪个县、哪个单位、哪个领域的最新公开。 */
export interface FeedQuestion {
  readonly regionId: string;
  readonly organisationId?: string | undefined;
  readonly section?: CatalogueSection | undefined;
}

/** 一条公开信息，订阅里要用的。 */
export interface FeedItem {
  readonly noticeId: string;
  readonly title: string;
  readonly summary: string;
  readonly organisationName: string;
  readonly publishedAt: string;
}

/** 一个单位一年里政策解读的情况。 */
export interface InterpretationFigures {
  readonly organisationId: string;
  readonly name: string;
  readonly documents: number;
  readonly interpreted: number;
  readonly late: number;
  readonly interpretations: number;
  readonly diversified: number;
  readonly otherChannels: number;
}

export interface FeedStore {
  /** 县名、单位名和最新的公开；没有这个县或者这个单位时为 null。 */
  newest(question: FeedQuestion): Promise<{
    readonly regionName: string;
    readonly organisationName: string | null;
    readonly items: readonly FeedItem[];
  } | null>;
  interpretationFigures(
    regionId: string,
    year: number,
    today: string,
  ): Promise<readonly InterpretationFigures[]>;
}

export interface FeedPorts {
  readonly store: FeedStore;
  /** 公开栏的网址，不带末尾的斜线。 */
  readonly publicOrigin: string;
}
