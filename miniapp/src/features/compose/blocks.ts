/** 正文的一块：一段文字，或一张表（第一行是表头）。 */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

const isTableLine = (line: string): boolean => /^\s*\|.*\|\s*$/.test(line);
const isDivider = (line: string): boolean => /^\s*\|(\s*:?-+:?\s*\|)+\s*$/.test(line);

const cellsOf = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replace(/\\\|/g, '|'));

/** 把 Markdown 正文拆成文字与表格，次序不变。 */
export const parseBlocks = (markdown: string): Block[] => {
  const blocks: Block[] = [];
  let text: string[] = [];
  let table: string[] = [];
  const endText = () => {
    const joined = text.join('\n').trim();
    if (joined !== '') blocks.push({ kind: 'text', text: joined });
    text = [];
  };
  const endTable = () => {
    if (table.length > 0)
      blocks.push({ kind: 'table', rows: table.filter((line) => !isDivider(line)).map(cellsOf) });
    table = [];
  };
  for (const line of markdown.split('\n')) {
    if (isTableLine(line)) {
      endText();
      table.push(line);
    } else {
      endTable();
      text.push(line);
    }
  }
  endText();
  endTable();
  return blocks;
};

const lineOf = (cells: readonly string[]): string =>
  `| ${cells
    .map((cell) =>
      cell
        .replace(/\|/g, '\\|')
        .replace(/\s*\n\s*/g, ' ')
        .trim(),
    )
    .join(' | ')} |`;

const tableMarkdown = (rows: readonly (readonly string[])[]): string => {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const padded = rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ''));
  const [head = [], ...body] = padded;
  return [lineOf(head), `|${'---|'.repeat(width)}`, ...body.map(lineOf)].join('\n');
};

/** 把文字与表格合成 Markdown 正文；空的块略去。 */
export const renderBlocks = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => {
      if (block.kind === 'text') return block.text.trim();
      return block.rows.some((row) => row.some((cell) => cell.trim() !== ''))
        ? tableMarkdown(block.rows)
        : '';
    })
    .filter((part) => part !== '')
    .join('\n\n');

/** 从电子表格复制来的文字（制表符分列）→ 各行各格；不是表格时为 null。 */
export const rowsFromClipboard = (text: string): string[][] | null => {
  const lines = text.replace(/\r/g, '').replace(/\n+$/, '').split('\n');
  const rows = lines.map((line) => line.split('\t').map((cell) => cell.trim()));
  return rows.length > 1 || (rows[0]?.length ?? 0) > 1 ? rows : null;
};

/** 从某格起填入若干行，表不够大时自动加行加列。 */
export const fillFrom = (
  rows: readonly (readonly string[])[],
  at: { row: number; column: number },
  pasted: readonly (readonly string[])[],
): string[][] => {
  const height = Math.max(rows.length, at.row + pasted.length);
  const width = Math.max(
    ...rows.map((row) => row.length),
    at.column + Math.max(...pasted.map((row) => row.length)),
  );
  return Array.from({ length: height }, (_, row) =>
    Array.from(
      { length: width },
      (_, column) => pasted[row - at.row]?.[column - at.column] ?? rows[row]?.[column] ?? '',
    ),
  );
};
