import { appendFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** 日志至少留六个月，这里留二百天。依据：《网络安全法》第二十三条。 */
export const LOG_DAYS = 200;

const NAME = /^minglan-(\d{4}-\d{2}-\d{2})\.log$/;
const DAY_MS = 86_400_000;

/**
 * 每天一个日志文件，到期删去。返回写一行的函数。
 * @param folder 文件夹，不存在时自动建立 @param now 现在
 */
export const dailyLogFiles = (folder: string, now: () => Date): ((line: string) => void) => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  let day = '';
  const turn = (today: string) => {
    day = today;
    const oldest = new Date(now().getTime() - LOG_DAYS * DAY_MS).toISOString().slice(0, 10);
    for (const name of readdirSync(folder)) {
      const dated = NAME.exec(name)?.[1];
      if (dated !== undefined && dated < oldest) rmSync(join(folder, name));
    }
  };
  return (line) => {
    const today = now().toISOString().slice(0, 10);
    if (today !== day) turn(today);
    appendFileSync(join(folder, `minglan-${today}.log`), `${line}\n`, { mode: 0o600 });
  };
};
