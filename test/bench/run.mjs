// npm run bench：我们的服务器与裸服务器、期限巡检、各入口的冷启动与空入口，一次运行并排给出。
// npm run bench -- --quick：两万条、每轮两秒，只为试一试。
// npm run bench -- --only reads|search|cases|import|coverage|chain|starts：只测公开信息的读取、检索、办件（页面与巡检）、导入目录、公开情况、登记链的代价、冷启动与大小。
// npm run bench -- --only search --notices 1000000：公开信息造这么多条再测。
import { cpus, loadavg, totalmem } from 'node:os';
import { runMain } from '../../functions/launcher/shutdown.mjs';
import { PlainFailure, say, step } from '../../functions/launcher/say.mjs';
import { bundleEntrypoints, coldStarts } from './bundles.mjs';
import { measureCasePages, measureCaseSweeps } from './case-bench.mjs';
import { contest, startChild } from './contest.mjs';
import { chainDatabase, measureChain } from './chain-bench.mjs';
import { coverageDatabase, measureCoverage } from './coverage-bench.mjs';
import { openBenchCluster } from './database.mjs';
import { importDatabase, measureImport } from './import-bench.mjs';
import { readScenarios } from './scenarios.mjs';
import { requireSameQueries } from './same-queries.mjs';
import { measureSearch } from './search-bench.mjs';
import { saySearch } from './search-tables.mjs';
import { casesDatabase } from './seed-cases.mjs';
import { noticesDatabase } from './seed-notices.mjs';
import { mainPackageLimit, weappSizes, zipLimit, zipSizes } from './sizes.mjs';
import { sayTable } from './table.mjs';

const isQuick = process.argv.includes('--quick');
const parts = ['reads', 'search', 'cases', 'import', 'coverage', 'chain', 'starts'];
const given = (/** @type {string} */ name) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const only = given('--only');
const does = (/** @type {string} */ part) => only === undefined || only === part;

const connections = 16;
const databaseConnections = 10;
const pressure = isQuick ? { duration: 2, rounds: 2 } : { duration: 6, rounds: 5 };
const plan = { ...pressure, connections, databaseConnections };
// 办件要测的页面多一倍，每种短一些。
const casePlan = isQuick ? plan : { ...plan, duration: 4, rounds: 3 };
const starts = isQuick ? 5 : 21;
const usual = isQuick ? { notices: 20_000, cases: 10_000 } : { notices: 200_000, cases: 100_000 };
const totals = { ...usual, notices: Number(given('--notices') ?? usual.notices) };
const suffix = isQuick ? '_quick' : '';
const noticesSuffix = totals.notices === usual.notices ? suffix : `_${String(totals.notices)}`;
const searchPlan = isQuick
  ? { repeats: 5, scans: 2, eachSize: 4, raced: 8 }
  : { repeats: 20, scans: 2, eachSize: 8, raced: 16 };
const aims = { reads: 0.6, cases: 0.5, sweepSeconds: 20, importSeconds: 10, coverageSeconds: 1 };
/** 导入目录测多少行。 */
const importedRows = 5000;

/** @param {number} number @param {number} [digits] */
const written = (number, digits = 1) => number.toFixed(digits);
const load = () =>
  loadavg()
    .map((one) => written(one, 2))
    .join(' ');
/** @param {number} bytes */
const kilobytes = (bytes) => `${written(bytes / 1000)} kB`;

/** @param {string} title @param {readonly import('./contest.mjs').Outcome[]} outcomes @param {{ rounds: number, duration: number, aim: number }} shown */
function sayOutcomes(title, outcomes, { rounds, duration, aim }) {
  sayTable(
    `${title}（每秒请求数，两边轮流各 ${rounds} 轮、每轮 ${duration} 秒，取中位数；目标：比值 ≥ ${aim}）`,
    ['项目', '明栏', '裸服务器', '比值', '达到', '明栏 p50/p99 毫秒', '裸 p50/p99 毫秒'],
    outcomes.map((one) => [
      one.title,
      written(one.ours.rate),
      written(one.bare.rate),
      written(one.ratio, 2),
      one.ratio >= aim ? '是' : '否',
      `${written(one.ours.p50)} / ${written(one.ours.p99)}`,
      `${written(one.bare.p50)} / ${written(one.bare.p99)}`,
    ]),
  );
}

/** @param {readonly import('./sweep.mjs').SweepRun[]} runs */
function saySweeps(runs) {
  const open = (totals.cases / 5).toLocaleString('en');
  sayTable(
    `期限巡检（${open} 件在办；目标：${aims.sweepSeconds} 秒以内）`,
    ['项目', '秒', '达到', '新提醒或改期的件数', '放进发件箱的消息'],
    runs.map(({ title, seconds, raised, sent }) => [
      title,
      written(seconds, 2),
      seconds < aims.sweepSeconds ? '是' : '否',
      raised.toLocaleString('en'),
      sent.toLocaleString('en'),
    ]),
  );
}

