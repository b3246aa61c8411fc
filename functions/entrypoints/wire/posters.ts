import { installedFonts } from '../../letters/render/fonts';
import { dueItems } from '../../notices/domain/due-items';
import { obligationsOf } from '../../notices/store.board';
import { publicScope } from '../../platform/database/scope';
import type { Route } from '../../platform/http/route';
import type { PosterFilePorts, PosterPorts } from '../../posters/ports';
import { checkingRoutesOf, sealingRoutesOf } from '../../posters/routes';
import { insertSeal, posterStore } from '../../posters/store.postgres';
import { appendAudit } from './audit';
import { latestCheckpoint } from './register';
import type { Platform } from './platform';

const posterPorts = ({ database, config, signer }: Platform): PosterPorts => ({
  store: posterStore(database),
  publicOrigin: config.publicOrigin,
  signer,
  write: ({ regionId, accountId }, work) =>
    database.write({ regionId, kind: 'staff', accountId }, work),
  insertSeal,
  appendAudit,
});

/** 核对张贴件与登记头、转发的文字：不用登录。 */
export const posterCheckingRoutes = (platform: Platform): Route[] =>
  checkingRoutesOf(posterPorts(platform));

/** 村（社区）记下登记头。 */
export const posterSealingRoutes = (platform: Platform): Route[] =>
  sealingRoutesOf(posterPorts(platform));

/** 出张贴件要用的：字体由文书模块装好，应公开事项由公开信息模块算出。 */
export const posterFilePorts = (platform: Platform): PosterFilePorts => ({
  ...posterPorts(platform),
  fonts: installedFonts,
  lastCheckpoint: (regionId) => latestCheckpoint(platform, regionId),
  dueItems: async (village, today) =>
    dueItems(
      await platform.database.read(publicScope(village.regionId), (sql) =>
        obligationsOf(sql, village),
      ),
      today,
    ),
});
