import { closedList } from '@shared/vocabulary/closed-list';

/** 核对登记链查出的问题。 */
export const findingKinds = closedList({
  changed: '内容改过',
  deleted: '删去了',
  inserted: '没有经过登记，另外添上的',
  reordered: '换了位置',
  truncated: '链尾截去了',
  recomputed: '整条链重新算过',
  forgedCheckpoint: '签章是伪造的',
  unknownKey: '签章用的不是公布的密钥',
  checkpointBroken: '签章之间接不上',
  unsealed: '到了该签章的日子没有签章',
});
export type FindingKind = (typeof findingKinds.values)[number];

/** 一处问题：哪一笔、哪张表的哪一行、那一行的时刻。 */
export interface Finding {
  readonly kind: FindingKind;
  /** 应在第几笔；没有进链的为 null。 */
  readonly position: number | null;
  readonly source: string;
  readonly sourceKey: string;
  readonly at: string;
  /** 补充的一句话。 */
  readonly detail: string;
}

const placeText = ({ position, source, sourceKey, at }: Finding): string =>
  [
    position === null ? '' : `第${String(position)}笔`,
    source === '' ? '' : `${source}（${sourceKey}）`,
    at,
  ]
    .filter((part) => part !== '')
    .join('，');

/** 一处问题写成一行字。 */
export const findingText = (finding: Finding): string => {
  const detail = finding.detail === '' ? '' : `：${finding.detail}`;
  return `${placeText(finding)} —— ${findingKinds.labels[finding.kind]}${detail}`;
};
