// 本机试用所需的密钥：第一次启动时随机生成，只有当前用户能读。
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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

/** 换主密钥期间的上一把。 @param {string} home */
const previousFile = (home) => join(home, 'vault-key.previous');

/**
 * 主密钥的环境变量；正在换主密钥的，连同上一把。
 * @param {string} home
 * @returns {Record<string, string>}
 */
export function vaultKeys(home) {
  const file = previousFile(home);
  return {
    VAULT_KEY: vaultKey(home),
    ...(existsSync(file) ? { VAULT_KEY_PREVIOUS: readFileSync(file, 'utf8').trim() } : {}),
  };
}

/**
 * 换上新的主密钥，旧的留着，等数据密钥都改由新的包着再删；上次没有换完的，接着用那一把。
 * @param {string} home
 */
export function startNewVaultKey(home) {
  const previous = previousFile(home);
  if (existsSync(previous)) return;
  const current = vaultKey(home);
  const next = join(home, `vault-key.${process.pid}`);
  writeFileSync(next, randomBytes(32).toString('base64'), { mode: 0o600 });
  const kept = `${previous}.${process.pid}`;
  writeFileSync(kept, current, { mode: 0o600, flush: true });
  // 先留下旧的，再换上新的：停在任何一步，手里都有打得开的那一把。
  renameSync(kept, previous);
  renameSync(next, join(home, 'vault-key'));
}

/**
 * 数据密钥都改由新的主密钥包着了：旧的收起来，不再使用。早先的备份还要用它才打得开，所以不删。
 * @param {string} home
 * @returns {string} 旧的放在哪里
 */
export function finishNewVaultKey(home) {
  const previous = previousFile(home);
  const text = readFileSync(previous, 'utf8').trim();
  const label = createHash('sha256').update(text).digest('hex').slice(0, 8);
  const retired = join(home, `vault-key.retired-${label}`);
  renameSync(previous, retired);
  return retired;
}
