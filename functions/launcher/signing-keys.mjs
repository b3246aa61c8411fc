// 本机试用签章的密钥：第一次启动时随机生成，只有当前用户能读。
import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * 签章密钥的环境变量。换密钥：把新的种子写进 signing-key，旧的公钥连同起止时刻记进 signing-keys.past.json。
 * @param {string} home
 * @returns {Record<string, string>}
 */
export function signingKeys(home) {
  const file = join(home, 'signing-key');
  if (!existsSync(file)) {
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, randomBytes(32).toString('base64'), { mode: 0o600 });
    try {
      linkSync(draft, file);
    } catch (error) {
      if (!existsSync(file)) throw error;
    }
    rmSync(draft);
  }
  const past = join(home, 'signing-keys.past.json');
  return {
    SIGNING_KEY: readFileSync(file, 'utf8').trim(),
    ...(existsSync(past) ? { SIGNING_PAST_KEYS: readFileSync(past, 'utf8') } : {}),
  };
}
