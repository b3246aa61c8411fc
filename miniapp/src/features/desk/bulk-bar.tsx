import { useState } from 'react';
import { useAct } from '@miniapp/api/use-endpoint';
import { Button } from '@miniapp/components/button';
import { Element } from '@miniapp/components/element';
import { Sheet } from '@miniapp/components/sheet';
import { showToast } from '@miniapp/components/toast';
import { bulkConfirmReceipt } from '@shared/contract/desk-bulk';
import { BulkDispatchSheet } from './bulk-dispatch-sheet';
import { BulkResults } from './bulk-results';
import type { DeskRow } from './desk-row';
import type { Selection } from './use-selection';

const may = (rows: readonly DeskRow[], act: DeskRow['permitted'][number]) =>
  rows.filter(({ permitted }) => permitted.includes(act));

const ConfirmButton = ({
  region,
  rows,
  onDone,
}: {
  region: string;
  rows: readonly DeskRow[];
  onDone: () => void;
}) => {
  const act = useAct(bulkConfirmReceipt);
  const [acted, setActed] = useState<readonly DeskRow[]>([]);
  const confirm = async () => {
    setActed(rows);
    const items = rows.map(({ applicationId, version }) => ({ applicationId, version }));
    await act.mutateAsync({ params: { region }, body: { items } }).then(
      () => undefined,
      (problem: unknown) =>
        showToast(problem instanceof Error ? problem.message : '没有办成', 'error'),
    );
  };
  const close = () => {
    act.reset();
    onDone();
  };
  return (
    <>
      {rows.length === 0 ? null : (
        <Button isLoading={act.isPending} onPress={confirm}>
          {`批量确认收到（${String(rows.length)}）`}
        </Button>
      )}
      <Sheet isOpen={act.data !== undefined} title="批量确认收到" onClose={close}>
        {act.data === undefined ? null : (
          <BulkResults done="确认收到" outcomes={act.data.results} rows={acted} />
        )}
      </Sheet>
    </>
  );
};

/** 选中之后的行为：批量分办、批量确认收到；只列可以办的，写明件数。 */
export const BulkBar = ({ region, selection }: { region: string; selection: Selection }) => {
  const [dispatching, setDispatching] = useState<readonly DeskRow[]>();
  const { selected, selectable } = selection;
  const dispatchable = may(selected, 'dispatch');
  if (selectable.length === 0 && dispatching === undefined) return null;
  return (
    <Element className="desk-bulk" role="group" aria-label="成批办理">
      <Element as="span" className="desk-bulk__count" aria-live="polite">
        {selected.length === 0 ? '可以多选，成批办理' : `已选 ${String(selected.length)} 件`}
      </Element>
      {dispatchable.length === 0 ? null : (
        <Button kind="primary" onPress={() => setDispatching(dispatchable)}>
          {`批量分办（${String(dispatchable.length)}）`}
        </Button>
      )}
      <ConfirmButton
        region={region}
        rows={may(selected, 'confirmReceipt')}
        onDone={selection.clear}
      />
      <Button kind="text" onPress={selected.length === 0 ? selection.selectAll : selection.clear}>
        {selected.length === 0 ? '全选已显示的' : '取消选择'}
      </Button>
      {dispatching === undefined ? null : (
        <BulkDispatchSheet
          region={region}
          rows={dispatching}
          onClose={() => {
            setDispatching(undefined);
            selection.clear();
          }}
        />
      )}
    </Element>
  );
};
