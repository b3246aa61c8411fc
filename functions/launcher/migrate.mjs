// npm run migrate：更新数据库结构；发布新版本之前运行一次。
import { checkOwnDatabase, migrateDatabase, openDatabaseUrl } from './database-session.mjs';
import { claimForTask } from './trial.mjs';
import { runMain } from './shutdown.mjs';

void runMain(async () => {
  await checkOwnDatabase();
  const { leaveRunning } = await claimForTask('npm run migrate');
  await migrateDatabase(await openDatabaseUrl({ leaveRunning }));
  return 0;
});
