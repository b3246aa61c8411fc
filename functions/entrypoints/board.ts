import { lambdaHttp } from './lambda';
import { publicReadingRoutes } from './wire/board';

/** 公开栏、目录、检索、流程图、核对张贴件：不用登录的公开读取。 */
export const handler = lambdaHttp(publicReadingRoutes);
