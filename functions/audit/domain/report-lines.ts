import type { RegisterCheckpoint } from '@shared/contract/register';
import { findingText, type Finding } from './finding';

const SHOWN = 50;

/** 核对的结果，写给人看。 */
export interface ReportFacts {
  readonly regionId: string;
  readonly position: number;
  /** 库里的签章，由早到晚。 */
  readonly checkpoints: readonly RegisterCheckpoint[];
  readonly keptCount: number;
  readonly findings: readonly Finding[];
}

const checkpointLine = ({ checkpoints, keptCount }: ReportFacts): string => {
  const last = checkpoints.at(-1);
  const kept = keptCount === 0 ? '' : `，外面留存的${String(keptCount)}张`;
  if (last === undefined)
    return keptCount === 0
      ? '库里没有签章，也没有给出外面留存的：单凭链自己，整条重新算过是看不出来的'
      : `库里没有签章${kept}`;
  return `对照了库里的签章${String(checkpoints.length)}张${kept}；最近一张是${last.day}的，到第${String(last.position)}笔`;
};

/** 核对结果的各行字，第一行是结论。 */
export const reportLines = (facts: ReportFacts): readonly string[] => {
  const { regionId, position, findings } = facts;
  const scale = `${regionId} 的登记链共${String(position)}笔`;
  if (findings.length === 0)
    return [`${scale}，逐笔重新算过，一笔不缺、一笔未改`, checkpointLine(facts)];
  const rest = findings.length - SHOWN;
  return [
    `${scale}，查出${String(findings.length)}处问题：`,
    ...findings.slice(0, SHOWN).map((finding) => `  ${findingText(finding)}`),
    ...(rest > 0 ? [`  另有${String(rest)}处`] : []),
    checkpointLine(facts),
  ];
};
