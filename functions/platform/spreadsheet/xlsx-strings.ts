import { walkXml } from '../document-text/walk-xml';

/** 换行、回车、制表符留着，别的控制字符与残缺的字不要。 */
const controlled = (code: number): string =>
  (code < 0x20 && ![9, 10, 13].includes(code)) || (code >= 0xd800 && code <= 0xdfff)
    ? ''
    : String.fromCharCode(code);

/** Excel 把控制字符写成 _x000D_ 一类。 */
export const unescapeText = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => controlled(Number.parseInt(code, 16)));

/** 共用的文字表；注音不算。 */
export const sharedStrings = (xml: string | undefined): string[] => {
  const strings: string[] = [];
  if (xml === undefined) return strings;
  let text = '';
  let isReading = false;
  let phonetics = 0;
  walkXml(xml, {
    open: ({ name }) => {
      if (name === 'si') text = '';
      if (name === 'rPh') phonetics += 1;
      if (name === 't') isReading = phonetics === 0;
    },
    text: (piece) => {
      if (isReading) text += piece;
    },
    close: (name) => {
      if (name === 't') isReading = false;
      if (name === 'rPh') phonetics -= 1;
      if (name === 'si') strings.push(unescapeText(text));
    },
  });
  return strings;
};

/** 数字格里的数写成文字：20.0 → 20，浮点的零头去掉。 */
export const numberText = (value: string): string => {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return value;
  if (Number.isSafeInteger(number)) return String(number);
  return /e/i.test(value) || Math.abs(number) >= 1e15
    ? value
    : String(Number(number.toPrecision(12)));
};
