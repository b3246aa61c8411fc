import { beforeAll, expect, test } from '@jest/globals';
import { scryptSync } from 'node:crypto';
import { strongPasswords } from '@functions/platform/crypto/password';

let stored: string;
beforeAll(async () => {
  stored = await strongPasswords.hash('明栏-abc123');
}, 30_000);

test('存的串写明算法与 OWASP 强度；对的密码（全角写法也算）对，错的错', async () => {
  expect(stored).toMatch(/^scrypt\$131072\$8\$1\$[\w-]{22}\$[\w-]{43}$/);
  expect(await strongPasswords.verify('明栏-ａｂｃ１２３', stored)).toBe(true);
  expect(await strongPasswords.verify('明栏-abc124', stored)).toBe(false);
});

test('盐是随机的：同一密码两次得到不同的串', async () => {
  expect(await strongPasswords.hash('明栏-abc123')).not.toBe(stored);
});

test('按串里写明的强度核对：旧的弱强度仍能登录', async () => {
  const salt = Buffer.from('0123456789abcdef');
  const key = scryptSync('old', salt, 32, { N: 1024, r: 8, p: 1 });
  const old = `scrypt$1024$8$1$${salt.toString('base64url')}$${key.toString('base64url')}`;
  expect(await strongPasswords.verify('old', old)).toBe(true);
  expect(await strongPasswords.verify('new', old)).toBe(false);
});

test.each([null, 'scrypt$1$2$3'])('没有存过密码（%s）：同样要算一遍，再答不对', async (unknown) => {
  const started = performance.now();
  expect(await strongPasswords.verify('anything', unknown)).toBe(false);
  const spent = performance.now() - started;
  const again = performance.now();
  await strongPasswords.verify('anything', stored);
  expect(spent).toBeGreaterThan((performance.now() - again) / 5);
});
