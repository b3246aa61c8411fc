import type { Refusal, Result } from '@shared/result';
import type { Transaction } from '../../platform/database/database';
import type { Scope } from '../../platform/database/scope';
import type { Occasion, Person, VillageEvent, VillagePorts } from '../ports';

/** 让事务撤销的拒绝；只在本文件里抛出和接住。 */
class Undone extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/** 一个人读写的范围：村（居）民只看得到自己的和公开的。 */
export const scopeOf = ({ regionId, accountId, isResident }: Person): Scope => ({
  regionId,
  accountId,
  kind: isResident ? 'resident' : 'staff',
});

/** 记一件事：事件与审计各一条，同在一个事务里。 */
export type Note = (event: VillageEvent) => Promise<void>;

/** 在一个事务里办事；拒绝时已做的改动全部撤销。 */
export const transact = async <T>(
  ports: VillagePorts,
  occasion: Occasion,
  work: (tx: Transaction, note: Note) => Promise<Result<T>>,
): Promise<Result<T>> => {
  const { who, at, correlationId } = occasion;
  try {
    return await ports.write(scopeOf(who), async (tx) => {
      const result = await work(tx, async (event) => {
        await ports.county.appendEvent(tx, event, occasion);
        const { subjectKind, subjectId, kind: act } = event;
        const by = { regionId: who.regionId, actorId: who.accountId, correlationId, at };
        await ports.appendAudit(tx, { ...by, act, subjectKind, subjectId });
      });
      if (!result.ok) throw new Undone(result.refusal);
      return result;
    });
  } catch (error) {
    if (error instanceof Undone) return { ok: false, refusal: error.refusal };
    throw error;
  }
};

/** 办成了才删去不再需要的原件；没有办成的一份不少。 */
export const removingFiles = async <T>(
  ports: Pick<VillagePorts, 'removeFile'>,
  work: (drop: (storageKeys: readonly string[]) => void) => Promise<Result<T>>,
): Promise<Result<T>> => {
  const dropped: string[] = [];
  const result = await work((storageKeys) => dropped.push(...storageKeys));
  if (result.ok) await Promise.all(dropped.map((storageKey) => ports.removeFile(storageKey)));
  return result;
};

/** 版本不对时的话。 */
export const CHANGED = '内容已被他人更新，请刷新后再办';
/** 防重编号被别的事用过时的话。 */
export const KEY_TAKEN = '这个防重编号已经用过，请重新打开页面再填';
