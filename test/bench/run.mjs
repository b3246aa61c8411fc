// npm run bench：我们的服务器与裸服务器、各入口的冷启动与空入口，一次运行并排给出。
// npm run bench -- --quick：两万条、每轮两秒，只为试一试。
import { cpus, loadavg, totalmem } from 'node:os';
import { runMain } from '../../functions/launcher/shutdown.mjs';
import { say, step } from '../../functions/launcher/say.mjs';
import { bundleEntrypoints, coldStarts } from './bundles.mjs';
import { contest, startChild } from './contest.mjs';
import { openBenchDatabase } from './database.mjs';
import { readScenarios } from './scenarios.mjs';
import { requireSameQueries } from './same-queries.mjs';
import { mainPackageLimit, weappSizes, zipLimit, zipSizes } from './sizes.mjs';
import { sayTable } from './table.mjs';

const isQuick = process.argv.includes('--quick');
const plan = isQuick
  ? { name: 'minglan_bench_quick', total: 20_000, duration: 2, rounds: 2, times: 5 }
  : { name: 'minglan_bench', total: 200_000, duration: 6, rounds: 5, times: 21 };
const connections = 16;
const databaseConnections = 10;
const aim = 0.6;

/** @param {number} number @param {number} [digits] */
const written = (number, digits = 1) => number.toFixed(digits);
const load = () =>
  loadavg()
    .map((one) => written(one, 2))
    .join(' ');
/** @param {number} bytes */
const kilobytes = (bytes) => `${written(bytes / 1000)} kB`;

/** @param {readonly import('./contest.mjs').Outcome[]} outcomes */
function sayOutcomes(outcomes) {
  sayTable(
    `读取（每秒请求数，两边轮流各 ${plan.rounds} 轮、每轮 ${plan.duration} 秒，取中位数；目标：比值 ≥ ${aim}）`,
    ['项目', '明栏', '裸服务器', '比值', '达到', '明栏 p50/p99 毫秒', '裸 p50/p99 毫秒'],
    outcomes.map(({ title, ours, bare, ratio }) => [
      title,
      written(ours.rate),
      written(bare.rate),
      written(ratio, 2),
      ratio >= aim ? '是' : '否',
      `${written(ours.p50)} / ${written(ours.p99)}`,
      `${written(bare.p50)} / ${written(bare.p99)}`,
    ]),
  );
}

/** @param {readonly import('./bundles.mjs').Bundle[]} bundles */
function sayColdStarts(bundles) {
  const starts = coldStarts(bundles, plan.times);
  const [empty] = starts;
  if (!empty) return;
  sayTable(
    `冷启动（每个包新开 ${plan.times} 个进程，取中位数，毫秒）`,
    ['入口', 'require', '比空包多', '整个进程', '与空包之比'],
    starts.map(({ name, load: required, whole }) => [
      name,
      written(required),
      written(required - empty.load),
      written(whole),
      written(whole / empty.whole, 2),
    ]),
  );
}

/** @param {readonly import('./bundles.mjs').Bundle[]} bundles */
function saySizes(bundles) {
  const weapp = weappSizes();
  if (weapp)
    sayTable(
      `小程序（主包上限 ${kilobytes(mainPackageLimit)}）`,
      ['包', '大小'],
      weapp.map(({ name, bytes }) => [name, kilobytes(bytes)]),
    );
  else say('\n小程序：还没有构建（npm run build:weapp）');
  const zips = zipSizes();
  if (zips.length > 0)
    sayTable(
      `函数压缩包（上限 ${kilobytes(zipLimit)}）`,
      ['函数', '大小'],
      zips.map(({ name, bytes }) => [name, kilobytes(bytes)]),
    );
  sayTable(
    '函数代码',
    ['入口', '压缩后的代码', '再经 gzip'],
    bundles.map(({ name, bytes, gzipped }) => [name, kilobytes(bytes), kilobytes(gzipped)]),
  );
}

/** @param {import('./database.mjs').BenchDatabase} database */
async function measureReads(database) {
  const { scenarios, notes, noticeId } = await readScenarios(database.adminUrl);
  await requireSameQueries(database.adminUrl, noticeId);
  const [ours, bare] = await Promise.all([
    startChild('server-ours.mjs', database.url, databaseConnections),
    startChild('server-bare.mjs', database.adminUrl, databaseConnections),
  ]);
  const outcomes = [];
  for (const scenario of scenarios)
    outcomes.push(
      await step(`测${scenario.title}`, () =>
        contest({ ours, bare }, scenario, { ...plan, connections }),
      ),
    );
  sayOutcomes(outcomes);
  for (const note of notes) say(`  ${note}`);
}

void runMain(async () => {
  const [cpu] = cpus();
  const before = load();
  const database = await openBenchDatabase(plan);
  const bundles = await step('打包各入口', bundleEntrypoints);
  await measureReads(database);
  sayColdStarts(bundles);
  saySizes(bundles);
  say(
    `\n环境：Node ${process.versions.node}，PostgreSQL ${database.version}，${cpu?.model.trim()} × ${cpus().length}，` +
      `内存 ${written(totalmem() / 2 ** 30)} GiB；公开信息 ${plan.total.toLocaleString('en')} 条，HTTP 连接 ${connections}，` +
      `每个服务器的数据库连接 ${databaseConnections}；测前负载 ${before}，测后 ${load()}`,
  );
  return 0;
});
