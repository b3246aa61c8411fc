import type { CatalogueSection } from '@shared/vocabulary/domain';

/** 想要一个怎样的版本。 */
export interface VersionWish {
  readonly title: string;
  readonly from: 'empty' | 'published' | 'otherCounty' | 'countyCatalogue';
  readonly sections?: readonly CatalogueSection[] | undefined;
  readonly sourceRegion?: string | undefined;
  readonly reason: string;
}
