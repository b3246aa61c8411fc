// npm run load -- <文件夹>：载入一个县的数据；可重复运行。
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkOwnDatabase, migrateDatabase, openDatabaseUrl } from './database-session.mjs';
import { loadFolder } from './demonstration.mjs';
import { PlainFailure, say } from './say.mjs';
import { runMain } from './shutdown.mjs';
import { claimForTask } from './trial.mjs';

void runMain(async () => {
  const [named, ...others] = process.argv.slice(2);
  if (!named || others.length > 0) throw new PlainFailure('用法：npm run load -- <数据文件夹>');
  const folder = resolve(process.env['INIT_CWD'] ?? process.cwd(), named);
  if (!existsSync(folder)) throw new PlainFailure(`没有这个文件夹：${folder}`);
  await checkOwnDatabase();
  const { leaveRunning, home } = await claimForTask('npm run load');
  const url = await openDatabaseUrl({ leaveRunning });
  await migrateDatabase(url);
  const report = await loadFolder('载入数据', { folder, url, home });
  report.lines.forEach(say);
  return report.problem === null ? 0 : 1;
});
