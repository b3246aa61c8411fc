import { randomBytes } from 'node:crypto';
import * as z from '@shared/zod';
import type { PastKey } from './crypto/signing';

/** 签章的密钥：种子与停用各把的公钥。 */
export interface SigningSettings {
  readonly seed: Buffer;
  readonly past: readonly PastKey[];
}

/** 签章的环境变量。 */
export const signingVariables = {
  /** 签章的私钥：Ed25519 的种子，32 字节的 base64。 */
  SIGNING_KEY: z.string().optional(),
  /** 停用各把的公钥：JSON，[{ publicKey, from, until }]；停用以后也一直公布，旧的签章才核对得出。 */
  SIGNING_PAST_KEYS: z.string().default('[]'),
};

const publicKey = z.string().refine((text) => Buffer.from(text, 'base64url').length === 32);
const moment = z.iso.datetime({ offset: true });
const pastSchema = z.array(
  z.object({ publicKey, from: z.union([z.literal(''), moment]), until: moment }),
);

const pastKeys = (text: string): readonly PastKey[] => {
  try {
    return pastSchema.parse(JSON.parse(text));
  } catch {
    throw new Error(
      '环境变量 SIGNING_PAST_KEYS 有误：应为 [{"publicKey":"…","from":"…","until":"…"}]',
    );
  }
};

/** 读签章的密钥。生产环境必须设置；试运行没有设置的，每次启动换一把。 */
export const signingSettings = (
  env: { readonly SIGNING_KEY?: string | undefined; readonly SIGNING_PAST_KEYS: string },
  isProduction: boolean,
): SigningSettings => {
  if (!env.SIGNING_KEY && isProduction)
    throw new Error('环境变量 SIGNING_KEY 有误：请设置签章的私钥（32 字节的 base64）');
  const seed = env.SIGNING_KEY ? Buffer.from(env.SIGNING_KEY, 'base64') : randomBytes(32);
  if (seed.length !== 32) throw new Error('环境变量 SIGNING_KEY 有误：应为 32 字节的 base64');
  return { seed, past: pastKeys(env.SIGNING_PAST_KEYS) };
};
