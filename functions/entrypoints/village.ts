import { lambdaHttp } from './lambda';
import { villageRoutes } from './wire/notices';
import { posterSealingRoutes } from './wire/posters';

/** 村（社区）工作人员：草稿、审核、公开。 */
export const handler = lambdaHttp((platform) => [
  ...villageRoutes(platform),
  ...posterSealingRoutes(platform),
]);
