import type { Result } from '@shared/result';
import type { ApplicationStore, WriteOccasion, WriteSession } from '../ports';

class Undone<T> extends Error {
  constructor(readonly result: Result<T>) {
    super();
  }
}

/** 办一件事；拒绝也全部撤销：先存进保险箱的、占的号都不留。 */
export const writeOrUndo = async <T>(
  store: ApplicationStore,
  occasion: WriteOccasion,
  work: (session: WriteSession) => Promise<Result<T>>,
): Promise<Result<T>> => {
  try {
    return await store.write(occasion, async (session) => {
      const result = await work(session);
      if (!result.ok) throw new Undone(result);
      return result;
    });
  } catch (error) {
    if (error instanceof Undone) return error.result;
    throw error;
  }
};
