import { lambdaHttp } from './lambda';
import { auditEntryRoutes } from './wire/audit-entries';
import { staffRoutes } from './wire/staff';

/** 工作人员账号、邀请与审计的查阅。 */
export const handler = lambdaHttp((platform) => [
  ...staffRoutes(platform),
  ...auditEntryRoutes(platform),
]);
