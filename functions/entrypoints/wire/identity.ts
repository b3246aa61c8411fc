import { hashToken, newToken } from '../../platform/crypto/token';
import type { Route } from '../../platform/http/route';
import { challengeFor } from '../../identity/commands/sign-in-second-step';
import type { IdentityPorts } from '../../identity/ports';
import { routesOf } from '../../identity/routes';
import { secondFactorRoutesOf } from '../../identity/routes.second-factor';
import { identityStore } from '../../identity/store.postgres';
import { appendAudit } from './audit';
import type { Platform } from './platform';
import { factorPorts } from './second-factor';
import { wechatOf } from './wechat';

/** 登录、退出与当前登录者的路由。 */
export const identityRoutes = (platform: Platform): Route[] => {
  const { isDemonstration } = platform.config;
  const factor = factorPorts(platform);
  const identity: IdentityPorts = {
    challengeFor: (account, occasion) => challengeFor(factor, account, occasion),
    store: identityStore(platform.database, { appendAudit, isDemonstration }),
    isDemonstration,
    wechat: wechatOf(platform),
    verifyPassword: platform.passwords.verify,
    newToken,
    hashToken,
  };
  return [...routesOf(identity), ...secondFactorRoutesOf({ identity, factor })];
};
