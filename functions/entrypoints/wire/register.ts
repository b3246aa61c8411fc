import { signCheckpoint } from '../../audit/commands/sign-checkpoint';
import { checkpointMail, mailAddresses } from '../../audit/domain/checkpoint-mail';
import type { RegisterPorts } from '../../audit/ports';
import { publicRegisterRoutesOf, registerStateRoutesOf } from '../../audit/routes';
import { registerStore } from '../../audit/store.chain';
import { checkSignature, type PublicKey } from '../../platform/crypto/signing';
import type { Database } from '../../platform/database/database';
import type { Route } from '../../platform/http/route';
import { enqueueMail } from '../../notifications/store.enqueue';
import { loadSettings } from '../../settings/store.postgres';
import type { Platform } from './platform';

/** 只核对、不签章要用的。 */
export const registerChecks = (
  database: Database,
  keys: readonly PublicKey[],
): Pick<RegisterPorts, 'store' | 'keys' | 'checkSignature'> => ({
  store: registerStore(database),
  keys,
  checkSignature: (text, { keyId, signature, signedAt: at }) =>
    checkSignature(keys, text, { keyId, signature, at }),
});

type Needs = Pick<Platform, 'database' | 'signer'>;

const registerPorts = ({ database, signer }: Needs): RegisterPorts => ({
  ...registerChecks(database, signer.keys),
  keyId: signer.keyId,
  sign: signer.sign,
  mailCheckpoint: async (tx, item) => {
    const { supervisorEmail } = await loadSettings(tx, item.regionId);
    const { regionId, signedAt } = item;
    for (const to of mailAddresses(supervisorEmail))
      await enqueueMail(tx, {
        ...{ regionId, to, key: `register-checkpoint/${item.day}`, at: new Date(signedAt) },
        ...checkpointMail(item),
      });
  },
});

/** 签章与公钥：不用登录。 */
export const publicRegisterRoutes = (platform: Platform): Route[] =>
  publicRegisterRoutesOf(registerPorts(platform));

/** 登记链的现状。 */
export const registerStateRoutes = (platform: Platform): Route[] =>
  registerStateRoutesOf(registerPorts(platform));

/** 一个县最近的签章；还没有签过为 null。 */
export const latestCheckpoint = async ({ database }: Platform, regionId: string) => {
  const page = { before: null, limit: 1 };
  const [last] = await registerStore(database).checkpoints(regionId, page);
  return last ?? null;
};

/** 给各县今天的链头签章。@returns 新签了几张 */
export const signCheckpoints = async (
  platform: Needs & Pick<Platform, 'clock'>,
): Promise<number> => {
  const ports = registerPorts(platform);
  const now = platform.clock.now();
  let count = 0;
  for (const regionId of await ports.store.counties())
    if ((await signCheckpoint(ports, regionId, now)) !== null) count += 1;
  return count;
};
