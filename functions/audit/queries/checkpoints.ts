import type { InputOf, OutputOf } from '@shared/contract/endpoint';
import type {
  getRegisterState,
  listCheckpoints,
  listRegisterKeys,
} from '@shared/contract/register';
import { ok, type Result } from '@shared/result';
import { chainStart } from '../domain/chain';
import type { RegisterPorts } from '../ports';

/** 一个县的签章，由近到远。 */
export const checkpointsOf = async (
  { store }: RegisterPorts,
  regionId: string,
  { before, limit }: InputOf<typeof listCheckpoints>['query'],
): Promise<Result<OutputOf<typeof listCheckpoints>>> => {
  const page = { before: before ?? null, limit: limit + 1 };
  const found = await store.checkpoints(regionId, page);
  return ok({ items: found.slice(0, limit), hasMore: found.length > limit });
};

/** 公布的公钥。 */
export const registerKeys = ({
  keys,
}: Pick<RegisterPorts, 'keys'>): Result<OutputOf<typeof listRegisterKeys>> =>
  ok({
    keys: keys.map(({ keyId, publicKey, from, until }) => ({
      kty: 'OKP' as const,
      crv: 'Ed25519' as const,
      use: 'sig' as const,
      kid: keyId,
      x: publicKey,
      validFrom: from,
      validUntil: until,
    })),
  });

/** 登记链的现状。 */
export const registerState = async (
  { store }: RegisterPorts,
  regionId: string,
): Promise<Result<OutputOf<typeof getRegisterState>>> => {
  const [head, [lastCheckpoint], lastVerification] = await Promise.all([
    store.head(regionId),
    store.checkpoints(regionId, { before: null, limit: 1 }),
    store.lastVerification(regionId),
  ]);
  return ok({
    count: head?.position ?? 0,
    head: head?.hash ?? chainStart(regionId),
    lastEntryAt: head?.at ?? null,
    lastCheckpoint: lastCheckpoint ?? null,
    lastVerification,
  });
};
