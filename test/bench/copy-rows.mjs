// PostgreSQL 的 COPY 文本格式。

/** @type {Readonly<Record<string, string>>} */
const escapes = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** @param {string} text */
const escaped = (text) => text.replace(/[\\\t\n\r]/g, (one) => escapes[one] ?? one);

/** 绝大多数项里没有引号和反斜线，先整个看一眼。 @param {readonly string[]} items */
const arrayText = (items) => {
  const joined = items.join('","');
  const isPlain = joined.length - joined.replaceAll('"', '').length === 2 * (items.length - 1);
  if (items.length > 0 && isPlain && !joined.includes('\\')) return `{"${joined}"}`;
  return `{${items.map((one) => `"${one.replace(/["\\]/g, '\\$&')}"`).join()}}`;
};

/** 一行：null 写成 \N，数组写成数组文本。 @param {readonly (string | number | null | readonly string[])[]} values */
export const copyLine = (values) =>
  `${values
    .map((value) => {
      if (value === null) return '\\N';
      if (typeof value === 'number') return String(value);
      return escaped(typeof value === 'string' ? value : arrayText(value));
    })
    .join('\t')}\n`;

/**
 * 把各行写进一张表，写得慢时等它。
 * @param {import('postgres').Sql} sql
 * @param {string} target 表名与列，如 notices (a, b)
 */
export async function copyInto(sql, target) {
  const stream = await sql.unsafe(`copy ${target} from stdin`).writable();
  const finished = new Promise((resolve, reject) => {
    stream.once('finish', resolve);
    stream.once('error', reject);
  });
  return {
    write: async (/** @type {string} */ text) => {
      if (stream.write(text)) return;
      await Promise.race([new Promise((resolve) => stream.once('drain', resolve)), finished]);
    },
    end: async () => {
      stream.end();
      await finished;
    },
  };
}
