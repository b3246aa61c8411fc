import { useState } from 'react';
import { showToast } from '@miniapp/components/toast';
import type { DeskRow } from './desk-row';

/** 一次最多选多少件，与接口一致。 */
const MOST = 50;

/** 选中的各件；只有可以成批办的才选得上。 */
export const useSelection = (rows: readonly DeskRow[]) => {
  const [ids, setIds] = useState<readonly string[]>([]);
  const selectable = rows.filter(({ permitted }) => permitted.length > 0);
  const selected = selectable.filter(({ applicationId }) => ids.includes(applicationId));
  const choose = (next: readonly string[]) => {
    if (next.length > MOST) showToast(`一次最多选${String(MOST)}件，请分几次办`, 'warn');
    setIds(next.slice(0, MOST));
  };
  return {
    selected,
    selectable,
    isSelected: (applicationId: string) => ids.includes(applicationId),
    toggle: (applicationId: string) => {
      const current = selected.map((row) => row.applicationId);
      if (current.includes(applicationId)) setIds(current.filter((id) => id !== applicationId));
      else if (selectable.some((row) => row.applicationId === applicationId))
        choose([...current, applicationId]);
    },
    selectAll: () => choose(selectable.map(({ applicationId }) => applicationId)),
    clear: () => setIds([]),
  };
};

export type Selection = ReturnType<typeof useSelection>;
