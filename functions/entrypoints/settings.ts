import { lambdaHttp } from './lambda';
import { registerStateRoutes } from './wire/register';
import { settingsRoutes } from './wire/settings';

/** 约定与设置；登记链的现状。 */
export const handler = lambdaHttp((platform) => [
  ...settingsRoutes(platform),
  ...registerStateRoutes(platform),
]);
