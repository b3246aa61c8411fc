// 终端里的表格；汉字占两格。
import { say } from '../../functions/launcher/say.mjs';

/** @param {string} text */
const width = (text) =>
  [...text].reduce((sum, one) => sum + (/[⺀-鿿＀-｠、。]/.test(one) ? 2 : 1), 0);

/**
 * 打印一张表：第一列靠左，其余靠右。
 * @param {string} title
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export function sayTable(title, head, rows) {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => width(row[column] ?? ''))));
  say(`\n${title}`);
  for (const row of all) {
    const cells = row.map((cell, column) => {
      const blank = ' '.repeat((widths[column] ?? 0) - width(cell));
      return column === 0 ? cell + blank : blank + cell;
    });
    say(`  ${cells.join('  ')}`);
  }
}
