import type { ChainEntry } from './chain';
import type { Finding } from './finding';

/** 链里缺的一段，前后各是哪一笔。 */
interface Gap {
  readonly from: number;
  readonly to: number;
  readonly after: ChainEntry | null;
  readonly before: ChainEntry;
}

export interface MissingPositions {
  add(gap: Gap): void;
  /** 缺的一笔在别处找到了；本来不缺的返回 false。 */
  take(position: number): boolean;
  findings(): readonly Finding[];
}

const without = (gap: Gap, position: number): Gap[] =>
  [
    { ...gap, to: position - 1 },
    { ...gap, from: position + 1 },
  ].filter(({ from, to }) => from <= to);

const describe = ({ from, to, after, before }: Gap): Finding => ({
  kind: 'deleted',
  position: from,
  source: '',
  sourceKey: '',
  at: '',
  detail: [
    from === to ? '登记链缺这一笔' : `登记链缺到第${String(to)}笔为止的${String(to - from + 1)}笔`,
    after === null ? `在${before.at}以前` : `在${after.at}至${before.at}之间`,
  ].join('，'),
});

/** 记着链里还没有见到的各笔。 */
export const missingPositions = (): MissingPositions => {
  let gaps: Gap[] = [];
  return {
    add: (gap) => {
      gaps.push(gap);
    },
    take: (position) => {
      const isMissing = gaps.some(({ from, to }) => from <= position && position <= to);
      gaps = gaps.flatMap((gap) =>
        gap.from <= position && position <= gap.to ? without(gap, position) : [gap],
      );
      return isMissing;
    },
    findings: () => gaps.map(describe),
  };
};
