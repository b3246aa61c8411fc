// npm start：一条命令，从空的克隆到可以使用的明栏。
import { join } from 'node:path';
import { migrateDatabase, openDatabaseUrl, serverUrl } from './database-session.mjs';
import { loadDemonstrationOnce } from './demonstration.mjs';
import { buildWhenStale, h5Folder } from './front-end.mjs';
import { say } from './say.mjs';
import { runServer } from './server.mjs';
import { runMain } from './shutdown.mjs';
import { prepareTrial, trialEnvironment } from './trial.mjs';
import { welcome } from './welcome.mjs';

void runMain(async () => {
  say('明栏正在启动：');
  const { port, home, announce } = await prepareTrial('npm start');
  const url = await openDatabaseUrl();
  await migrateDatabase(url);
  await loadDemonstrationOnce(url, home);
  await buildWhenStale('h5');
  await runServer({
    port,
    environment: trialEnvironment(home, await serverUrl(url), port),
    h5Folder,
    logFile: join(home, 'server.log'),
  });
  announce(`http://localhost:${port}`);
  await welcome(port);
});
