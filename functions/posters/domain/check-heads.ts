import { isStartOf } from './printed-checksum';

/** 印着的，或者张贴以前记下的登记头。 */
export interface KnownHead {
  readonly month: string;
  readonly head: string;
  readonly source: 'paper' | 'seal';
}

export interface HeadsCheck {
  readonly isIntact: boolean;
  readonly firstDifferentMonth: string | null;
  readonly lastMatchingMonth: string | null;
  readonly explanation: string;
  readonly months: readonly {
    readonly month: string;
    readonly isMatching: boolean;
    readonly source: KnownHead['source'];
  }[];
}

/** 某个月里先后出现过的登记头：月初的到月底的。 */
export type HeadsWithin = (month: string) => readonly string[];

const monthText = (month: string): string =>
  `${month.slice(0, 4)}年${String(Number(month.slice(5, 7)))}月`;

const explain = (first: string | null, last: string | null): string => {
  if (first === null)
    return '印着的登记头都与现在的登记对得上：到那时为止公开过的内容，一条没有少，一条没有改。';
  const since = last === null ? '从最早的一笔到' : `${monthText(last)}以后、到`;
  return `${monthText(first)}的登记头对不上：${since}${monthText(first)}为止，有内容被改动、删去、插入或者调换过次序，没有留下更正的记录。请先核对有没有抄错；没有抄错的，请向乡镇（街道）反映。`;
};

/**
 * 用现在的内容重算登记头，与已知的各个月对照，找出最早对不上的一个月。
 * 同一个月印过几次的，印的时候可能还没到月底，所以只要是那个月里出现过的登记头就算对得上。
 * @param known 手填的可以只写开头 16 位
 */
export const checkHeads = (known: readonly KnownHead[], within: HeadsWithin): HeadsCheck => {
  const months = [...known]
    .sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0))
    .map(({ month, head, source }) => ({
      month,
      source,
      isMatching: within(month).some((present) => isStartOf(head, present)),
    }));
  const first = months.find(({ isMatching }) => !isMatching)?.month ?? null;
  const before = months.filter(
    ({ month, isMatching }) => isMatching && (first === null || month < first),
  );
  const last = before[before.length - 1]?.month ?? null;
  return {
    isIntact: first === null,
    firstDifferentMonth: first,
    lastMatchingMonth: last,
    explanation: explain(first, last),
    months,
  };
};
