import { lambdaHttp } from './lambda';
import { settingsRoutes } from './wire/settings';

/** 约定与设置。 */
export const handler = lambdaHttp(settingsRoutes);
