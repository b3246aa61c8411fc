// npm run calendar：看已载入的年份；npm run calendar -- --file <年份.json> [--by <单位>]：载入或更正一年。
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkOwnDatabase, migrateDatabase, openDatabaseUrl } from './database-session.mjs';
import { PlainFailure, say } from './say.mjs';
import { runMain } from './shutdown.mjs';
import { claimForTask } from './trial.mjs';
import { importFunctions } from './typescript.mjs';

const USAGE =
  '用法：npm run calendar -- --file <年份.json> [--by <单位>]；不带参数时列出已载入的年份';

void runMain(async () => {
  const { file, by } = readArguments();
  const candidate = file === undefined ? undefined : await readYear(file);
  await checkOwnDatabase();
  const { leaveRunning } = await claimForTask('npm run calendar');
  const url = await openDatabaseUrl({ leaveRunning });
  await migrateDatabase(url);
  const { listYears, loadYear } = await importFunctions('entrypoints/load-calendar.ts');
  if (file === undefined) {
    for (const line of await listYears(url)) say(line);
    return 0;
  }
  const { isDone, message } = await loadYear(url, { candidate, by });
  if (!isDone) throw new PlainFailure(message);
  say(message);
  return 0;
});

/** @returns {{ file: string | undefined, by: string }} */
function readArguments() {
  try {
    const { values } = parseArgs({
      options: { file: { type: 'string' }, by: { type: 'string', default: '系统运维' } },
    });
    return { file: values.file, by: values.by };
  } catch {
    throw new PlainFailure(USAGE);
  }
}

/**
 * 读一年的安排。
 * @param {string} named
 * @returns {Promise<unknown>}
 */
async function readYear(named) {
  const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), named);
  const text = await readFile(path, 'utf8').catch(() => {
    throw new PlainFailure(`读不到这个文件：${path}`);
  });
  try {
    return JSON.parse(text);
  } catch {
    throw new PlainFailure('文件不是 JSON，请照 functions/platform/calendar/years 里的样子写');
  }
}
