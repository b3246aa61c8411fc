// 检索的测量结果，一次运行并排给出。
import { median } from './rounds.mjs';
import { p95 } from './search-bench.mjs';
import { say } from '../../functions/launcher/say.mjs';
import { sayTable } from './table.mjs';

/** @param {number} number @param {number} [digits] */
const written = (number, digits = 1) => (Number.isFinite(number) ? number.toFixed(digits) : '—');

/** @param {Awaited<ReturnType<typeof import('./search-bench.mjs').measureSearch>>} found @param {number} total */
export function saySearch({ queries, wrong, groups, others, cost }, total) {
  const sizes = total.toLocaleString('en');
  say(
    `\n检索（${sizes} 条）：${queries} 个 1–8 字的词与 LIKE 逐篇比对，` +
      (wrong.length === 0 ? '查全率、查准率都是 1.0' : `不同的有 ${wrong.join('、')}`),
  );
  sayTable(
    '检索的快慢（毫秒；目标：少见的词比 ILIKE 扫描快 ≥ 100 倍，常见的不慢于它；p95 ≤ 2 倍）',
    [
      '词',
      '个数',
      '明栏 p50/p95',
      '同一条 SQL p50/p95',
      'p95 之比',
      'ILIKE p50',
      '快几倍（中位/最少）',
    ],
    groups.map(({ title, count, ours, bare, scanned, speedups }) => [
      title,
      String(count),
      `${written(median(ours))} / ${written(p95(ours))}`,
      `${written(median(bare))} / ${written(p95(bare))}`,
      written(p95(ours) / p95(bare), 2),
      written(median(scanned), 0),
      speedups.length === 0
        ? '—'
        : `${written(median(speedups), 0)} / ${written(Math.min(...speedups), 1)}`,
    ]),
  );
  sayTable(
    '检索的别的接口（经整个服务器，毫秒）',
    ['接口', 'p50', 'p95'],
    others.map(({ title, times }) => [title, written(median(times)), written(p95(times))]),
  );
  say(
    `  写入一篇：算字组 ${written(cost.shapingMs, 2)} 毫秒，写库 ${written(cost.writingMs, 2)} 毫秒；` +
      `索引 ${written(cost.ginBytes / 1000, 2)} kB、原文与字组 ${written(cost.rowBytes / 1000, 2)} kB（全库 GIN ${written(cost.ginTotal / 1e6, 0)} MB）`,
  );
}
