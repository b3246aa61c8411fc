import { Lexer, type Token, type Tokens } from 'marked';
import { isNumericColumn, isTotalLabel, withoutEntities } from '@shared/body-table';
import { tameMarkdown } from '@shared/tame-markdown';
import { textOf, type Block, type Text } from '../domain/layout/blocks';
import type { Run, Weight } from '../domain/layout/marks';

const runOf = (token: Token, weight: Weight): Run[] => {
  switch (token.type) {
    case 'strong':
      return runsOf(token.tokens ?? [], 'bold');
    case 'br':
      return [{ text: '\n', weight }];
    case 'image':
      return [{ text: withoutEntities((token as Tokens.Image).text), weight }];
    default:
      if ('tokens' in token && Array.isArray(token.tokens)) return runsOf(token.tokens, weight);
      return [{ text: withoutEntities('text' in token ? String(token.text) : token.raw), weight }];
  }
};

const runsOf = (tokens: readonly Token[], weight: Weight = 'regular'): Run[] =>
  tokens.flatMap((token) => runOf(token, weight)).filter(({ text }) => text !== '');

/** 在硬换行处分成几段。 */
const splitLines = (runs: readonly Run[]): Text[] => {
  const lines: Run[][] = [[]];
  for (const run of runs)
    run.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== '') lines[lines.length - 1]?.push({ ...run, text });
    });
  return lines.filter((line) => textOf(line).trim() !== '');
};

const paragraphs = (runs: readonly Run[], depth: number, marker = ''): Block[] =>
  splitLines(runs).map((text, index) => ({
    kind: 'paragraph',
    text,
    depth,
    marker: index === 0 ? marker : '',
    isSignature: false,
  }));

const tableOf = (token: Tokens.Table): Block => {
  const cells = token.rows.map((row) => row.map((cell) => runsOf(cell.tokens)));
  return {
    kind: 'table',
    header: token.header.map((cell) => runsOf(cell.tokens)),
    rows: cells,
    isNumeric: token.header.map(
      (_, index) =>
        token.align[index] === 'right' ||
        isNumericColumn(
          cells.map((row) => textOf(row[index] ?? [])),
          index,
        ),
    ),
    isTotal: cells.map((row) => row.slice(0, 3).some((cell) => isTotalLabel(textOf(cell)))),
  };
};

const listBlocks = (token: Tokens.List, depth: number): Block[] =>
  token.items.flatMap((item, index) => {
    const start = token.start === '' ? 1 : token.start;
    const marker = token.ordered ? `${String(start + index)}.` : '•';
    const [first, ...rest] = item.tokens.flatMap((each) => blocksOf(each, depth + 1));
    if (first === undefined) return [];
    return first.kind === 'paragraph' && first.marker === ''
      ? [{ ...first, marker }, ...rest]
      : [first, ...rest];
  });

const blocksOf = (token: Token, depth: number): Block[] => {
  switch (token.type) {
    case 'space':
    case 'def':
      return [];
    case 'heading':
      return [{ kind: 'heading', text: runsOf(token.tokens ?? []) }];
    case 'table':
      return [tableOf(token as Tokens.Table)];
    case 'list':
      return listBlocks(token as Tokens.List, depth);
    case 'hr':
      return [{ kind: 'rule' }];
    case 'blockquote':
      return (token.tokens ?? []).flatMap((each) => blocksOf(each, depth + 1));
    default:
      return paragraphs(runOf(token, 'regular'), depth);
  }
};

/** 落款：最后连着的、不成句的短行（如“柳树坪村民委员会”）。 */
const isSignatureLine = (
  block: Block | undefined,
): block is Extract<Block, { kind: 'paragraph' }> =>
  block?.kind === 'paragraph' &&
  block.marker === '' &&
  block.depth === 0 &&
  [...textOf(block.text)].length <= 22 &&
  !/[。；：？！，、]$|：/u.test(textOf(block.text).trim());

const withSignature = (blocks: readonly Block[]): Block[] => {
  let start = blocks.length;
  while (start > 1 && isSignatureLine(blocks[start - 1])) start -= 1;
  return blocks.map((block, index) =>
    index >= start && isSignatureLine(block) ? { ...block, isSignature: true } : block,
  );
};

/** 正文（Markdown）切成块，认的写法与网页相同；链接只印看得见的字（地址没有经过个人信息检查），不认识的按文字。 */
export const bodyBlocks = (markdown: string): Block[] =>
  withSignature(
    new Lexer({ gfm: true, breaks: true })
      .lex(tameMarkdown(markdown))
      .flatMap((token) => blocksOf(token, 0)),
  );
