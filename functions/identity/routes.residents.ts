import * as consent from '@shared/contract/privacy-consent';
import * as contract from '@shared/contract/my-data';
import { ok } from '@shared/result';
import { PRIVACY_GUIDE_VERSION } from '@shared/vocabulary/privacy-version';
import { actorOf, route, type RequestContext, type Route } from '../platform/http/route';
import { deleteAccount } from './commands/delete-account';
import { maskedContact, saveContact, saveWechatPhone } from './commands/resident-contact';
import type { ExportPorts, OwnOccasion, ResidentPorts } from './ports.residents';
import { exportMyData } from './queries/export-my-data';
import { myData } from './queries/my-data';

const occasionOf = (context: RequestContext): OwnOccasion => ({
  regionId: context.regionId,
  accountId: actorOf(context).accountId,
  at: context.now,
  correlationId: context.correlationId,
});

/** 隐私指引的同意、备用的联系方式、我的信息、注销账号。 */
export const residentRoutesOf = (ports: ResidentPorts): Route[] => [
  route(consent.givePrivacyConsent, async ({ body }, context) => {
    await ports.store.recordConsent({ ...body, isWithdrawal: false }, occasionOf(context));
    return ok({ done: true });
  }),
  route(consent.withdrawPrivacyConsent, async ({ body }, context) => {
    const version = PRIVACY_GUIDE_VERSION;
    await ports.store.recordConsent({ ...body, version, isWithdrawal: true }, occasionOf(context));
    return ok({ done: true });
  }),
  route(contract.getMyContact, async (_, context) =>
    ok(maskedContact(await ports.store.contact(occasionOf(context)))),
  ),
  route(contract.saveMyContact, ({ body }, context) =>
    saveContact(ports, body, occasionOf(context)),
  ),
  route(contract.saveWechatPhone, ({ body }, context) =>
    saveWechatPhone(ports, body.code, occasionOf(context)),
  ),
  route(contract.getMyData, async (_, context) =>
    ok(await myData(ports.store, occasionOf(context))),
  ),
  route(contract.deleteMyAccount, (_, context) => deleteAccount(ports, occasionOf(context))),
];

/** 下载我的信息：要排文书、打压缩包，与出文件的在一个函数。 */
export const exportRoutesOf = (ports: ExportPorts): Route[] => [
  route(contract.downloadMyData, async (_, context) =>
    ok(await exportMyData(ports, occasionOf(context))),
  ),
];
