import type { RegisterCheckpoint } from '@shared/contract/register';
import { todayInShanghai } from '../../platform/calendar';
import type { ChainEntry } from './chain';
import type { Finding } from './finding';

/** 每小时看一遍今天签过没有；服务开着而两小时没有签，就是漏了（毫秒）。 */
const PATIENCE_MS = 2 * 60 * 60 * 1000;

type Written = Pick<ChainEntry, 'position' | 'at' | 'chainedAt'>;

/** 到了日子没有签章的一段：从第几笔到第几笔，最早、最晚什么时刻。 */
interface Stretch {
  readonly from: number;
  to: number;
  earliest: string;
  latest: string;
}

/** 看每天该签的章有没有，用完即弃。 */
export interface SealingWatch {
  /** 按先后放进一笔。 */
  take(entry: Written): void;
  findings(): readonly Finding[];
}

const dayOf = (instant: string): string => todayInShanghai(new Date(instant));

const describe = ({ from, to, earliest, latest }: Stretch): Finding => {
  const [first, last] = [dayOf(earliest), dayOf(latest)];
  return {
    ...{ kind: 'unsealed', position: from, source: '签章', sourceKey: first, at: earliest },
    detail: [
      `第${String(from)}至第${String(to)}笔是${first === last ? first : `${first}至${last}`}的`,
      '没有当天的签章：签章被删去了，或者当时没有签；请用留存在外面的签章核对',
    ].join('，'),
  };
};

const grow = (stretches: Map<number, Stretch>, place: number, [no, at]: [number, string]) => {
  const known = stretches.get(place);
  if (!known) return stretches.set(place, { from: no, to: no, earliest: at, latest: at });
  known.to = no;
  if (at < known.earliest) known.earliest = at;
  if (at > known.latest) known.latest = at;
  return stretches;
};

/** 一张签章也没有：早于今天、又过了两小时的，都该签过了。 */
const neverSealed = (now: Date): SealingWatch => {
  const stretches = new Map<number, Stretch>();
  const today = todayInShanghai(now);
  const due = new Date(now.getTime() - PATIENCE_MS).toISOString();
  return {
    take: ({ position, at, chainedAt }) => {
      const earlier = at < chainedAt ? at : chainedAt;
      if (earlier < due && dayOf(earlier) < today) grow(stretches, 0, [position, earlier]);
    },
    findings: () => [...stretches.values()].map(describe),
  };
};

/**
 * 每天该签的章有没有：两张签章之间、头一张以前、最后一张以后，接进链里而没有当天签章的，
 * 前后相差不到两小时的不算（服务没有开着，只运行过一条命令）；一张也没有的，看各笔自己的日子。
 * @param stored 库里的签章，由早到晚
 */
export const sealingWatch = (stored: readonly RegisterCheckpoint[], now: Date): SealingWatch => {
  if (stored.length === 0) return neverSealed(now);
  const stretches = new Map<number, Stretch>();
  const today = todayInShanghai(now);
  let next = 0;
  return {
    take: ({ position, chainedAt }) => {
      while ((stored[next]?.position ?? Infinity) < position) next += 1;
      const day = dayOf(chainedAt);
      const sealedOn = stored[next - 1]?.day ?? '';
      if (day > sealedOn && day < (stored[next]?.day ?? today))
        grow(stretches, next, [position, chainedAt]);
    },
    findings: () =>
      [...stretches.values()]
        .filter(({ earliest, latest }) => Date.parse(latest) - Date.parse(earliest) >= PATIENCE_MS)
        .map(describe),
  };
};
