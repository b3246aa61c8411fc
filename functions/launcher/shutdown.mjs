// 停止时要做的事：后开始的先停，任何一步失败都不妨碍其余各步。
import { PlainFailure, say } from './say.mjs';

/** @type {Set<() => unknown>} */
const undoing = new Set();
/** @type {Promise<void> | undefined} */
let stopping;
let serving = false;

/** 登记一件停止时要做的事；返回“不必再做”的函数。 @param {() => unknown} undo */
export function onStop(undo) {
  undoing.add(undo);
  return () => void undoing.delete(undo);
}

/** 把登记过的事逐件做完；重复调用只做一次。 */
export function stopAll() {
  stopping ??= (async () => {
    for (const undo of [...undoing].reverse()) {
      try {
        await undo();
      } catch (error) {
        process.stderr.write(`停止时出错：${error instanceof Error ? error.message : error}\n`);
      }
    }
  })();
  return stopping;
}

/**
 * 运行一条命令的主体：失败说一句话并以 1 退出；Ctrl-C、TERM、挂断时先停干净再退出
 * （服务中停下是正常结束，半途停下的退出码是 130）。
 * @param {() => Promise<number | void>} main 返回退出码；返回 undefined 表示继续服务
 */
export async function runMain(main) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      if (stopping) return;
      say('\n正在停止……');
      void stopAll().then(() => {
        say('已停止。');
        process.exit(serving ? 0 : 130);
      });
    });
  }
  // 输出被关掉（如 npm start | head）不是停止的理由
  process.stdout.on('error', () => undefined);
  process.on('uncaughtException', (error) => {
    process.stderr.write(`${error.stack}\n`);
    void stopAll().then(() => process.exit(1));
  });
  try {
    const code = await main();
    if (code === undefined) {
      serving = true;
      return;
    }
    await stopAll();
    process.exit(code);
  } catch (error) {
    if (stopping) return;
    const text =
      error instanceof PlainFailure ? error.message : error instanceof Error ? error.stack : error;
    process.stderr.write(`${text}\n`);
    await stopAll();
    process.exit(1);
  }
}
