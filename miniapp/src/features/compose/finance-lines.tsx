import { useState } from 'react';
import { Button } from '@miniapp/components/button';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { Stack } from '@miniapp/components/stack';
import { yuanText } from '@miniapp/format/money';
import type { FinanceLine } from '@shared/contract/finance-parts';
import type { NoticeDraft } from '@shared/contract/notice-draft-view';
import { withBalances } from '@shared/finance/totals';
import { financeClasses } from '@shared/vocabulary/finance';
import { FinanceLineSheet } from './finance-line-sheet';

type Attachments = NoticeDraft['attachments'];

export interface FinanceLinesProps {
  region: string;
  openingFen: number;
  lines: readonly FinanceLine[];
  attachments: Attachments;
  onChange: (lines: FinanceLine[], attachments: Attachments) => void;
}

const amountOf = ({ incomeFen, expenseFen }: FinanceLine): string =>
  incomeFen === 0 ? `支出 ${yuanText(expenseFen)}` : `收入 ${yuanText(incomeFen)}`;

const noteOf = (line: FinanceLine): string =>
  [
    line.date ?? '没有写日期',
    financeClasses.labels[line.class],
    `结余 ${yuanText(line.balanceFen)}`,
    line.voucherIds.length === 0 ? '没有凭证' : `凭证${String(line.voucherIds.length)}张`,
  ].join(' · ');

/** 收支明细：逐笔一行，点一下修改；结余随着算。 */
export const FinanceLines = (props: FinanceLinesProps) => {
  const { region, openingFen, lines, attachments, onChange } = props;
  const [editing, setEditing] = useState<number | null>(null);
  const balanced = withBalances(lines, openingFen);
  const finish = (line: FinanceLine | null, files: Attachments) => {
    if (editing === null) return;
    const rest = [...lines];
    rest.splice(editing, 1, ...(line === null ? [] : [line]));
    onChange(rest, files);
    setEditing(null);
  };
  return (
    <Stack gap="tight">
      {balanced.length === 0 ? null : (
        <CellGroup label="收支明细">
          {balanced.map((line, index) => (
            <CellItem
              key={`${String(index)}${line.summary}`}
              title={`${String(index + 1)}. ${line.summary}`}
              note={noteOf(line)}
              value={amountOf(line)}
              onPress={() => setEditing(index)}
            />
          ))}
        </CellGroup>
      )}
      <Button icon="plus" onPress={() => setEditing(lines.length)}>
        加一笔
      </Button>
      {editing === null ? null : (
        <FinanceLineSheet
          key={editing}
          region={region}
          line={lines[editing] ?? null}
          attachments={attachments}
          onDone={finish}
          onClose={() => setEditing(null)}
        />
      )}
    </Stack>
  );
};
