import type { VersionEntry } from '@shared/contract/entry-fields';
import type { Day } from '@shared/law/day';
import type { CatalogueSection } from '@shared/vocabulary/domain';
import type {
  VersionKind,
  VersionOrigin,
  VersionState,
} from '@shared/vocabulary/catalogue-version';
import type { Role } from '@shared/vocabulary/role';

/** 不列入目录的领域和缘由，如“区级没有这项职能”。 */
export interface OmittedSection {
  readonly section: CatalogueSection;
  readonly reason: string;
}

/** 公开事项标准目录的一个版本。organisationId 为空的是县级目录。 */
export interface CatalogueVersion {
  readonly versionId: string;
  /** 县内的顺序号，编定不变。 */
  readonly number: number;
  readonly kind: VersionKind;
  readonly organisationId: string | null;
  readonly organisationName: string | null;
  readonly title: string;
  readonly state: VersionState;
  readonly sections: readonly CatalogueSection[];
  readonly madeFrom: VersionOrigin;
  readonly sourceRegionId: string | null;
  /** 在哪一版的基础上编制。 */
  readonly baseVersionId: string | null;
  readonly mergedInto: string | null;
  readonly reason: string;
  readonly returnReason: string;
  readonly omitted: readonly OmittedSection[];
  readonly version: number;
  readonly createdBy: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly submittedAt: string | null;
  readonly mergedAt: string | null;
  readonly approvedBy: string | null;
  readonly approvedAt: string | null;
  readonly publishedAt: string | null;
  readonly publishedOn: Day | null;
}

/** 新建一个版本时写明的各项；其余由系统定。 */
export interface NewVersion {
  readonly kind: VersionKind;
  readonly organisationId: string | null;
  readonly title: string;
  readonly sections: readonly CatalogueSection[];
  readonly madeFrom: VersionOrigin;
  readonly sourceRegionId?: string;
  readonly baseVersionId: string | null;
  readonly reason: string;
}

/** 一个版本和它的全部条目。 */
export interface VersionWithEntries {
  readonly version: CatalogueVersion;
  readonly entries: readonly VersionEntry[];
}

/** 办这件事的工作人员。 */
export interface VersionStaff {
  readonly regionId: string;
  readonly accountId: string;
  readonly roles: readonly Role[];
  readonly organisationId: string | null;
}

/** 新条目的编号：编定后各版本相同，公布后就是公开事项的编号。@param id 新的 UUID */
export const entryKeyFrom = (id: string): string => `e-${id.replaceAll('-', '').slice(0, 20)}`;
