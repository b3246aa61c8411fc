import { lambdaHttp } from './lambda';
import { disclosureDeskRoutes } from './wire/disclosure-pages';

/** 编写政府信息公开专栏：指南、制度、年报；复核公开属性。 */
export const handler = lambdaHttp(disclosureDeskRoutes);
