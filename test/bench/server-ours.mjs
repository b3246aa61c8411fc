// 子进程：明栏自己的服务器，与 npm run serve 同样启动；每个请求照常写日志。
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { importFunctions } from '../../functions/launcher/typescript.mjs';

const { startServer } = await importFunctions('entrypoints/local.ts');
const { url } = await startServer({
  port: 0,
  environment: {
    NODE_ENV: 'production',
    DATABASE_URL: process.env['DATABASE_URL'],
    DATABASE_CONNECTIONS: process.env['DATABASE_CONNECTIONS'],
    ATTACHMENTS_FOLDER: tmpdir(),
    VAULT_KEY: randomBytes(32).toString('base64'),
  },
  runsBackground: false,
});
process.send?.(url);
process.once('disconnect', () => process.exit(0));
