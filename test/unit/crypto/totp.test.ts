import { describe, expect, test } from '@jest/globals';
import {
  hashRecoveryCode,
  newRecoveryCodes,
  RECOVERY_CODES,
} from '@functions/platform/crypto/recovery-codes';
import { newTotpSecret, totpAt, totpStep, totpUri } from '@functions/platform/crypto/totp';

/** RFC 6238 附录 B 的密钥 "12345678901234567890"（SHA-1）。 */
const RFC_SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
/** 附录 B 的时刻（秒）与八位数；六位数是它的后六位。 */
const VECTORS = [
  [59, '94287082'],
  [1111111109, '07081804'],
  [1111111111, '14050471'],
  [1234567890, '89005924'],
  [2000000000, '69279037'],
  [20000000000, '65353130'],
] as const;

describe('RFC 6238 附录 B', () => {
  test.each(VECTORS)('第 %d 秒', (seconds, digits) => {
    const at = new Date(seconds * 1000);
    expect(totpAt(RFC_SECRET, at)).toBe(digits.slice(2));
    expect(totpStep(RFC_SECRET, digits.slice(2), at)).toBe(Math.floor(seconds / 30));
  });
});

describe('前后各容一格', () => {
  const at = new Date('2026-11-20T02:00:00.000Z');
  const step = Math.floor(at.getTime() / 30_000);
  const codeOf = (offset: number) => totpAt(RFC_SECRET, new Date(at.getTime() + offset * 30_000));

  test.each([
    [-2, null],
    [-1, step - 1],
    [0, step],
    [1, step + 1],
    [2, null],
  ])('差 %d 格', (offset, expected) => {
    expect(totpStep(RFC_SECRET, codeOf(offset), at)).toBe(expected);
  });

  test('位数不对、不是数字的不认', () => {
    for (const code of ['', '12345', '1234567', 'abcdef', '１２３４５６'])
      expect(totpStep(RFC_SECRET, code, at)).toBeNull();
  });
});

test('密钥 160 位，每次不同；地址写明产品与账号', () => {
  const secret = newTotpSecret();
  expect(secret).toMatch(/^[A-Z2-7]{32}$/);
  expect(newTotpSecret()).not.toBe(secret);
  const uri = new URL(totpUri(secret, 'zhaojianing'));
  expect(decodeURIComponent(uri.pathname)).toContain('明栏:zhaojianing');
  expect(uri.searchParams.get('secret')).toBe(secret);
});

test('备用码十个，互不相同；大小写、连字符不计', () => {
  const codes = newRecoveryCodes();
  expect(codes).toHaveLength(RECOVERY_CODES);
  expect(new Set(codes).size).toBe(RECOVERY_CODES);
  for (const code of codes) expect(code).toMatch(/^([A-HJKMNP-Z2-9]{4}-){3}[A-HJKMNP-Z2-9]{4}$/);
  const [code = ''] = codes;
  expect(hashRecoveryCode(code.toLowerCase().replaceAll('-', ' '))).toEqual(hashRecoveryCode(code));
});
