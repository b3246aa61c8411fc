import type { RegisterCheckpoint } from '@shared/contract/register';
import { todayInShanghai } from '../../platform/calendar';
import { chainStart } from '../domain/chain';
import { checkpointDigest, checkpointText, NO_CHECKPOINT } from '../domain/checkpoint';
import type { RegisterPorts } from '../ports';

/** 给一个县今天的链头签章；今天签过的不再签。没有新的一笔也签：链尾短了，看得出是哪一天以后的事。 */
export const signCheckpoint = async (
  { store, keyId, sign, mailCheckpoint }: RegisterPorts,
  regionId: string,
  now: Date,
): Promise<RegisterCheckpoint | null> => {
  const day = todayInShanghai(now);
  const [last] = await store.checkpoints(regionId, { before: null, limit: 1 });
  if (last !== undefined && last.day >= day) return null;
  const head = await store.head(regionId);
  const unsigned = {
    regionId,
    day,
    position: head?.position ?? 0,
    hash: head?.hash ?? chainStart(regionId),
    signedAt: now.toISOString(),
    keyId,
    previous: last === undefined ? NO_CHECKPOINT : checkpointDigest(last),
  };
  const checkpoint = { ...unsigned, signature: sign(checkpointText(unsigned)) };
  return (await store.insertCheckpoint(checkpoint, mailCheckpoint)) ? checkpoint : null;
};
