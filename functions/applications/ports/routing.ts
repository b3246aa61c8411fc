import type { RequestNature } from '@shared/vocabulary/applicant';
import type { Domain } from '@shared/vocabulary/domain';

/** 领域与负责单位对照表的一行。 */
export interface RoutingRow {
  readonly domain: string;
  readonly organisationId: string;
  readonly duty: 'responsible' | 'guiding';
  readonly position: number;
}

/** 领域与负责单位对照表，按领域合并，写单位名称。 */
export interface CountyRouting {
  readonly domain: Domain;
  readonly responsible: readonly string[];
  readonly guiding: readonly string[];
}

/** 看文字像什么、该由谁答复。 */
export interface RoutingSuggestion {
  readonly nature: {
    readonly kind: RequestNature;
    readonly reasonWords: readonly string[];
    readonly article: string;
    readonly properDoor: string;
  };
  readonly domains: readonly { readonly domain: Domain; readonly score: number }[];
  readonly departments: readonly {
    readonly organisationName: string;
    readonly domain: Domain;
    readonly reason: string;
  }[];
  /** 没有把握的（ambiguous）由公开办分办。 */
  readonly confidence: 'clear' | 'ambiguous';
}

/** 由文字建议承办单位、判断性质；由 routing 模块提供。 */
export type SuggestDepartment = (
  text: string,
  table: readonly CountyRouting[],
) => RoutingSuggestion;
