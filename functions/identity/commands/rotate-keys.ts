import { ok, refused, type Result } from '@shared/result';
import { unwrapKey, vaultKeys } from '../vault-keys';
import { rotateDataKeys, type RotationNeeds } from './reseal-rows';

/** 换什么：数据密钥（重新封每一行），或者主密钥（只换包裹）。 */
export interface RotationRequest {
  readonly what: 'dataKeys' | 'master';
  /** 只换一个县；不写为全部的县。 */
  readonly regionId?: string | undefined;
}

const rewrapKeys = async (needs: RotationNeeds, regionId: string): Promise<void> => {
  const { rotations, wrappers, clock, say } = needs;
  // 摘要的密钥要先落定，再离开它由来的那把主密钥。
  await vaultKeys(needs).inUse(regionId, 'index');
  if ((await rotations.countDirect(regionId)) > 0) await rotateDataKeys(needs, regionId);
  const others = await rotations.wrappedByOthers(regionId, wrappers[0].id);
  for (const stored of others) {
    const key = await unwrapKey(wrappers, regionId, stored);
    const wrapped = await wrappers[0].wrap(key, { regionId, purpose: stored.purpose });
    await rotations.rewrap(regionId, stored, { ...stored, ...wrapped });
  }
  if (others.length > 0)
    await rotations.finishRewrap(regionId, { keys: others.length, at: clock.now() });
  say(`${regionId}：${String(others.length)} 把数据密钥改由现在的主密钥包着`);
};

/**
 * 换钥：可以随时停下，再运行时接着做；换完记审计。
 * 拒绝：没有这个县。
 * 依据：《个人信息保护法》第五十一条。
 */
export const rotateKeys = async (
  needs: RotationNeeds,
  { what, regionId }: RotationRequest,
): Promise<Result<number>> => {
  const regionIds = await needs.rotations.regionIds(regionId);
  if (regionIds.length === 0)
    return refused('notFound', regionId ? `没有这个县：${regionId}` : '库里还没有一个县');
  const rotate = what === 'dataKeys' ? rotateDataKeys : rewrapKeys;
  for (const each of regionIds) await rotate(needs, each);
  return ok(regionIds.length);
};
