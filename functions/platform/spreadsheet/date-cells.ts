import { walkXml } from '../document-text/walk-xml';

const BUILT_IN = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

const isDateCode = (code: string): boolean =>
  /[ymd年月日]/iu.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));

/** 哪些样式号是日期。 */
export const dateStyles = (xml: string | undefined): ReadonlySet<number> => {
  const formats = new Set<number>();
  const styles = new Set<number>();
  let isInside = false;
  let index = 0;
  if (xml === undefined) return styles;
  walkXml(xml, {
    open: ({ name, attributes }) => {
      if (name === 'numFmt' && isDateCode(attributes['formatCode'] ?? ''))
        formats.add(Number(attributes['numFmtId']));
      if (name === 'cellXfs') isInside = true;
      if (name !== 'xf' || !isInside) return;
      const id = Number(attributes['numFmtId'] ?? 0);
      if (BUILT_IN.has(id) || formats.has(id)) styles.add(index);
      index += 1;
    },
    close: (name) => {
      if (name === 'cellXfs') isInside = false;
    },
  });
  return styles;
};

const DAY_MILLISECONDS = 86_400_000;
/** Excel 从 1899-12-30 数起（1900 年 3 月以后都对）。 */
const EPOCH = Date.UTC(1899, 11, 30);

/** 日期格里的数 → YYYY-MM-DD；不在合理年份里的照原样。 */
export const dayText = (value: string): string => {
  const serial = Number(value);
  if (!(serial >= 61 && serial < 2_958_466)) return value;
  return new Date(EPOCH + Math.floor(serial) * DAY_MILLISECONDS).toISOString().slice(0, 10);
};
