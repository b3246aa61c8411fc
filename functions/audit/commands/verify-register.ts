import type { RegisterCheckpoint } from '@shared/contract/register';
import { chainStart } from '../domain/chain';
import type { Finding } from '../domain/finding';
import { chainInspector } from '../domain/inspect-chain';
import { inspectCheckpoints } from '../domain/inspect-checkpoints';
import { inspectPrinted, type PrintedHead } from '../domain/inspect-printed';
import { sealingWatch } from '../domain/sealing-gaps';
import type { VerifyingPorts } from '../ports';
import { unchainedFindings } from '../queries/unchained-findings';

export interface VerificationReport {
  /** 链尾第几笔。 */
  readonly position: number;
  /** 对照了库里、外面留存的各几张签章。 */
  readonly checkpoints: readonly RegisterCheckpoint[];
  readonly keptCount: number;
  readonly findings: readonly Finding[];
}

/** 外面留存的：邮件收到、接口存下的签章，张贴的公开清单上印的链头。库里的签章被换掉时靠它们看出来。 */
export interface KeptOutside {
  readonly kept: readonly RegisterCheckpoint[];
  readonly printed?: readonly PrintedHead[];
  readonly now: Date;
}

/** 核对一个县的登记链与签章，把结果记下。 */
export const verifyRegister = async (
  ports: VerifyingPorts,
  regionId: string,
  { kept, printed = [], now }: KeptOutside,
): Promise<VerificationReport> => {
  const { store } = ports;
  const recent = await store.checkpoints(regionId, { before: null, limit: null });
  const stored = [...recent].reverse();
  const wanted = new Set([...stored, ...kept, ...printed].map(({ position }) => position));
  const heads = new Map([[0, chainStart(regionId)]]);
  const total = (await store.head(regionId))?.position ?? 0;
  const inspector = chainInspector(regionId, total, (position, hash) => {
    if (wanted.has(position)) heads.set(position, hash);
  });
  const sealing = sealingWatch(stored, now);
  for await (const { entry, row } of store.entries(regionId)) {
    inspector.take(entry, row);
    sealing.take(entry);
  }
  const chain = inspector.end();
  const facts = { regionId, stored, kept, end: chain.position, heads, check: ports.checkSignature };
  const findings = [
    ...chain.findings,
    ...(await unchainedFindings(ports, regionId)),
    ...inspectCheckpoints(facts),
    ...inspectPrinted(printed, facts),
    ...sealing.findings(),
  ];
  const keptCount = kept.length + printed.length;
  await store.recordVerification(regionId, {
    verifiedAt: now.toISOString(),
    position: chain.position,
    checkpointCount: stored.length + keptCount,
    findingCount: findings.length,
  });
  return { position: chain.position, checkpoints: stored, keptCount, findings };
};
