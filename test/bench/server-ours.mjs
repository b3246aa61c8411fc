// 子进程：明栏自己的服务器，与 npm run serve 同样启动；每个请求照常写日志。
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { importFunctions } from '../../functions/launcher/typescript.mjs';

const { startServer } = await importFunctions('entrypoints/local.ts');
const { fixedClock } = await importFunctions('platform/clock.ts');
/** 测办件时停在哪一刻；测别的没有。 */
const moment = JSON.parse(process.env['BENCH_MOMENT'] ?? 'null');
const { url } = await startServer({
  port: 0,
  environment: {
    NODE_ENV: 'production',
    DATABASE_URL: process.env['DATABASE_URL'],
    DATABASE_CONNECTIONS: process.env['DATABASE_CONNECTIONS'],
    // 限次照常开着：压的人各从不同的地址来，由转发头说明，不会被当成一个人刷接口。
    TRUSTED_PROXIES: '127.0.0.0/8,::1',
    ATTACHMENTS_FOLDER: tmpdir(),
    SIGNING_KEY: randomBytes(32).toString('base64'),
    VAULT_KEY: process.env['BENCH_VAULT_KEY'] ?? randomBytes(32).toString('base64'),
  },
  ...(moment ? { replaced: { clock: fixedClock(moment.now) } } : {}),
  runsBackground: false,
});
process.send?.(url);
process.once('disconnect', () => process.exit(0));
