import { expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { hashToken, newToken } from '@functions/platform/crypto/token';
import { keyIdOf, seal, unseal } from '@functions/platform/crypto/sealed-box';

const key = randomBytes(32);
const text = JSON.stringify({ name: '演示申请人', phone: '19900000001' });

test('加密后解得开，密文里没有原文，同一内容每次不同', () => {
  const [one, two] = [seal(key, text, 'minghu/1'), seal(key, text, 'minghu/1')];
  expect(unseal(key, one, 'minghu/1')).toBe(text);
  expect(one.ciphertext.includes(Buffer.from('19900000001'))).toBe(false);
  expect(one.nonce.equals(two.nonce)).toBe(false);
  expect(one.ciphertext.equals(two.ciphertext)).toBe(false);
});

test('密文的任何一个字节被改都解不开', () => {
  const box = seal(key, 'abc', 'minghu/1');
  for (let index = 0; index < box.ciphertext.length; index += 1) {
    const ciphertext = Buffer.from(box.ciphertext);
    ciphertext[index] = (ciphertext[index] ?? 0) ^ 1;
    expect(() => unseal(key, { ...box, ciphertext }, 'minghu/1')).toThrow();
  }
  expect(() => unseal(key, { ...box, nonce: randomBytes(12) }, 'minghu/1')).toThrow();
  expect(() => unseal(key, { ...box, ciphertext: Buffer.alloc(3) }, 'minghu/1')).toThrow();
});

test('换了县或编号、换了密钥都解不开', () => {
  const box = seal(key, text, 'minghu/1');
  expect(() => unseal(key, box, 'minghu/2')).toThrow();
  expect(() => unseal(key, box, 'yanhu/1')).toThrow();
  const other = randomBytes(32);
  expect(() => unseal(other, box, 'minghu/1')).toThrow('vault key does not match');
  expect(() => unseal(other, { ...box, keyId: keyIdOf(other) }, 'minghu/1')).toThrow();
});

test('令牌 256 位，库里只存 SHA-256', () => {
  const tokens = new Set(Array.from({ length: 200 }, newToken));
  expect(tokens.size).toBe(200);
  for (const token of tokens) expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  expect(hashToken('abc').toString('hex')).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});
