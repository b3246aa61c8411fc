// 单独一个进程里的完整服务，供“说断就断”的测试启动、杀掉：收到的地址写在第一行。
import { importFunctions } from '../../functions/launcher/typescript.mjs';

const { startServer } = await importFunctions('entrypoints/local.ts');
const { jsonLogger } = await importFunctions('platform/logger.ts');
const shift = new Date(process.env['SERVER_NOW'] ?? '').getTime() - Date.now();
const clock = { now: () => new Date(Date.now() + shift) };
const server = await startServer({
  port: 0,
  environment: process.env,
  replaced: { clock, logger: jsonLogger(() => undefined, clock.now) },
});
process.stdout.write(`${server.url}\n`);
