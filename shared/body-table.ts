const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': '\u00a0',
};

/** 正文里的实体写法还原成字符；只用于显示文字，从不当作 HTML。 */
export const withoutEntities = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (entity) => entities[entity] ?? entity);

/** 单元格里是不是数：金额、百分比、负数，允许千分位与空白。 */
export const looksNumeric = (text: string): boolean =>
  /^[-−+]?[¥￥]?[\d,]+(?:\.\d+)?\s*(?:%|％|元|万元|亩|人|户)?$/.test(text.trim());

/** 一列是不是数：第一列不算；有内容的格都是数，空的与短横不算。 */
export const isNumericColumn = (cells: readonly string[], index: number): boolean => {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => !['', '—', '-'].includes(cell));
  return index > 0 && filled.length > 0 && filled.every(looksNumeric);
};

/** 是不是合计一类的行首。 */
export const isTotalLabel = (text: string): boolean =>
  /^.{0,4}(?:合\s*计|总\s*计|小\s*计)$/.test(text.trim().replace(/\*/g, ''));
