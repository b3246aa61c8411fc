import { lambdaHttp } from './lambda';
import { fileRoutes } from './wire/files';

/** 出文件：文书、登记本、卷宗。 */
export const handler = lambdaHttp(fileRoutes);
