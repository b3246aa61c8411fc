import { useState } from 'react';
import { callUpload } from '@miniapp/api/call';
import { messageOf } from '@miniapp/api/problem';
import { Banner } from '@miniapp/components/banner';
import { Button, ButtonRow } from '@miniapp/components/button';
import { TextField } from '@miniapp/components/field';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { chooseFile } from '@miniapp/files/choose-file';
import { fenOf, yuanText } from '@miniapp/format/money';
import { todayInShanghai } from '@miniapp/format/today';
import type { FinanceLine } from '@shared/contract/finance-parts';
import { readFinanceFile } from '@shared/contract/village-finance';
import { pastedRows, readFinanceTable, type FinanceTable } from '@shared/finance/read-table';
import { totalsOf } from '@shared/finance/totals';
import type { FinanceForm } from './notice-form';

export interface FinanceImportProps {
  region: string;
  finance: FinanceForm;
  /** 核对过、确认填入的各笔，和表里写的期初结余（分）。 */
  onRead: (lines: FinanceLine[], openingFen: number | null) => void;
}

const yearOf = (period: string): number =>
  Number(/^(\d{4})/.exec(period.trim())?.[1] ?? todayInShanghai().slice(0, 4));

const Found = ({ table, onTake }: { table: FinanceTable; onTake: () => void }) => {
  const { incomeFen, expenseFen } = totalsOf(table.lines);
  return (
    <Stack gap="tight">
      {table.problems.map(({ row, message }) => (
        <Banner
          key={`${String(row)}${message}`}
          tone="warn"
        >{`第${String(row)}行：${message}`}</Banner>
      ))}
      {table.lines.length === 0 ? null : (
        <>
          <Paragraph>
            {`读到 ${String(table.lines.length)} 笔，收入 ${yuanText(incomeFen)} 元，支出 ${yuanText(expenseFen)} 元。`}
          </Paragraph>
          <Button kind="primary" onPress={onTake}>
            核对无误，填入明细
          </Button>
        </>
      )}
    </Stack>
  );
};

/** 从电子表格粘贴，或者选一个文件；读成各笔以后核对，再填入。 */
export const FinanceImport = ({ region, finance, onRead }: FinanceImportProps) => {
  const [pasted, setPasted] = useState('');
  const [table, setTable] = useState<FinanceTable | null>(null);
  const [failure, setFailure] = useState('');
  const year = yearOf(finance.period);
  const openingFen = finance.opening.trim() === '' ? null : fenOf(finance.opening);
  const read = () => {
    setFailure('');
    setTable(readFinanceTable(pastedRows(pasted), { year, openingFen }));
  };
  const choose = async () => {
    const file = await chooseFile();
    if (file === null) return;
    setFailure('');
    try {
      const query = { year, ...(openingFen === null ? {} : { openingFen }) };
      setTable(await callUpload(readFinanceFile, { params: { region }, query }, file));
    } catch (error) {
      setTable(null);
      setFailure(messageOf(error));
    }
  };
  const take = () => {
    if (table === null) return;
    onRead(table.lines, table.openingFen);
    setTable(null);
    setPasted('');
  };
  return (
    <Stack gap="tight">
      <TextField
        label="从电子表格粘贴明细"
        hint="在 Excel、WPS 里连表头一起复制，粘贴到这里；要有“摘要”，和“收入”“支出”两栏"
        isOptional
        rows={4}
        value={pasted}
        onChange={setPasted}
      />
      <ButtonRow>
        <Button onPress={read} isDisabled={pasted.trim() === ''}>
          读入粘贴的内容
        </Button>
        <Button onPress={choose}>选择表格文件</Button>
      </ButtonRow>
      {failure === '' ? null : (
        <Banner tone="error" isLive>
          {failure}
        </Banner>
      )}
      {table === null ? null : <Found table={table} onTake={take} />}
    </Stack>
  );
};
