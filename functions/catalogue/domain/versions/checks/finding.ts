import type { CatalogueSection } from '@shared/vocabulary/domain';
import type { FindingKind, FindingWeight } from '@shared/vocabulary/catalogue-finding';

/** 检查出来的一处。 */
export interface Finding {
  readonly kind: FindingKind;
  readonly weight: FindingWeight;
  readonly entryKey: string | null;
  readonly section: CatalogueSection | null;
  readonly message: string;
}
