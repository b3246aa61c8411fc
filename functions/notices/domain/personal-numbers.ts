import { isDay } from '@shared/law/day';
import {
  citizenIdCheckCharacter,
  creditCodeProblem,
  maskBankCard,
  maskCitizenId,
  maskPhone,
  passesLuhn,
} from '@shared/validation';
import type { PersonalDataKind } from '@shared/vocabulary/notice';

/** 号码里的间隔：空格和横线可以混用；点号必须前后一致，免得把日期和小数连成号码。 */
const GAPS = ['[ -]{0,2}', String.raw`\.?`, '·?'];
const ID_18 = GAPS.map(
  (gap) => new RegExp(`(?<![0-9])[1-9](?:${gap}\\d){16}${gap}[0-9X](?![0-9])`, 'gi'),
);
const ID_15 = /(?<![0-9])[1-9](?:\d{14}|\d{5}([ .·-])\d{6}\1\d{3})(?![0-9])/g;
/** 连写、四位一组，或六位加余数。 */
const CARD =
  /(?<![0-9])[3-9](?:\d{15,18}|\d{3}(?:[ -]{1,2}\d{4}){3}(?:[ -]{0,2}\d{1,3})?|\d{3}(?:[.·]\d{4}){3}(?:[.·]?\d{1,3})?|\d{5}[ .·-]\d{10,13})(?![0-9])/g;
const PHONE =
  /(?<![0-9])(?:(?:\+|00)?86[ .·-]?)?1[3-9]\d(?:[ -]{0,2}\d{4}[ -]{0,2}\d{4}|([.·])\d{4}\1\d{4}(?!\1\d))(?![0-9])/g;
/** 前面写明是证件、卡、电话的，里面怎样断开、换行、分格都算。 */
const labelled = (label: string, digits: string): RegExp =>
  new RegExp(`(?<=(?:${label})[^0-9\\n]{0,10})${digits}(?![0-9])`, 'gi');
const BREAK = String.raw`[\s|/_.·-]{0,4}`;
const LABELLED_ID = labelled('身份证|证件|身份号码', `[1-9](?:${BREAK}\\d){16}${BREAK}[0-9X]`);
const LABELLED_CARD = labelled('卡号|账号|帐号|银行卡|存折|一卡通', '[3-9](?:[ -]{0,2}\\d){15,18}');
const LABELLED_PHONE = labelled('手机|电话|联系方式|微信|联系人', '1[3-9](?:[ ./_-]{0,2}\\d){9}');
/** 没有写明是什么的，断在六位、十四位之后的也算，校验位要对。 */
const BROKEN_ID =
  /(?<![0-9])[1-9]\d{5}[ \t]*[\n|/_][ \t]*\d{8}[ \t]*[\n|/_]?[ \t]*\d{3}[0-9X](?![0-9])/gi;
const PROVINCES = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/;
const CARD_ISSUERS = /^(?:3[05-8]|4|5|6[0258-9]|9[05689])/;
const EARLIEST = '1900-01-01';
/** 校验位不对时，出生日期在此之前才算（多半是抄错一位的号码）；之后的更像编号里的日期。 */
const MISCOPIED_BEFORE = '2010-01-01';

/** 全角数字、字母、空格、横线换成半角，位置不变；看不见的字当作空格。 */
export const toHalfWidth = (text: string): string =>
  text
    .replace(/[０-９Ａ-Ｚａ-ｚ＋]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u2000-\u200d\u202f\u2060\u3000\ufeff\t]/g, ' ')
    .replace(/[\u2010-\u2015\u2212\uff0d]/g, '-')
    .replace(/[\u2022\u2027\u2219\u22c5\u30fb\uff65]/g, '·')
    .replace(/\uff0e/g, '.');

/** 去掉间隔，字母大写。 */
export const compact = (text: string): string => text.replace(/[\s|/_.·-]/g, '').toUpperCase();
const dateAt = (number: string): string =>
  `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;

const isCitizenId = (number: string): boolean => {
  const birth = dateAt(number);
  if (!isDay(birth) || birth < EARLIEST || birth > '2099-12-31') return false;
  if (citizenIdCheckCharacter(number.slice(0, 17)) === number[17]) return true;
  return birth < MISCOPIED_BEFORE && PROVINCES.test(number);
};

const isCheckedId = (number: string): boolean =>
  isCitizenId(number) && citizenIdCheckCharacter(number.slice(0, 17)) === number[17];

const isOldCitizenId = (number: string): boolean =>
  PROVINCES.test(number) &&
  isDay(`19${number.slice(6, 8)}-${number.slice(8, 10)}-${number.slice(10, 12)}`);

const isBankCard = (number: string): boolean =>
  CARD_ISSUERS.test(number) && passesLuhn(number) && creditCodeProblem(number) !== undefined;

/** 各种号码：什么样子、是不是真的、怎么隐去。依据：GB 11643、GB/T 15694（Luhn）。 */
export const NUMBER_RULES: readonly {
  readonly kind: PersonalDataKind;
  readonly pattern: RegExp;
  readonly isReal: (number: string) => boolean;
  readonly mask: (number: string) => string;
}[] = [
  ...ID_18.map((pattern) => ({
    kind: 'idNumber' as const,
    pattern,
    isReal: isCitizenId,
    mask: maskCitizenId,
  })),
  { kind: 'idNumber', pattern: LABELLED_ID, isReal: isCitizenId, mask: maskCitizenId },
  { kind: 'idNumber', pattern: BROKEN_ID, isReal: isCheckedId, mask: maskCitizenId },
  { kind: 'idNumber', pattern: ID_15, isReal: isOldCitizenId, mask: maskCitizenId },
  { kind: 'bankCard', pattern: CARD, isReal: isBankCard, mask: maskBankCard },
  { kind: 'bankCard', pattern: LABELLED_CARD, isReal: isBankCard, mask: maskBankCard },
  {
    kind: 'phone',
    pattern: LABELLED_PHONE,
    isReal: () => true,
    mask: (n) => maskPhone(n.slice(-11)),
  },
  { kind: 'phone', pattern: PHONE, isReal: () => true, mask: (n) => maskPhone(n.slice(-11)) },
];
