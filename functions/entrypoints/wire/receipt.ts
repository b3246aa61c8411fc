import { receiptRoutesOf } from '../../applications/routes.receipt';
import type { Route } from '../../platform/http/route';
import { regionName } from '../../organisations/store.postgres';
import { codePicture } from '../../posters/render/code-picture';
import { applicationPorts } from './applications';
import type { Platform } from './platform';

/** 签名的回执：申请由申请模块给出，二维码由张贴模块画。 */
export const receiptRoutes = (platform: Platform): Route[] =>
  receiptRoutesOf({
    applications: applicationPorts(platform),
    keyId: platform.signer.keyId,
    sign: platform.signer.sign,
    publicOrigin: platform.config.publicOrigin,
    countyName: async (regionId) => (await regionName(platform.database, regionId)) ?? '',
    picture: (text) => `data:image/png;base64,${Buffer.from(codePicture(text)).toString('base64')}`,
  });
