import { createHash } from 'node:crypto';
import { canonicalJson } from '@shared/canonical-json';
import type { RegisterCheckpoint } from '@shared/contract/register';

/** 第一张签章以前没有签章。 */
export const NO_CHECKPOINT = '0'.repeat(64);

export type UnsignedCheckpoint = Omit<RegisterCheckpoint, 'signature'>;

/** 签章签的字：规范 JSON，逐项挑出。 */
export const checkpointText = (checkpoint: UnsignedCheckpoint): string => {
  const { regionId, day, position, hash, signedAt, keyId, previous } = checkpoint;
  const format = 'minglan-checkpoint-1';
  return canonicalJson({ format, regionId, day, position, hash, signedAt, keyId, previous });
};

/** 一张签章的散列，记在后一张里：抽掉一张、换掉一张都接不上。 */
export const checkpointDigest = (checkpoint: RegisterCheckpoint): string =>
  createHash('sha256')
    .update(`${checkpointText(checkpoint)}.${checkpoint.signature}`, 'utf8')
    .digest('hex');
