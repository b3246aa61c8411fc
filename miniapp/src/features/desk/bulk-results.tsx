import { Banner } from '@miniapp/components/banner';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { Stack } from '@miniapp/components/stack';
import type { bulkDispatch } from '@shared/contract/desk-bulk';
import type { OutputOf } from '@shared/contract/endpoint';
import type { DeskRow } from './desk-row';

export type BulkOutcome = OutputOf<typeof bulkDispatch>['results'];

export interface BulkResultsProps {
  /** 做的什么，如“分办”。 */
  done: string;
  outcomes: BulkOutcome;
  rows: readonly DeskRow[];
}

/** 逐件的结果：办成几件；没有办成的写明编号和缘由。 */
export const BulkResults = ({ done, outcomes, rows }: BulkResultsProps) => {
  const failed = outcomes.filter(({ isDone }) => !isDone);
  const numberOf = (id: string) =>
    rows.find(({ applicationId }) => applicationId === id)?.registrationNumber ?? id;
  return (
    <Stack>
      <Banner
        tone={failed.length === 0 ? 'done' : 'warn'}
        isLive
        title={`已${done} ${String(outcomes.length - failed.length)} 件${
          failed.length === 0 ? '' : `，${String(failed.length)} 件没有办成`
        }`}
      />
      {failed.length === 0 ? null : (
        <CellGroup label="没有办成的">
          {failed.map(({ applicationId, refusal }) => (
            <CellItem
              key={applicationId}
              icon="warn"
              title={numberOf(applicationId)}
              note={refusal?.message ?? ''}
            />
          ))}
        </CellGroup>
      )}
    </Stack>
  );
};
