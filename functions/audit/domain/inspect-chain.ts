import type { Canonical } from '@shared/canonical-json';
import { chainStart, entryHash, linkHash, type ChainEntry } from './chain';
import type { Finding, FindingKind } from './finding';
import { missingPositions, type MissingPositions } from './missing-positions';

/** 一笔在链里封存的位置试遍全链的次数上限：改得面目全非时不必逐笔去找。 */
const SEARCHES = 50;

const findingOf = (kind: FindingKind, entry: ChainEntry, detail = ''): Finding => ({
  kind,
  position: entry.position,
  source: entry.source,
  sourceKey: entry.sourceKey,
  at: entry.at,
  detail,
});

/** 逐笔核对登记链，用完即弃。 */
export interface ChainInspector {
  /** 按存着的先后放进一笔。@param row 它指明的那一行现在的内容，没有这一行为 null */
  take(entry: ChainEntry, row: Canonical | null): void;
  /** 放完以后：链尾第几笔、查出的问题。 */
  end(): { readonly position: number; readonly findings: readonly Finding[] };
}

/** 一笔封存在第几位：散列里含着位置，所以挪动过也找得出来；散列对不上任何位置为 null。 */
const sealedPosition = (regionId: string, total: number) => {
  let searches = 0;
  return (entry: ChainEntry, likely: readonly number[]): number | null => {
    const { entryHash: own, previousHash: previous, hash } = entry;
    const isAt = (position: number) =>
      linkHash(regionId, { entry: own, position, previous }) === hash;
    const near = likely.find(isAt);
    if (near !== undefined) return near;
    searches += 1;
    if (searches > SEARCHES) return null;
    for (let position = 1; position <= total * 2 + 1000; position += 1)
      if (isAt(position)) return position;
    return null;
  };
};

/** 核对到哪里了。 */
interface Walk {
  readonly findings: Finding[];
  readonly missing: MissingPositions;
  readonly onHead: (position: number, hash: string) => void;
  next: number;
  head: string;
  last: ChainEntry | null;
  /** 散列对不上任何位置的，要看后一笔接在哪里才知道是改的还是添的。 */
  unsealed: ChainEntry[];
}

/** @returns 认作改过、占了位置的有几笔 @param room 到后一笔为止空着几位 */
const flushUnsealed = (walk: Walk, room: number): number => {
  const { unsealed } = walk;
  walk.unsealed = [];
  unsealed.forEach((entry, index) => {
    const kind = index < room ? 'changed' : 'inserted';
    walk.findings.push(findingOf(kind, entry, '登记链里记着的散列对不上'));
  });
  return Math.min(room, unsealed.length);
};

const advance = (walk: Walk, entry: ChainEntry, position: number): void => {
  const { next, last } = walk;
  const from = next + flushUnsealed(walk, position - next);
  if (from < position) walk.missing.add({ from, to: position - 1, after: last, before: entry });
  if (position === next && entry.previousHash !== walk.head) {
    const detail = `后一笔（第${String(position)}笔）记着的不是它`;
    walk.findings.push(findingOf('changed', last ?? entry, detail));
  }
  Object.assign(walk, { next: position + 1, head: entry.hash, last: entry });
  walk.onHead(position, entry.hash);
};

const place = (walk: Walk, entry: ChainEntry, position: number | null): void => {
  const { findings, missing, next, onHead } = walk;
  if (position === null) walk.unsealed.push(entry);
  else if (position >= next) advance(walk, entry, position);
  else if (!missing.take(position))
    findings.push(findingOf('inserted', entry, `抄自第${String(position)}笔`));
  else {
    onHead(position, entry.hash);
    if (position !== entry.position)
      findings.push(findingOf('reordered', entry, `原在第${String(position)}笔`));
  }
};

/**
 * 核对一个县的登记链：每一行的内容、每一笔的散列与前后相接、有没有缺的、添的、换了位置的。
 * @param total 链里现有几笔 @param onHead 每接上一笔告知第几笔与链头，用来对照签章
 */
export const chainInspector = (
  regionId: string,
  total: number,
  onHead: (position: number, hash: string) => void,
): ChainInspector => {
  const sealOf = sealedPosition(regionId, total);
  const start = { next: 1, head: chainStart(regionId), last: null, unsealed: [] };
  const walk: Walk = { findings: [], missing: missingPositions(), onHead, ...start };
  return {
    take: (entry, row) => {
      if (row === null) walk.findings.push(findingOf('deleted', entry, '登记过的这一行没有了'));
      else if (entryHash(entry.source, row) !== entry.entryHash)
        walk.findings.push(findingOf('changed', entry));
      const shift = walk.last === null ? 0 : walk.next - 1 - walk.last.position;
      place(walk, entry, sealOf(entry, [walk.next, entry.position, entry.position + shift]));
    },
    end: () => {
      flushUnsealed(walk, 0);
      return { position: walk.next - 1, findings: [...walk.findings, ...walk.missing.findings()] };
    },
  };
};
