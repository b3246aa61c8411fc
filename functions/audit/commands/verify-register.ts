import type { RegisterCheckpoint } from '@shared/contract/register';
import { chainStart, registerSources } from '../domain/chain';
import type { Finding } from '../domain/finding';
import { chainInspector } from '../domain/inspect-chain';
import { inspectCheckpoints } from '../domain/inspect-checkpoints';
import type { RegisterPorts } from '../ports';

const UNCHAINED_SHOWN = 100;

export interface VerificationReport {
  /** 链尾第几笔。 */
  readonly position: number;
  /** 对照了库里、外面留存的各几张签章。 */
  readonly checkpoints: readonly RegisterCheckpoint[];
  readonly keptCount: number;
  readonly findings: readonly Finding[];
}

/** 核对只要读与公钥，不要私钥。 */
export type VerifyingPorts = Pick<RegisterPorts, 'store' | 'checkSignature'>;

const unchainedFindings = async ({ store }: VerifyingPorts, regionId: string) => {
  const findings: Finding[] = [];
  for (const source of registerSources)
    for (const { key, at } of await store.unchained(regionId, source, UNCHAINED_SHOWN))
      findings.push({ kind: 'inserted', position: null, source, sourceKey: key, at, detail: '' });
  return findings;
};

/**
 * 核对一个县的登记链与签章，把结果记下。
 * @param kept 外面留存的签章（打印的、邮件收到的），库里的签章被换掉时靠它们看出来
 */
export const verifyRegister = async (
  ports: VerifyingPorts,
  regionId: string,
  { kept, now }: { readonly kept: readonly RegisterCheckpoint[]; readonly now: Date },
): Promise<VerificationReport> => {
  const { store } = ports;
  const recent = await store.checkpoints(regionId, { before: null, limit: null });
  const stored = [...recent].reverse();
  const wanted = new Set([...stored, ...kept].map(({ position }) => position));
  const heads = new Map([[0, chainStart(regionId)]]);
  const total = (await store.head(regionId))?.position ?? 0;
  const inspector = chainInspector(regionId, total, (position, hash) => {
    if (wanted.has(position)) heads.set(position, hash);
  });
  for await (const { entry, row } of store.entries(regionId)) inspector.take(entry, row);
  const chain = inspector.end();
  const facts = { regionId, stored, kept, end: chain.position, heads, check: ports.checkSignature };
  const findings = [
    ...chain.findings,
    ...(await unchainedFindings(ports, regionId)),
    ...inspectCheckpoints(facts),
  ];
  await store.recordVerification(regionId, {
    verifiedAt: now.toISOString(),
    position: chain.position,
    checkpointCount: stored.length + kept.length,
    findingCount: findings.length,
  });
  return { position: chain.position, checkpoints: stored, keptCount: kept.length, findings };
};
