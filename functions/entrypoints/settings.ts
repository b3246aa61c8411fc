import { lambdaHttp } from './lambda';
import { privacyAssessmentRoutes } from './wire/privacy-assessments';
import { registerStateRoutes } from './wire/register';
import { settingsRoutes } from './wire/settings';

/** 约定与设置；登记链的现状；个人信息保护影响评估。 */
export const handler = lambdaHttp((platform) => [
  ...settingsRoutes(platform),
  ...registerStateRoutes(platform),
  ...privacyAssessmentRoutes(platform),
]);
