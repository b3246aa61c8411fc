// 单独一个进程里的发件箱：一直送，供“说断就断”的测试启动、杀掉。
import { importFunctions } from '../../functions/launcher/typescript.mjs';

const { buildPlatform } = await importFunctions('entrypoints/wire/platform.ts');
const { deliverDueMessages } = await importFunctions('entrypoints/wire/notifications.ts');
const { jsonLogger } = await importFunctions('platform/logger.ts');

// 钟走得快：几十秒里走过几个小时，重试、认领过期都等得到。起点各进程一样。
const start = Number(process.env['WORKER_START']);
const speed = Number(process.env['WORKER_SPEED']);
const clock = { now: () => new Date(start + (Date.now() - start) * speed) };
const platform = buildPlatform(process.env, {
  clock,
  logger: jsonLogger(() => undefined, clock.now),
});
process.stdout.write('ready\n');
for (;;) {
  await deliverDueMessages(platform);
  await new Promise((resolve) => setTimeout(resolve, 50));
}