/** @param {readonly import('./import-bench.mjs').ImportRun[]} runs */
function sayImport(runs) {
  const seconds = runs.filter(({ title }) => !title.startsWith('写出')).map((run) => run.seconds);
  const whole = seconds.reduce((sum, each) => sum + each, 0);
  sayTable(
    `导入目录（${importedRows.toLocaleString('en')} 行；目标：读和存合起来 ${aims.importSeconds} 秒以内）`,
    ['步骤', '秒', '大小'],
    [
      ...runs.map((run) => [run.title, written(run.seconds, 2), kilobytes(run.bytes)]),
      ['读和存合起来', written(whole, 2), whole < aims.importSeconds ? '达到' : '没有达到'],
    ],
  );
}

/** @param {readonly import('./chain-bench.mjs').ChainRun[]} runs */
function sayChain(runs) {
  say('\n登记链的代价（中位数，触发器开着与停着交替）');
  for (const { title, linked, plain } of runs)
    say(
      `  ${title}：开着 ${written(linked)} 毫秒，停着 ${written(plain)} 毫秒，多 ${written((linked / plain - 1) * 100)}%（目标 ≤ 10%）`,
    );
}

/** @param {readonly import('./coverage-bench.mjs').CoverageRun[]} runs */
function sayCoverage(runs) {
  sayTable(
    `公开情况（3,000 个村 × 60 项，一条语句；目标：全县一年 ${aims.coverageSeconds} 秒以内）`,
    ['看什么', '中位数（秒）', '最慢（秒）', '该公开的', '格数', '达到'],
    runs.map(({ title, seconds, rows, due }) => {
      const median = seconds[Math.floor(seconds.length / 2)] ?? 0;
      return [
        ...[title, written(median, 3), written(seconds.at(-1) ?? 0, 3)],
        ...[due.toLocaleString('en'), rows.toLocaleString('en')],
        median < aims.coverageSeconds ? '是' : '否',
      ];
    }),
  );
}

/** @param {readonly import('./bundles.mjs').Bundle[]} bundles */
function sayColdStarts(bundles) {
  const readings = coldStarts(bundles, starts);
  const [empty] = readings;
  if (!empty) return;
  sayTable(
    `冷启动（每个包新开 ${starts} 个进程，取中位数，毫秒）`,
    ['入口', 'require', '比空包多', '整个进程', '与空包之比'],
    readings.map(({ name, load: required, whole }) => [
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
  const environment = { DATABASE_CONNECTIONS: String(databaseConnections) };
  const [ours, bare] = await Promise.all([
    startChild('server-ours.mjs', { ...environment, DATABASE_URL: database.url }),
    startChild('server-bare.mjs', { ...environment, DATABASE_URL: database.adminUrl }),
  ]);
  const outcomes = [];
  for (const scenario of scenarios)
    outcomes.push(await step(`测${scenario.title}`, () => contest({ ours, bare }, scenario, plan)));
  sayOutcomes('公开信息的读取', outcomes, { ...plan, aim: aims.reads });
  for (const note of notes) say(`  ${note}`);
}

/** @param {import('./database.mjs').BenchDatabase} database */
async function measureCases(database) {
  const { outcomes, notes } = await measureCasePages(database, casePlan);
  sayOutcomes('办件的页面', outcomes, { ...casePlan, aim: aims.cases });
  for (const note of notes) say(`  ${note}`);
  saySweeps(await measureCaseSweeps(database));
}

void runMain(async () => {
  if (only !== undefined && !parts.includes(only))
    throw new PlainFailure(`--only 之后只能是 ${parts.join('、')}`);
  const [cpu] = cpus();
  const before = load();
  const cluster = await openBenchCluster();
  if (does('reads'))
    await measureReads(
      await cluster.prepare(noticesDatabase(`minglan_bench${noticesSuffix}`, totals.notices)),
    );
  if (does('search')) {
    const wanted = noticesDatabase(`minglan_bench${noticesSuffix}`, totals.notices);
    const database = await cluster.prepare(wanted);
    const plan = { ...searchPlan, total: totals.notices };
    saySearch(await step('测检索', () => measureSearch(database, plan)), totals.notices);
  }
  if (does('cases'))
    await measureCases(
      await cluster.prepare(casesDatabase(`minglan_bench_cases${suffix}`, totals.cases)),
    );
  if (does('import')) {
    const database = await cluster.prepare(importDatabase(`minglan_bench_import${suffix}`));
    sayImport(await step('测导入目录', () => measureImport(database, importedRows)));
  }
  if (does('coverage')) {
    const database = await cluster.prepare(coverageDatabase('minglan_bench_coverage'));
    sayCoverage(await step('测公开情况', () => measureCoverage(database, isQuick ? 3 : 9)));
  }
  if (does('chain')) {
    const database = await cluster.prepare(chainDatabase('minglan_bench_chain'));
    sayChain(await step('测登记链的代价', () => measureChain(database, isQuick ? 5 : 15)));
  }
  if (does('starts')) {
    const bundles = await step('打包各入口', bundleEntrypoints);
    sayColdStarts(bundles);
    saySizes(bundles);
  }
  say(
    `\n环境：Node ${process.versions.node}，PostgreSQL ${cluster.version}，${cpu?.model.trim()} × ${cpus().length}，` +
      `内存 ${written(totalmem() / 2 ** 30)} GiB；公开信息 ${totals.notices.toLocaleString('en')} 条，申请 ${totals.cases.toLocaleString('en')} 件，` +
      `HTTP 连接 ${connections}，每个服务器的数据库连接 ${databaseConnections}；测前负载 ${before}，测后 ${load()}`,
  );
  return 0;
});
