import { Lexer, type Token, type Tokens } from 'marked';

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': '\u00a0',
};

/** 正文里的实体写法还原成字符；只用于显示文字，从不当作 HTML。 */
export const plain = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (entity) => entities[entity] ?? entity);

/** 把正文（Markdown）切成块；不认识的语法按文字显示。 */
export const parseBlocks = (markdown: string): Token[] =>
  new Lexer({ gfm: true, breaks: true }).lex(markdown);

/** 只放行网址、邮件和电话；脚本一类的地址不成为链接。 */
export const safeHref = (href: string): string | undefined =>
  /^(?:https?:\/\/|mailto:|tel:)/i.test(href.trim()) ? href.trim() : undefined;

/** 单元格里是不是数：金额、百分比、负数，允许千分位与空白。 */
const looksNumeric = (text: string): boolean =>
  /^[-−+]?[¥￥]?[\d,]+(?:\.\d+)?\s*(?:%|％|元|万元|亩|人|户)?$/.test(text.trim());

/** 一列是不是数字列：有内容的格都是数。注明右对齐的也算。 */
export const isNumericColumn = (table: Tokens.Table, index: number): boolean => {
  if (table.align[index] === 'right') return true;
  const filled = table.rows
    .map((row) => row[index]?.text.trim() ?? '')
    .filter((text) => text !== '' && text !== '—' && text !== '-');
  return index > 0 && filled.length > 0 && filled.every(looksNumeric);
};

/** 首格写着“合计”“总计”的行。 */
export const isTotalRow = (row: readonly Tokens.TableCell[]): boolean =>
  /^(?:合\s*计|总\s*计|小\s*计)$/.test(row[0]?.text.trim().replace(/\*/g, '') ?? '');
