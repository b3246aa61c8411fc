import type { Refusal, Result } from '@shared/result';
import type { Transaction } from '../../platform/database/database';
import type { DraftPorts, NoticeStaff } from '../ports';

/** 让事务撤销的拒绝；只在本文件里抛出和接住。 */
class Undone extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/** 在一个事务里办事；拒绝时已做的改动全部撤销。 */
export const transact = async <T>(
  ports: Pick<DraftPorts, 'write'>,
  staff: NoticeStaff,
  work: (tx: Transaction) => Promise<Result<T>>,
): Promise<Result<T>> => {
  try {
    return await ports.write(staff, async (tx) => {
      const result = await work(tx);
      if (!result.ok) throw new Undone(result.refusal);
      return result;
    });
  } catch (error) {
    if (error instanceof Undone) return { ok: false, refusal: error.refusal };
    throw error;
  }
};
