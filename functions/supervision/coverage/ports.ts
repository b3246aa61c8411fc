import type { OrganisationKind } from '@shared/vocabulary/organisation';
import type { CountedCell, CoverageSpan } from './domain/counts';

export interface CoverageBody {
  readonly organisationId: string;
  readonly name: string;
  readonly kind: OrganisationKind;
}

/** 要看哪些单位的一页。 */
export interface BodyPage {
  readonly kinds: readonly OrganisationKind[];
  readonly parentId: string | null;
  /** 从第几个之后读起。 */
  readonly offset: number;
  readonly limit: number;
}

export interface CoverageStore {
  regionExists(regionId: string): Promise<boolean>;
  /** 各单位，按名录的次序；ids 为 null 的按页。 */
  bodies(regionId: string, page: BodyPage): Promise<readonly CoverageBody[]>;
  body(regionId: string, organisationId: string): Promise<CoverageBody | null>;
  /** 各单位各格的件数，一条语句数出；ids 为 null 的是全县。 */
  count(
    regionId: string,
    span: CoverageSpan,
    ids: readonly string[] | null,
  ): Promise<readonly CountedCell[]>;
}

export interface CoveragePorts {
  readonly store: CoverageStore;
}
