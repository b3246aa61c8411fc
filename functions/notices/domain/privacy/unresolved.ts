import { createHash } from 'node:crypto';
import { ok, refused, type Result } from '@shared/result';
import { personalDataKinds } from '@shared/vocabulary/notice';
import type { Finding, Sighting } from './finding';

/** 另一个人准予公开：只对 findingsHash 所指的那几处有效。 */
export interface PrivacyOverride {
  readonly findingsHash: string;
  readonly reason: string;
  readonly byId: string;
  readonly by: string;
  readonly at: string;
}

export const PRIVACY_BASIS = '《个人信息保护法》第六条、第二十八条';

/** 检查到的各处合成一个摘要：多一处、少一处、改一个字都不一样。 */
export const findingsHash = (sightings: readonly Sighting[]): string =>
  createHash('sha256')
    .update(JSON.stringify(sightings.map(({ finding, raw }) => [finding, raw])))
    .digest('hex');

/** 准予公开的还有没有效：检查到的正是当时那几处。 */
export const isInForce = (
  sightings: readonly Sighting[],
  override: PrivacyOverride | null,
): boolean =>
  override !== null && sightings.length > 0 && override.findingsHash === findingsHash(sightings);

/** 还没有办妥的：身份证号、银行卡号一律算；别的，没有有效的准予就算。依据：规则 H-13。 */
export const unresolved = (
  sightings: readonly Sighting[],
  override: PrivacyOverride | null,
): Finding[] => {
  const isAllowed = isInForce(sightings, override);
  return sightings
    .map(({ finding }) => finding)
    .filter(({ canOverride }) => !(isAllowed && canOverride));
};

const listed = (words: readonly string[]): string => [...new Set(words)].join('、');

/** 说明检查到了什么、怎么办；不含原文。 */
export const describeFindings = (findings: readonly Finding[]): string => {
  const kinds = listed(findings.map(({ kind }) => personalDataKinds.labels[kind]));
  const places = listed(findings.map(({ field }) => field));
  const ways = [
    ...(findings.some(({ canMask }) => canMask) ? ['先一键隐去再继续'] : []),
    ...(findings.some(({ canMask }) => !canMask) ? ['改好附件重新上传'] : []),
    ...(findings.every((each) => each.canOverride) ? ['由另一位有权公开的人写明理由准予公开'] : []),
  ];
  return `${places}里还有${kinds}（共${String(findings.length)}处），请${ways.join('，或者')}`;
};

/**
 * 身份证号码、银行卡号一律不能公开，谁也不能准予。
 * 拒绝：ruleViolated。依据：规则 H-13。
 */
export const refuseNeverPublic = (sightings: readonly Sighting[]): Result<null> => {
  const never = sightings.map(({ finding }) => finding).filter((finding) => !finding.canOverride);
  return never.length === 0
    ? ok(null)
    : refused('ruleViolated', `${describeFindings(never)}；身份证号码、银行卡号一律不能公开`, {
        legalBasis: PRIVACY_BASIS,
      });
};

/**
 * 还有个人信息没有办妥的，不能往下走。
 * 拒绝：ruleViolated。依据：《个人信息保护法》第六条、第二十八条；规则 H-13、PRI-04。
 */
export const refuseUnresolved = (
  sightings: readonly Sighting[],
  override: PrivacyOverride | null,
): Result<null> => {
  const left = unresolved(sightings, override);
  return left.length === 0
    ? ok(null)
    : refused('ruleViolated', describeFindings(left), { legalBasis: PRIVACY_BASIS });
};
