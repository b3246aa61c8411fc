import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_ID_BYTES = 8;
/** 封好的一段字节的开头：哪种格式。 */
const MARK = Buffer.from('MLS1', 'ascii');
const HEAD_BYTES = MARK.length + KEY_ID_BYTES + NONCE_BYTES;

/** 一段密文；ciphertext 末尾 16 字节是校验码。 */
export interface SealedBox {
  readonly keyId: string;
  readonly nonce: Buffer;
  readonly ciphertext: Buffer;
}

/** 密钥的代号，不透露密钥本身；换钥时据此知道哪一行用的是哪把。 */
export const keyIdOf = (key: Buffer): string =>
  createHash('sha256').update('minglan-vault-key-id').update(key).digest('hex').slice(0, 16);

const encrypt = (key: Buffer, plain: Uint8Array, context: string): SealedBox => {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(context, 'utf8'));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return { keyId: keyIdOf(key), nonce, ciphertext: Buffer.concat([body, cipher.getAuthTag()]) };
};

const decrypt = (key: Buffer, box: SealedBox, context: string): Buffer => {
  if (box.keyId !== keyIdOf(key)) throw new Error('vault key does not match the sealed row');
  const split = box.ciphertext.length - TAG_BYTES;
  if (split < 0) throw new Error('sealed row is too short');
  const decipher = createDecipheriv(ALGORITHM, key, box.nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(context, 'utf8'));
  decipher.setAuthTag(box.ciphertext.subarray(split));
  return Buffer.concat([decipher.update(box.ciphertext.subarray(0, split)), decipher.final()]);
};

/**
 * 加密并绑定用途。
 * @param context 附加校验内容（如“县/编号”），解密时必须一字不差
 */
export const seal = (key: Buffer, plaintext: string, context: string): SealedBox =>
  encrypt(key, Buffer.from(plaintext, 'utf8'), context);

/** 解密；密文、用途或密钥有一点不符即抛出。 */
export const unseal = (key: Buffer, box: SealedBox, context: string): string =>
  decrypt(key, box, context).toString('utf8');

/** 加密一段字节（图片、录音），密钥代号、随机数与密文合成一段，可以放进文件。 */
export const sealBytes = (key: Buffer, bytes: Uint8Array, context: string): Buffer => {
  const { keyId, nonce, ciphertext } = encrypt(key, bytes, context);
  return Buffer.concat([MARK, Buffer.from(keyId, 'hex'), nonce, ciphertext]);
};

/** 封好的一段字节用的是哪把密钥；不是这种格式即抛出。 */
export const sealedKeyId = (sealed: Uint8Array): string => {
  const head = Buffer.from(sealed.subarray(0, HEAD_BYTES));
  if (head.length < HEAD_BYTES || !head.subarray(0, MARK.length).equals(MARK))
    throw new Error('not a sealed file');
  return head.subarray(MARK.length, MARK.length + KEY_ID_BYTES).toString('hex');
};

/** 解开一段字节；内容、用途或密钥有一点不符即抛出。 */
export const openBytes = (key: Buffer, sealed: Uint8Array, context: string): Buffer => {
  const keyId = sealedKeyId(sealed);
  const nonce = Buffer.from(sealed.subarray(MARK.length + KEY_ID_BYTES, HEAD_BYTES));
  const ciphertext = Buffer.from(sealed.subarray(HEAD_BYTES));
  return decrypt(key, { keyId, nonce, ciphertext }, context);
};
