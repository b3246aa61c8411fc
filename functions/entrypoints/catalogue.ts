import { lambdaHttp } from './lambda';
import { catalogueVersionRoutes } from './wire/catalogue-versions';

/** 目录的编制、汇总、批准、公布。 */
export const handler = lambdaHttp(catalogueVersionRoutes);
