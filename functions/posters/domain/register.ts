import type { NoticeRecord } from './notice-record';
import {
  countThrough,
  firstHead,
  headsOf,
  headThrough,
  registerEntries,
  type RegisterEntry,
} from './register-chain';

/** 一个村（社区）的公开登记，连同每一笔以后的登记头。 */
export interface Register {
  readonly entries: readonly RegisterEntry[];
  readonly heads: readonly string[];
}

/** 从公开过的全部内容重算登记。 */
export const registerOf = (
  village: { readonly regionId: string; readonly organisationId: string },
  records: readonly NoticeRecord[],
): Register => {
  const entries = registerEntries(records);
  return { entries, heads: headsOf(firstHead(village.regionId, village.organisationId), entries) };
};

/** 紧挨着的上一个月。@param month YYYY-MM */
export const previousMonth = (month: string): string => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 1
    ? `${String(year - 1).padStart(4, '0')}-12`
    : `${String(year).padStart(4, '0')}-${String(number - 1).padStart(2, '0')}`;
};

/** 一个月里先后出现过的登记头，月初的在内。@param month YYYY-MM */
export const headsWithin = ({ entries, heads }: Register, month: string): readonly string[] =>
  heads.slice(countThrough(entries, previousMonth(month)), countThrough(entries, month) + 1);

/** 到一个月为止的笔数与登记头。@param month YYYY-MM */
export const standingAt = (
  { entries, heads }: Register,
  month: string,
): { readonly entryCount: number; readonly head: string } => ({
  entryCount: countThrough(entries, month),
  head: headThrough(heads, entries, month),
});
