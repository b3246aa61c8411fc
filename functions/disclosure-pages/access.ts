import type { Scope } from '../platform/database/scope';
import type { PagesStaff } from './ports';

/** 工作人员读写的范围。 */
export const staffScope = ({ regionId, accountId }: PagesStaff): Scope => ({
  regionId,
  kind: 'staff',
  accountId,
});

/** 政府信息公开工作机构的人。 */
export const isOffice = ({ roles }: PagesStaff): boolean => roles.includes('disclosureOffice');

/** 管得着这个机关：公开办管全县，别的人只管自己的机关。 */
export const isInCharge = (staff: PagesStaff, organisationId: string): boolean =>
  isOffice(staff) || staff.organisationId === organisationId;
