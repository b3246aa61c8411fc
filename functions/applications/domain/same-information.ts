const DIGITS = '〇一二三四五六七八九';
const CHINESE_YEAR = /[〇零○一二三四五六七八九]{4}(?=年)/gu;
const CHINESE_NUMBER =
  /(?:[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])(?=[月日号])/gu;
const DATE = /(\d{4})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})[日号]?(?!\d)/gu;
const MONTH = /(\d{4})年(\d{1,2})月(?:份)?/gu;
const MEANINGLESS = /[\p{P}\p{S}\p{Z}\s]/gu;

const digitOf = (character: string) =>
  String(character === '零' || character === '○' ? 0 : DIGITS.indexOf(character));

const yearDigits = (year: string) => [...year].map(digitOf).join('');

const smallNumber = (written: string): string => {
  if (!written.includes('十')) return digitOf(written);
  const [tens = '', ones = ''] = written.split('十');
  const high = tens === '' ? 1 : DIGITS.indexOf(tens);
  const low = ones === '' ? 0 : DIGITS.indexOf(ones);
  return String(high * 10 + low);
};

const two = (value: string) => value.padStart(2, '0');

const wholeDay = (...[, year = '', month = '', date = '']: readonly string[]) =>
  `${year}y${two(month)}m${two(date)}d`;
const wholeMonth = (...[, year = '', month = '']: readonly string[]) => `${year}y${two(month)}m`;

/**
 * 整理描述，便于比较是不是同一信息：全角半角、大小写、空白、标点、日期的写法不同不算不同。
 * “二〇二六年三月五日”“2026-3-5”“２０２６年３月５日”都成为一样。
 */
export const normaliseDescription = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/gu, '')
    .replace(CHINESE_YEAR, yearDigits)
    .replace(CHINESE_NUMBER, smallNumber)
    .replace(DATE, wholeDay)
    .replace(MONTH, wholeMonth)
    .replace(MEANINGLESS, '');

/** 相邻两字；只有一字的就是那个字。 */
export const bigramsOf = (text: string): string[] => {
  const characters = [...text];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
};
