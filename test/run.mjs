// npm test：自己备好一切，然后运行全部测试；npm run check：几十秒内的快速检查。
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../functions/launcher/child.mjs';
import { buildWhenStale } from '../functions/launcher/front-end.mjs';
import { ensureInstalled, npmCommand } from '../functions/launcher/install.mjs';
import { root } from '../functions/launcher/project.mjs';
import { say } from '../functions/launcher/say.mjs';
import { onStop, runMain } from '../functions/launcher/shutdown.mjs';
import { ensureChromium } from './support/chromium.mjs';
import { ensureSystemPostgres } from './support/system-postgres.mjs';
import { stopTestPostgresWhenIdle } from './support/idle-postgres.mjs';
import { addCounts, countJest, planRun, summary } from './support/test-run.mjs';

void runMain(async () => {
  const plan = planRun(process.argv.slice(2));
  await ensureInstalled();
  if (plan.needsBrowser) {
    const chromium = await ensureChromium();
    if (chromium) process.env['CHROMIUM_PATH'] = chromium;
    await Promise.all([buildWhenStale('h5'), buildWhenStale('weapp')]);
  }
  if (plan.needsSystemPostgres) await ensureSystemPostgres();
  onStop(stopTestPostgresWhenIdle); // 被打断的测试来不及收尾
  const results = await Promise.all([
    runJest(plan.jest),
    ...plan.scripts.map((name) => runScript(name)),
  ]);
  const counts = addCounts(results);
  const countsFile = process.env['MINGLAN_COUNTS'];
  if (countsFile) writeFileSync(countsFile, `${counts.passed} ${counts.failed}\n`);
  else say(`\n${summary(counts)}`);
  return counts.failed > 0 ? 1 : 0;
});

/** 运行 jest，按它自己的 JSON 结果计数。 @param {string[]} parameters */
async function runJest(parameters) {
  const folder = mkdtempSync(join(tmpdir(), 'minglan-test-'));
  const forget = onStop(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'results.json');
  const result = await run(
    process.execPath,
    [
      join(root, 'node_modules/jest/bin/jest.js'),
      '--config',
      join(root, '.config/jest.config.cjs'),
      '--maxWorkers=2',
      '--forceExit', // 失败的测试可能没关连接，不让它拖住整个运行
      '--json',
      `--outputFile=${file}`,
      ...parameters,
    ],
    { cwd: root, env: { ...process.env, NODE_ENV: 'test' }, show: true },
  );
  const counts = countJest(file, result.code);
  forget();
  rmSync(folder, { recursive: true, force: true });
  return counts;
}

/** 运行一个 npm 脚本，成败各算一项；失败时给出它的输出。 @param {string} name */
async function runScript(name) {
  const npm = npmCommand();
  const result = await run(npm.command, [...npm.before, 'run', '--silent', name], { cwd: root });
  say(`${result.code === 0 ? '✓' : '✗'} npm run ${name}`);
  if (result.code !== 0) say(result.output.trimEnd());
  return result.code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
