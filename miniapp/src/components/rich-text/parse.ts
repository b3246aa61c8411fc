import { tameMarkdown } from '@shared/tame-markdown';
import { Lexer, type Token, type Tokens } from 'marked';
import {
  isNumericColumn as isNumeric,
  isTotalLabel,
  withoutEntities as plain,
} from '@shared/body-table';

export { plain };

/** 把正文（Markdown）切成块；不认识的语法按文字显示。 */
export const parseBlocks = (markdown: string): Token[] =>
  new Lexer({ gfm: true, breaks: true }).lex(tameMarkdown(markdown));

/** 只放行网址、邮件和电话；脚本一类的地址不成为链接。 */
export const safeHref = (href: string): string | undefined =>
  /^(?:https?:\/\/|mailto:|tel:)/i.test(href.trim()) ? href.trim() : undefined;

/** 一列是不是数字列：有内容的格都是数。注明右对齐的也算。 */
export const isNumericColumn = (table: Tokens.Table, index: number): boolean =>
  table.align[index] === 'right' ||
  isNumeric(
    table.rows.map((row) => row[index]?.text ?? ''),
    index,
  );

/** 首格写着“合计”“总计”的行。 */
export const isTotalRow = (row: readonly Tokens.TableCell[]): boolean =>
  isTotalLabel(row[0]?.text ?? '');
