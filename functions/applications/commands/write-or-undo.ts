import type { Result } from '@shared/result';
import type { ApplicationStore, WriteOccasion, WriteSession } from '../ports';

class Undone<T> extends Error {
  constructor(readonly result: Result<T>) {
    super();
  }
}

type Work<T> = (session: WriteSession) => Promise<Result<T>>;

const undoWhen =
  (isUndone: (result: Result<unknown>) => boolean) =>
  async <T>(
    store: ApplicationStore,
    occasion: WriteOccasion,
    work: Work<T>,
  ): Promise<Result<T>> => {
    try {
      return await store.write(occasion, async (session) => {
        const result = await work(session);
        if (isUndone(result)) throw new Undone(result);
        return result;
      });
    } catch (error) {
      if (error instanceof Undone) return error.result;
      throw error;
    }
  };

/** 办一件事；拒绝也全部撤销：先存进保险箱的、占的号都不留。 */
export const writeOrUndo = undoWhen((result) => !result.ok);

/** 试办一件事，只要结果；成与不成都全部撤销。 */
export const tryAndUndo = undoWhen(() => true);
