import { hkdfSync } from 'node:crypto';
import { onceOver } from '../../platform/database/once';
import { rateCounter, rateReturner } from '../../platform/database/rate-counter';
import type { HttpPorts } from '../../platform/http/app';
import { clientAddress, hashedAddress, trustedProxies } from '../../platform/http/client-address';
import { rateGate } from '../../platform/http/rate-gate';
import type { Platform } from './platform';

/** 散列地址的密钥：由只有服务器知道的几样推出，各实例一致，不另设参数。 */
const addressKey = ({ databaseUrl, vault }: Platform['config']): Buffer =>
  Buffer.from(hkdfSync('sha256', databaseUrl, vault.masterKeys[0] ?? '', 'minglan-address', 32));

/** 限次与一次提交只办一次；限次关着（测试）时不限。 */
export const protection = (
  platform: Pick<Platform, 'config' | 'database'>,
): Pick<HttpPorts, 'rates' | 'addressOf' | 'once'> => {
  const { config, database } = platform;
  const once = onceOver(database);
  if (!config.limitsRates) return { once };
  const isProxy = trustedProxies(config.trustedProxies);
  const hashed = hashedAddress(addressKey(config));
  return {
    once,
    rates: rateGate(rateCounter(database), rateReturner(database)),
    addressOf: (origin) => hashed(clientAddress(origin, isProxy)),
  };
};
