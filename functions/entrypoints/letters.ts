import { lambdaHttp } from './lambda';
import { letterRoutes } from './wire/letters';

/** 文书模板。 */
export const handler = lambdaHttp(letterRoutes);
