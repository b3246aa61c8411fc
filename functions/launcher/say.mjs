// 启动器对使用者说话的唯一出口：步骤、耗时、失败的一句话。

/** 可以直接说给使用者听的失败：只打印这一句话，不打印堆栈，退出码为 1。 */
export class PlainFailure extends Error {}

/** 把毫秒写成“3.2 秒”或“1 分 05 秒”。 @param {number} milliseconds */
export function duration(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} 秒`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} 分 ${String(whole % 60).padStart(2, '0')} 秒`;
}

/** 打印一行。 @param {string} line */
export function say(line = '') {
  process.stdout.write(`${line}\n`);
}

/**
 * 执行一个可能很久的步骤：开始、每隔几秒的进展和结束时的耗时各占一行（终端里在同一行更新）。
 * @template T
 * @param {string} title
 * @param {(detail: (text: string) => void) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const started = Date.now();
  const terminal = process.stdout.isTTY === true;
  let detail = '';
  const progress = () => {
    const line = `  … ${title}${detail ? `：${detail}` : ''}（${duration(Date.now() - started)}）`;
    if (terminal)
      process.stdout.write(`\r\u001b[K${line.slice(0, (process.stdout.columns || 80) / 2)}`);
    else say(line);
  };
  const ticking = setInterval(progress, terminal ? 500 : 8000);
  const finish = (/** @type {string} */ mark) => {
    clearInterval(ticking);
    if (terminal) process.stdout.write('\r\u001b[K');
    say(`  ${mark} ${title}（${duration(Date.now() - started)}）`);
  };
  try {
    const result = await work((text) => void (detail = text));
    finish('✓');
    return result;
  } catch (error) {
    finish('✗');
    throw error;
  }
}
