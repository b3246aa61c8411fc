import type { VersionKind } from '@shared/vocabulary/catalogue-version';
import type { CatalogueOrganisation } from '../../ports.versions';
import type { VersionStaff } from './version';

/** 此人可以编制哪一种目录：公开办编县级的，乡镇（街道）编自己的，别的部门编本部门的；都不是的为 null。 */
export const versionKindFor = (
  { roles, organisationId }: VersionStaff,
  organisations: readonly CatalogueOrganisation[],
): VersionKind | null => {
  if (roles.includes('disclosureOffice')) return 'county';
  if (!roles.includes('caseOfficer')) return null;
  const kind = organisations.find((each) => each.organisationId === organisationId)?.kind;
  if (kind === undefined) return null;
  return kind === 'township' || kind === 'subdistrict' ? 'township' : 'department';
};
