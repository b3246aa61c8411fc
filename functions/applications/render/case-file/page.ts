const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);

const STYLE =
  'body{font-family:"SimSun","Source Han Serif SC",serif;max-width:60em;margin:2em auto;line-height:1.7}' +
  'table{border-collapse:collapse;width:100%;margin:0 0 1.5em}td,th{border:1px solid #555;padding:.3em .6em;text-align:left;vertical-align:top;white-space:pre-wrap}' +
  'thead{display:table-header-group}';

/** 一张表：表名、各栏、各行。 */
export interface HtmlTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const tableOf = ({ caption, columns, rows }: HtmlTable): string => {
  const head = columns.map((title) => `<th scope="col">${escapeHtml(title)}</th>`).join('');
  const body = rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`)
    .join('');
  const content =
    rows.length === 0
      ? '<p>没有。</p>'
      : `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
  return `<h2>${escapeHtml(caption)}</h2>${content}`;
};

/** 一页能单独打开、能打印的网页，不引用别的文件。 */
export const htmlPage = (title: string, tables: readonly HtmlTable[]): Uint8Array => {
  const safe = escapeHtml(title);
  return new TextEncoder().encode(
    `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${safe}</title><style>${STYLE}</style></head>` +
      `<body><h1>${safe}</h1>${tables.map(tableOf).join('')}</body></html>\n`,
  );
};

/** 去掉几项，余下的照原样。 */
export const without = <T extends object, K extends keyof T & string>(
  value: T,
  keys: readonly K[],
): Omit<T, K> =>
  Object.fromEntries(
    Object.entries(value).filter(([key]) => !(keys as readonly string[]).includes(key)),
  ) as Omit<T, K>;

/** 写成便于阅读的 JSON。 */
export const jsonFile = (value: unknown): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
