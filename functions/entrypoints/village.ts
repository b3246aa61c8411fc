import { lambdaHttp } from './lambda';
import { coverageSummaryRoutes } from './wire/coverage';
import { listRoutes } from './wire/duty-lists';
import { villageRoutes } from './wire/notices';
import { posterSealingRoutes } from './wire/posters';
import { villageAffairsRoutes } from './wire/village-affairs';

/** 村（社区）：公开信息的拟写与审核，村（居）务记录、三资登记、提问与反映，张贴清单的登记头。 */
export const handler = lambdaHttp((platform) => [
  ...villageRoutes(platform),
  ...villageAffairsRoutes(platform),
  ...listRoutes(platform),
  ...coverageSummaryRoutes(platform),
  ...posterSealingRoutes(platform),
]);
