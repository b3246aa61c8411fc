import { publishedNotices } from './official-calendar';
import type { HolidayNotice } from './year-table';

/**
 * 现行的各年放假安排：随程序带来的和库里载入的合在一起，同一年取版本最高的；版本相同取载入的。
 * @param loaded 库里的各版，或者只有年份与版本的目录
 */
export const presentNotices = <T extends Pick<HolidayNotice, 'year' | 'version'>>(
  loaded: readonly T[],
): (HolidayNotice | T)[] => {
  const best = new Map<number, HolidayNotice | T>();
  for (const notice of [...publishedNotices, ...loaded]) {
    const known = best.get(notice.year);
    if (!known || notice.version >= known.version) best.set(notice.year, notice);
  }
  return [...best.values()].sort((left, right) => left.year - right.year);
};
