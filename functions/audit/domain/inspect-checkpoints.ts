import type { RegisterCheckpoint } from '@shared/contract/register';
import { checkpointDigest, checkpointText, NO_CHECKPOINT } from './checkpoint';
import type { Finding, FindingKind } from './finding';

/** 签章对照什么。 */
export interface CheckpointFacts {
  readonly regionId: string;
  /** 库里的签章，由早到晚。 */
  readonly stored: readonly RegisterCheckpoint[];
  /** 外面留存的（打印的、邮件收到的），由早到晚。 */
  readonly kept: readonly RegisterCheckpoint[];
  /** 链尾第几笔。 */
  readonly end: number;
  /** 重新算出的第几笔 → 链头；第 0 笔是起头。 */
  readonly heads: ReadonlyMap<number, string>;
  /** 签名对不对：valid、unknownKey（不是公布的密钥、不在有效期内）、invalid。 */
  readonly check: (text: string, checkpoint: RegisterCheckpoint) => SignatureCheck;
}
export type SignatureCheck = 'valid' | 'unknownKey' | 'invalid';

const findingOf = (kind: FindingKind, checkpoint: RegisterCheckpoint, detail: string): Finding => ({
  kind,
  position: checkpoint.position,
  source: '签章',
  sourceKey: checkpoint.day,
  at: checkpoint.signedAt,
  detail,
});

const signatureFindings = ({ check, regionId }: CheckpointFacts, item: RegisterCheckpoint) => {
  if (item.regionId !== regionId) return [findingOf('forgedCheckpoint', item, '不是这个县的签章')];
  const outcome = check(checkpointText(item), item);
  if (outcome === 'valid') return [];
  return outcome === 'unknownKey'
    ? [findingOf('unknownKey', item, `密钥 ${item.keyId}`)]
    : [findingOf('forgedCheckpoint', item, '签名与内容对不上')];
};

const orderFindings = (stored: readonly RegisterCheckpoint[]): Finding[] =>
  stored.flatMap((item, index) => {
    const before = stored[index - 1];
    const previous = before === undefined ? NO_CHECKPOINT : checkpointDigest(before);
    return item.previous === previous
      ? []
      : [findingOf('checkpointBroken', item, '它记着的前一张签章没有了，或者换过')];
  });

const keptFindings = ({ stored, kept }: CheckpointFacts): Finding[] =>
  kept.flatMap((item) => {
    const same = stored.find(({ day }) => day === item.day);
    if (same === undefined) return [findingOf('checkpointBroken', item, '库里没有这张签章了')];
    return checkpointDigest(same) === checkpointDigest(item)
      ? []
      : [findingOf('checkpointBroken', item, '库里的与外面留存的不同')];
  });

/** 签章所记的链头与重新算出的对照：短了是截去链尾，不同是从上一张对得上的签章以后重新算过。 */
const headFindings = ({ end, heads }: CheckpointFacts, genuine: readonly RegisterCheckpoint[]) => {
  const findings: Finding[] = [];
  let agreed = 0;
  const inOrder = [...genuine].sort((a, b) => a.position - b.position);
  for (const item of inOrder) {
    if (item.position > end) {
      const range = `第${String(end + 1)}至第${String(item.position)}笔没有了`;
      findings.push(findingOf('truncated', item, range));
    } else if (!heads.has(item.position)) {
      // 这一笔缺了或者改得认不出，核对链时已经查出。
      continue;
    } else if (heads.get(item.position) !== item.hash) {
      const range = `第${String(agreed + 1)}至第${String(item.position)}笔之间与签章不符`;
      findings.push(findingOf('recomputed', item, range));
      break;
    } else agreed = item.position;
  }
  return findings;
};

/** 核对签章：签名、密钥、前后相接、与外面留存的对照、与链头对照。 */
export const inspectCheckpoints = (facts: CheckpointFacts): readonly Finding[] => {
  const all = [...facts.stored, ...facts.kept];
  const judged = all.map((item) => ({ item, findings: signatureFindings(facts, item) }));
  const genuine = judged.filter(({ findings }) => findings.length === 0).map(({ item }) => item);
  return [
    ...judged.flatMap(({ findings }) => findings),
    ...orderFindings(facts.stored),
    ...keptFindings(facts),
    ...headFindings(facts, genuine),
  ];
};
