// npm run privacy-assessment -- <县>：写一份个人信息保护影响评估报告，存进库里，打印出来。
import { checkOwnDatabase, migrateDatabase, openDatabaseUrl } from './database-session.mjs';
import { PlainFailure } from './say.mjs';
import { runMain } from './shutdown.mjs';
import { claimForTask } from './trial.mjs';
import { importFunctions } from './typescript.mjs';

void runMain(async () => {
  const [regionId, ...others] = process.argv.slice(2);
  if (!regionId || others.length > 0)
    throw new PlainFailure('用法：npm run privacy-assessment -- <县>');
  await checkOwnDatabase();
  const { leaveRunning } = await claimForTask('npm run privacy-assessment');
  const url = await openDatabaseUrl({ leaveRunning });
  await migrateDatabase(url);
  const { assessPrivacy } = await importFunctions('entrypoints/privacy-assessment.ts');
  const assessment = await assessPrivacy(url, regionId);
  if (assessment === null) throw new PlainFailure(`没有这个县：${regionId}`);
  process.stdout.write(`${assessment.text}\n`);
  return 0;
});
