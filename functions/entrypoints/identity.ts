import { lambdaHttp } from './lambda';
import { identityRoutes } from './wire/identity';
import { notificationRoutes } from './wire/notifications';

/** 登录与站内消息。 */
export const handler = lambdaHttp((platform) => [
  ...identityRoutes(platform),
  ...notificationRoutes(platform),
]);
