// npm run dev：接口随源码重启，网页随源码刷新。
import { join } from 'node:path';
import { run } from './child.mjs';
import { migrateDatabase, openDatabaseUrl, serverUrl } from './database-session.mjs';
import { loadDemonstrationOnce } from './demonstration.mjs';
import { readPort, requireFreePort } from './ports.mjs';
import { root } from './project.mjs';
import { say } from './say.mjs';
import { runMain } from './shutdown.mjs';
import { prepareTrial, trialEnvironment } from './trial.mjs';

void runMain(async () => {
  const pagePort = readPort(process.env['MINGLAN_DEV_PORT'], 10086);
  const { port, home, announce } = await prepareTrial('npm run dev');
  await requireFreePort(pagePort, 'MINGLAN_DEV_PORT');
  const url = await openDatabaseUrl();
  await migrateDatabase(url);
  await loadDemonstrationOnce(url, home);
  const environment = trialEnvironment(home, await serverUrl(url), port);
  announce(`http://localhost:${pagePort}`);
  say(`\n网页 http://localhost:${pagePort}，接口 http://localhost:${port}/api；按 Ctrl-C 停止。\n`);
  const api = run(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'watch', '--clear-screen=false', 'functions/launcher/api.ts'],
    { cwd: root, env: { ...environment, PORT: String(port) }, show: true },
  );
  const pages = run(
    process.execPath,
    [join(root, 'node_modules/@tarojs/cli/bin/taro'), 'build', '--type', 'h5', '--watch'],
    {
      cwd: join(root, 'miniapp'),
      env: {
        ...process.env,
        NODE_ENV: 'development',
        MINGLAN_OUTPUT: 'dist-dev',
        MINGLAN_DEV_PORT: String(pagePort),
        MINGLAN_DEV_API: `http://127.0.0.1:${port}`,
      },
      show: true,
    },
  );
  const ended = await Promise.race([api, pages]);
  return ended.code;
});
