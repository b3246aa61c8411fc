import { useState } from 'react';
import { Empty } from '@miniapp/components/empty';
import { Pager } from '@miniapp/components/pager';
import { Stack } from '@miniapp/components/stack';
import { Tabs } from '@miniapp/components/tabs';
import {
  countRows,
  standingOf,
  type DraftRow,
  type DraftSheet,
  type RowStanding,
} from './import-draft';
import { RowCard } from './row-card';

const PAGE = 10;

type Filter = 'all' | RowStanding;

export interface SheetRowsProps {
  draft: DraftSheet;
  onChange: (draft: DraftSheet) => void;
}

/** 各行：先看须改好的；一次十行。改好的留在原处，换一个标签时才重新归类。 */
export const SheetRows = ({ draft, onChange }: SheetRowsProps) => {
  const counts = countRows(draft.rows);
  const pick = (filter: Filter) =>
    draft.rows
      .filter((row) => filter === 'all' || standingOf(row) === filter)
      .map(({ row }) => row);
  const [chosen, setChosen] = useState<{ filter: Filter; rows: readonly number[] }>(() => {
    const filter = counts.mustMend > 0 ? 'mustMend' : 'all';
    return { filter, rows: pick(filter) };
  });
  const [shown, setShown] = useState(PAGE);
  const listed = new Set(chosen.rows.slice(0, shown));
  const visible = draft.rows.filter(({ row }) => listed.has(row));
  const replace = (changed: DraftRow) =>
    onChange({
      ...draft,
      rows: draft.rows.map((row) => (row.row === changed.row ? changed : row)),
    });
  return (
    <Tabs<Filter>
      label="看哪些行"
      items={[
        { key: 'all', label: '全部', count: draft.rows.length },
        { key: 'mustMend', label: '须改好', count: counts.mustMend },
        { key: 'noted', label: '有提示', count: counts.noted },
        { key: 'clear', label: '看懂了', count: counts.clear },
        { key: 'dropped', label: '不导入', count: counts.dropped },
      ]}
      current={chosen.filter}
      onChange={(filter) => {
        setChosen({ filter, rows: pick(filter) });
        setShown(PAGE);
      }}
    >
      <Stack>
        {visible.length === 0 ? <Empty title="没有这样的行" /> : null}
        {visible.map((row) => (
          <RowCard key={row.row} sheet={draft.sheet} row={row} onChange={replace} />
        ))}
        <Pager
          shown={visible.length}
          hasMore={chosen.rows.length > shown}
          onMore={() => setShown(shown + PAGE)}
          unit="行"
        />
      </Stack>
    </Tabs>
  );
};
