import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';

/** OWASP 对 scrypt 的建议强度：N=2^17（128 MB 内存）、r=8、p=1。 */
const STRENGTH = { N: 2 ** 17, r: 8, p: 1 };
const KEY_BYTES = 32;
const STORED = /^scrypt\$(\d{1,8})\$(\d{1,3})\$(\d{1,3})\$([\w-]+)\$([\w-]+)$/;

interface Strength {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

/** 存密码与核对密码。 */
export interface Passwords {
  /** 由密码得到可以存库的串；串里写明算法与强度，日后提高强度时旧串仍能核对。 */
  readonly hash: (password: string) => Promise<string>;
  /**
   * 核对密码。没有存过密码（stored 为 null）时照样算一遍再答“不对”，
   * 使应答时间不透露账号是否存在。
   */
  readonly verify: (password: string, stored: string | null) => Promise<boolean>;
}

const derive = (password: string, salt: Buffer, strength: Strength): Promise<Buffer> => {
  const options: ScryptOptions = { ...strength, maxmem: 256 * strength.N * strength.r };
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, KEY_BYTES, options, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
};

/** 按某个强度存密码、核对密码；测试里取弱的，算得快。 */
export const passwordsOf = (inUse: Strength): Passwords => ({
  hash: async (password) => {
    const salt = randomBytes(16);
    const key = await derive(password, salt, inUse);
    const { N, r, p } = inUse;
    return `scrypt$${N}$${r}$${p}$${salt.toString('base64url')}$${key.toString('base64url')}`;
  },
  verify: async (password, stored) => {
    const parts = STORED.exec(stored ?? '');
    if (!parts) {
      await derive(password, randomBytes(16), inUse);
      return false;
    }
    const [, N, r, p, salt = '', key = ''] = parts;
    const strength = { N: Number(N), r: Number(r), p: Number(p) };
    const derived = await derive(password, Buffer.from(salt, 'base64url'), strength);
    const expected = Buffer.from(key, 'base64url');
    return expected.length === derived.length && timingSafeEqual(expected, derived);
  },
});

/** 正式使用的强度。 */
export const strongPasswords = passwordsOf(STRENGTH);
