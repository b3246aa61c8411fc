const cell = (text: string): string => text.replace(/[|\n\r]/g, ' ').trim() || '—';

/** 一张 Markdown 表格；格子里的竖线和换行换成空格，空的写横线。 */
export const markdownTable = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string =>
  [head, head.map(() => '---'), ...rows.map((row) => row.map(cell))]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
