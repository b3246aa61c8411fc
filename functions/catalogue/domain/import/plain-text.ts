const FULL_DIGITS = /[０-９]/g;

/** 全角数字 → 半角。 */
export const foldDigits = (text: string): string =>
  text.replace(FULL_DIGITS, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

/** 去掉一切空白与换行，数字用半角：名称、时限、主体一类的格。 */
export const compact = (text: string): string =>
  foldDigits(text).replace(/[\s\u200b\u200c\u200d\ufeff]+/gu, '');

/** 长文字照原文：每行去掉首尾空白，换行留着。 */
export const tidyLines = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200b\ufeff]/g, '')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();

/** 只为比较：去空白，全角字母、数字、括号、标点一律半角。 */
export const foldForComparing = (text: string): string =>
  compact(text)
    .normalize('NFKC')
    .replace(/[【〔[]/g, '(')
    .replace(/[】〕\]]/g, ')')
    .toLowerCase();

const LEADING_NUMBER =
  /^(?:\d{1,3}(?:[.．]\d{1,3})+[.．、]?|\d{1,3}(?:[.．、]|[)）])|[（(](?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）]|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}类[：:、])(?=.)/u;

/** 一、二级名称：去空白，去掉开头的编号（“1.”“1.1”“（一）”“一、”）。 */
export const levelName = (text: string): string => compact(text).replace(LEADING_NUMBER, '');

/** “同上”一类的写法。 */
export const isDitto = (text: string): boolean =>
  /^(?:[（(]?同上[)）]?[。.]?|〃|″|”|"|'')$/u.test(compact(text));
