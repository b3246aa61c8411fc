import { lambdaHttp } from './lambda';
import { villageRoutes } from './wire/notices';

/** 村（社区）工作人员：草稿、审核、公开。 */
export const handler = lambdaHttp(villageRoutes);
