import nacl from 'tweetnacl';
import type { RegisterKey } from '@shared/contract/register';
import { fromBase64url, utf8Bytes } from '@shared/signing/base64url';

/** 一个签名核对得怎样。 */
export type SignatureOutcome =
  | { readonly kind: 'valid'; readonly key: RegisterKey }
  | { readonly kind: 'invalid' | 'unknownKey' };

export interface SignedText {
  readonly text: string;
  /** 密钥编号，或者它的前 8 位。 */
  readonly keyId: string;
  readonly signature: string;
  /** 签名的日子；密钥在那天须在用。 */
  readonly signedOn: string;
}

/** 北京时间的某一天有没有落在密钥的起止时刻里。 */
const isInUse = ({ validFrom, validUntil }: RegisterKey, day: string): boolean => {
  const start = Date.parse(`${day}T00:00:00+08:00`);
  const end = Date.parse(`${day}T23:59:59.999+08:00`);
  return (
    (validFrom === '' || Date.parse(validFrom) <= end) &&
    (validUntil === null || start < Date.parse(validUntil))
  );
};

/** 在手机上核对签名：只要公布的公钥，不用联网。 */
export const checkSignature = (
  keys: readonly RegisterKey[],
  { text, keyId, signature, signedOn }: SignedText,
): SignatureOutcome => {
  const candidates = keys.filter(({ kid }) => kid.startsWith(keyId));
  const key = candidates.find((candidate) => isInUse(candidate, signedOn));
  if (key === undefined) return { kind: 'unknownKey' };
  const signed = fromBase64url(signature);
  const publicKey = fromBase64url(key.x);
  const isWellFormed = signed?.length === 64 && publicKey?.length === 32;
  return isWellFormed && nacl.sign.detached.verify(utf8Bytes(text), signed, publicKey)
    ? { kind: 'valid', key }
    : { kind: 'invalid' };
};
