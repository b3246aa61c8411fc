import type { Refusal, Result } from '@shared/result';
import { todayInShanghai, type HolidayNotice } from '../platform/calendar';
import { acceptYear } from '../platform/calendar/accept-year';
import { insertYear, loadNotices, noticesForLoading } from '../platform/calendar/store.postgres';
import type { LoadedNotice } from '../platform/calendar/year-view';
import { systemClock } from '../platform/clock';
import { openDatabase, type Database } from '../platform/database/database';
import { systemScope } from '../platform/database/scope';
import { recomputeAll } from './wire/clock';

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

const insertAccepted = (database: Database, { candidate, by, at }: Required<YearToLoad>) =>
  database.write(nationwide, async (tx): Promise<Result<HolidayNotice>> => {
    const accepted = acceptYear(candidate, await noticesForLoading(tx), todayInShanghai(at));
    if (accepted.ok) await insertYear(tx, accepted.value, { at, by });
    return accepted;
  });

/**
 * 载入一年的放假安排，或者更正已有的一年；载入以后当即重新计算在办申请的期限。
 * 载入已经落定而重新计算中途断了的，下次巡检接着算。
 * @returns 可以给人看的一句话与是否办成
 */
export const loadYear = async (
  url: string,
  { candidate, by, at = systemClock.now() }: YearToLoad,
): Promise<{ readonly isDone: boolean; readonly message: string }> => {
  const database = openDatabase(url, 1);
  try {
    const accepted = await insertAccepted(database, { candidate, by, at });
    if (!accepted.ok) return { isDone: false, message: refusalText(accepted.refusal) };
    const { year, version, documentNumber } = accepted.value;
    const changed = await recomputeAll(database, at);
    return {
      isDone: true,
      message: `已载入${year}年的放假安排（第${version}版，${documentNumber}）；在办的申请已重新计算期限，${changed}件有变化`,
    };
  } finally {
    await database.close();
  }
};
