import type { Refusal } from '@shared/result';
import { todayInShanghai } from '../platform/calendar';
import { acceptYear } from '../platform/calendar/accept-year';
import { insertYear, loadNotices, noticesForLoading } from '../platform/calendar/store.postgres';
import type { LoadedNotice } from '../platform/calendar/year-view';
import { systemClock } from '../platform/clock';
import { openDatabase } from '../platform/database/database';
import { systemScope } from '../platform/database/scope';

/** 工作日历全国一份，不属于任何一个县。 */
const nationwide = systemScope('');

const rowText = ({ year, version, documentNumber, loadedAt }: LoadedNotice): string =>
  `${year}年 第${version}版 ${documentNumber}（${loadedAt ? `${loadedAt.slice(0, 10)}载入` : '随程序带来'}）`;

/** 现行各年的一行字，从早到晚。 */
export const listYears = async (url: string): Promise<string[]> => {
  const database = openDatabase(url, 1);
  try {
    return (await database.regions(loadNotices)).map(rowText);
  } finally {
    await database.close();
  }
};

const refusalText = ({ message, field }: Refusal): string =>
  field === undefined ? message : `${message}（${field}）`;

/** 要载入的一年。 */
export interface YearToLoad {
  /** 从文件读到的内容，形状未知。 */
  readonly candidate: unknown;
  /** 谁载入的。 */
  readonly by: string;
  /** 载入时刻，不给就是现在。 */
  readonly at?: Date;
}

/**
 * 载入一年的放假安排，或者更正已有的一年。
 * @returns 可以给人看的一句话与是否办成
 */
export const loadYear = async (
  url: string,
  { candidate, by, at = systemClock.now() }: YearToLoad,
): Promise<{ readonly isDone: boolean; readonly message: string }> => {
  const database = openDatabase(url, 1);
  try {
    return await database.write(nationwide, async (tx) => {
      const accepted = acceptYear(candidate, await noticesForLoading(tx), todayInShanghai(at));
      if (!accepted.ok) return { isDone: false, message: refusalText(accepted.refusal) };
      const notice = accepted.value;
      await insertYear(tx, notice, { at, by });
      return {
        isDone: true,
        message: `已载入${notice.year}年的放假安排（第${notice.version}版，${notice.documentNumber}）；在办的申请下次巡检时重新计算期限`,
      };
    });
  } finally {
    await database.close();
  }
};
