import type { Day } from '../law/day';
import { fromBase64url, toBase64url, utf8Bytes, utf8Text } from './base64url';

/** 回执上签了名的各项。 */
export interface SignedReceipt {
  readonly region: string;
  readonly registrationNumber: string;
  /** 收到之日；还没有确认收到的为空。 */
  readonly receivedOn: Day;
  /** 最迟答复日；不起算期限的为空。 */
  readonly dueOn: Day;
  /** 最迟答复日是暂定的：还没有确认收到，或者那一年的放假安排还没有公布。 */
  readonly isProvisional: boolean;
  /** 计算步骤（暂定的为缘由）的散列，前 32 位。 */
  readonly stepsDigest: string;
  /** 申请内容的散列，前 32 位；内容不在码里。 */
  readonly descriptionDigest: string;
  /** 出具回执的那天。 */
  readonly signedOn: Day;
}

/** 签名与密钥编号的前 8 位。 */
export interface CodeSignature {
  readonly keyId: string;
  readonly signature: string;
}

const FORMAT = 'minglan-receipt-1';
const KEY_LENGTH = 8;

/** 签名签的字。 */
export const receiptText = (receipt: SignedReceipt): string =>
  [
    FORMAT,
    receipt.region,
    receipt.registrationNumber,
    receipt.receivedOn,
    receipt.dueOn,
    receipt.isProvisional ? '1' : '0',
    receipt.stepsDigest,
    receipt.descriptionDigest,
    receipt.signedOn,
  ].join('|');

/** 二维码里的字：普通网址，签了名的各项在 # 后面，不发给任何服务器。 */
export const receiptAddress = (
  origin: string,
  receipt: SignedReceipt,
  { keyId, signature }: CodeSignature,
): string =>
  `${origin}/resident/verify/index#r.${toBase64url(utf8Bytes(receiptText(receipt)))}.${keyId.slice(0, KEY_LENGTH)}.${signature}`;

/** 扫来的回执：各项、签的字、签名。 */
export interface ScannedReceipt extends CodeSignature {
  readonly receipt: SignedReceipt;
  readonly text: string;
}

const DAY = /^(\d{4}-\d{2}-\d{2})?$/;

/** 读二维码里的回执；不是回执、写法不对的为 null。 */
export const readReceiptCode = (scanned: string): ScannedReceipt | null => {
  const found = /#r\.([\w-]+)\.([0-9a-f]{8})\.([\w-]{86})$/.exec(scanned.trim());
  const bytes = fromBase64url(found?.[1] ?? '*');
  const text = bytes === null ? null : utf8Text(bytes);
  if (found === null || text === null) return null;
  const [format, region = '', registrationNumber = '', ...rest] = text.split('|');
  const [receivedOn = '*', dueOn = '*', provisional, steps = '', description = '', signedOn = '*'] =
    rest;
  const areDays = [receivedOn, dueOn, signedOn].every((day) => DAY.test(day));
  if (format !== FORMAT || rest.length !== 6 || !areDays) return null;
  const receipt = {
    ...{ region, registrationNumber, receivedOn, dueOn, signedOn },
    ...{ stepsDigest: steps, descriptionDigest: description, isProvisional: provisional === '1' },
  };
  return { receipt, text, keyId: found[2] ?? '', signature: found[3] ?? '' };
};
