import { countOwn, forgetOwn, openCasesOf } from '../../applications/store/own-data';
import type { DataHolder, ResidentPorts } from '../../identity/ports.residents';
import { residentRoutesOf } from '../../identity/routes.residents';
import { residentStore } from '../../identity/store.residents';
import { countOwnMessages, forgetMessages } from '../../notifications/store.own-data';
import type { Route } from '../../platform/http/route';
import { countOwnQuestions } from '../../village-affairs/store.own-data';
import { appendAudit } from './audit';
import type { Platform } from './platform';
import { vaultOf } from './vault';
import { wechatOf } from './wechat';

const holders: readonly DataHolder[] = [
  { count: countOwn, forget: forgetOwn },
  {
    count: async (sql, who) => ({ inbox: await countOwnMessages(sql, who) }),
    forget: async (tx, who) => {
      await forgetMessages(tx, who);
      return [];
    },
  },
  {
    count: async (sql, who) => ({ questions: await countOwnQuestions(sql, who) }),
    forget: () => Promise.resolve([]),
  },
];

/** 居民自己的信息要用的外部。 */
export const residentPorts = (platform: Platform): ResidentPorts => {
  const wechat = wechatOf(platform);
  return {
    store: residentStore(platform.database, {
      vault: vaultOf(platform),
      appendAudit,
      openCases: openCasesOf,
      holders,
    }),
    exchangePhoneCode: wechat && ((code) => wechat.exchangePhoneCode(code)),
    removeFile: (key) => platform.storage.remove(key),
  };
};

/** 隐私指引的同意、备用的联系方式、我的信息、注销账号的路由。 */
export const residentRoutes = (platform: Platform): Route[] =>
  residentRoutesOf(residentPorts(platform));
