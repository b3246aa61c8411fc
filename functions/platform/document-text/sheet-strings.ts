import type { Source } from './document-part';
import { walkXml } from './walk-xml';

/** 一格的文字和出处。 */
export interface CellText {
  readonly text: string;
  readonly source: Source;
}

const SHARED = 'xl/sharedStrings.xml';

/** 共用的文字表：每条文字和它整条的出处；注音不算。 */
export const sharedStrings = (xml: string | undefined): CellText[] => {
  const strings: CellText[] = [];
  if (xml === undefined) return strings;
  let from = 0;
  let text = '';
  let isReading = false;
  let phonetics = 0;
  walkXml(xml, {
    open: ({ name, from: at }) => {
      if (name === 'si') [from, text] = [at, ''];
      if (name === 'rPh') phonetics += 1;
      if (name === 't') isReading = phonetics === 0;
    },
    text: (piece) => {
      if (isReading) text += piece;
    },
    close: (name, to) => {
      if (name === 't') isReading = false;
      if (name === 'rPh') phonetics -= 1;
      if (name !== 'si') return;
      const write = (escaped: string) => `<si><t xml:space="preserve">${escaped}</t></si>`;
      strings.push({ text, source: { file: SHARED, from, to, write } });
    },
  });
  return strings;
};

/** 数字格里的数：科学记数的还原成整数，免得认不出号码。 */
export const plainNumber = (value: string): string => {
  if (!/e/i.test(value)) return value;
  const number = Number(value);
  return Number.isSafeInteger(number) || (Number.isInteger(number) && Math.abs(number) < 1e21)
    ? BigInt(number).toString()
    : value;
};
