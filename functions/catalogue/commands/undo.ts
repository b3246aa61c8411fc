import type { Refusal, Result } from '@shared/result';

/** 写到一半发现不合规定：抛出它，让整个事务撤销。 */
export class Undo extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/** 办一件事；中途抛出 Undo 的，事务已撤销，得出其中的拒绝。 */
export const undoable = async <T>(work: () => Promise<Result<T>>): Promise<Result<T>> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Undo) return { ok: false, refusal: error.refusal };
    throw error;
  }
};
