import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** 一段密文；ciphertext 末尾 16 字节是校验码。 */
export interface SealedBox {
  readonly keyId: string;
  readonly nonce: Buffer;
  readonly ciphertext: Buffer;
}

/** 密钥的代号，不透露密钥本身；换钥时据此知道哪一行用的是哪把。 */
export const keyIdOf = (key: Buffer): string =>
  createHash('sha256').update('minglan-vault-key-id').update(key).digest('hex').slice(0, 16);

/**
 * 加密并绑定用途。
 * @param context 附加校验内容（如“县/编号”），解密时必须一字不差
 */
export const seal = (key: Buffer, plaintext: string, context: string): SealedBox => {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(context, 'utf8'));
  const body = Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final()]);
  return { keyId: keyIdOf(key), nonce, ciphertext: Buffer.concat([body, cipher.getAuthTag()]) };
};

/** 解密；密文、用途或密钥有一点不符即抛出。 */
export const unseal = (key: Buffer, box: SealedBox, context: string): string => {
  if (box.keyId !== keyIdOf(key)) throw new Error('vault key does not match the sealed row');
  const split = box.ciphertext.length - TAG_BYTES;
  if (split < 0) throw new Error('sealed row is too short');
  const decipher = createDecipheriv(ALGORITHM, key, box.nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(context, 'utf8'));
  decipher.setAuthTag(box.ciphertext.subarray(split));
  return Buffer.concat([
    decipher.update(box.ciphertext.subarray(0, split)),
    decipher.final(),
  ]).toString('utf8');
};
