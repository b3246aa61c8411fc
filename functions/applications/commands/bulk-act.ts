import type { ApplicationView } from '@shared/contract/application-view';
import type { bulkDispatch } from '@shared/contract/desk-bulk';
import type { SentOutputOf } from '@shared/contract/endpoint';
import type { Result } from '@shared/result';
import type { Occasion } from '../ports';
import type { ActRequest } from './perform-act';

type Outcome = SentOutputOf<typeof bulkDispatch>['results'][number];

/** 要办的一件与看到的版本。 */
export interface BulkItem {
  readonly applicationId: string;
  readonly version: number;
}

/** 办一个行为；见 performAct。 */
export type Perform<I> = (
  request: ActRequest<I>,
  occasion: Occasion,
) => Promise<Result<ApplicationView>>;

/**
 * 成批办同一个行为：每件各自一个事务，一件办不成不牵连别的；逐件说明结果。
 * 按次序一件一件办，免得占满数据库的连接。
 */
export const bulkAct =
  <I>(perform: Perform<I>) =>
  async (items: readonly BulkItem[], input: I, occasion: Occasion): Promise<Outcome[]> => {
    const outcomes: Outcome[] = [];
    for (const item of items) {
      const result = await perform({ ...item, input }, occasion);
      outcomes.push({
        applicationId: item.applicationId,
        isDone: result.ok,
        refusal: result.ok ? null : { code: result.refusal.code, message: result.refusal.message },
      });
    }
    return outcomes;
  };
