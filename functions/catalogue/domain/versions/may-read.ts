import type { CatalogueVersion, VersionStaff } from './version';

/** 此人可否看这一版：公开办、签发人看全部；经办人看本单位的和公布过的。 */
export const mayReadVersion = (version: CatalogueVersion, staff: VersionStaff): boolean => {
  if (staff.roles.includes('disclosureOffice') || staff.roles.includes('approver')) return true;
  if (version.state === 'published' || version.state === 'superseded') return true;
  return version.organisationId !== null && version.organisationId === staff.organisationId;
};
