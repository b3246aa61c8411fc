import { lambdaHttp } from './lambda';
import { applicationRoutes } from './wire/applications';

/** 依申请公开。 */
export const handler = lambdaHttp(applicationRoutes);
