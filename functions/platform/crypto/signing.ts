import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';

/** PKCS#8 与 SPKI 里 Ed25519 密钥前面的固定字节（RFC 8410）。 */
const PRIVATE_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

/** 一把公钥：编号、32 字节的 base64url、起止时刻（ISO）。 */
export interface PublicKey {
  readonly keyId: string;
  readonly publicKey: string;
  /** 从什么时刻起用；最早的一把为空。 */
  readonly from: string;
  /** 用到什么时刻（不含）；在用的为 null。 */
  readonly until: string | null;
}

/** 停用的一把。 */
export type PastKey = Omit<PublicKey, 'keyId'>;

export interface Signer {
  readonly keyId: string;
  /** 公布的公钥，在用的在前，停用的也在。 */
  readonly keys: readonly PublicKey[];
  /** 用在用的密钥签。@returns 64 字节的 base64url */
  readonly sign: (text: string) => string;
}

export type SignatureOutcome = 'valid' | 'unknownKey' | 'invalid';

const publicKeyOf = (raw: string) =>
  createPublicKey({
    key: Buffer.concat([PUBLIC_PREFIX, Buffer.from(raw, 'base64url')]),
    format: 'der',
    type: 'spki',
  });

/** 密钥编号：公钥 SHA-256 的前 16 位。@param publicKey 32 字节的 base64url */
export const keyIdOf = (publicKey: string): string =>
  createHash('sha256').update(Buffer.from(publicKey, 'base64url')).digest('hex').slice(0, 16);

/** 由 32 字节的种子得出签章的一方。@param past 停用的各把，只留公钥 */
export const openSigner = (seed: Buffer, past: readonly PastKey[]): Signer => {
  const key = createPrivateKey({
    key: Buffer.concat([PRIVATE_PREFIX, seed]),
    format: 'der',
    type: 'pkcs8',
  });
  const der = createPublicKey(key).export({ format: 'der', type: 'spki' });
  const publicKey = der.subarray(PUBLIC_PREFIX.length).toString('base64url');
  const keyId = keyIdOf(publicKey);
  const from = past.map(({ until }) => until ?? '').reduce((a, b) => (a > b ? a : b), '');
  const retired = past.map((one) => ({ ...one, keyId: keyIdOf(one.publicKey) }));
  return {
    keyId,
    keys: [{ keyId, publicKey, from, until: null }, ...retired],
    sign: (text) => sign(null, Buffer.from(text, 'utf8'), key).toString('base64url'),
  };
};

/** 核对一个签名。at 给出时，密钥在那一刻须在用。 */
export const checkSignature = (
  keys: readonly PublicKey[],
  text: string,
  signed: { readonly keyId: string; readonly signature: string; readonly at?: string },
): SignatureOutcome => {
  const found = keys.find(({ keyId }) => keyId === signed.keyId);
  if (!found) return 'unknownKey';
  const { at } = signed;
  if (at !== undefined && (at < found.from || (found.until !== null && at >= found.until)))
    return 'unknownKey';
  const signature = Buffer.from(signed.signature, 'base64url');
  const isValid =
    signature.length === 64 &&
    verify(null, Buffer.from(text, 'utf8'), publicKeyOf(found.publicKey), signature);
  return isValid ? 'valid' : 'invalid';
};
