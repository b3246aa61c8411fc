import { lambdaHttp } from './lambda';
import { identityRoutes } from './wire/identity';
import { notificationRoutes } from './wire/notifications';
import { residentRoutes } from './wire/residents';

/** 登录与站内消息。 */
export const handler = lambdaHttp((platform) => [
  ...identityRoutes(platform),
  ...residentRoutes(platform),
  ...notificationRoutes(platform),
]);
