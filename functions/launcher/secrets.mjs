// 本机试用所需的密钥：第一次启动时随机生成，只有当前用户能读。
import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * 个人信息的主密钥（32 字节的 base64）。丢了它，库里加密的证件号码就再也解不开，所以它与数据放在一起。
 * @param {string} home
 */
export function vaultKey(home) {
  const file = join(home, 'vault-key');
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
  return readFileSync(file, 'utf8').trim();
}
