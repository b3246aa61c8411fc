import { useState } from 'react';
import { Banner } from '@miniapp/components/banner';
import { Button } from '@miniapp/components/button';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { TextField } from '@miniapp/components/field';
import { Select } from '@miniapp/components/select';
import { Stack } from '@miniapp/components/stack';
import { fenOf, yuanText } from '@miniapp/format/money';
import type { FinanceDetail } from '@shared/contract/finance-parts';

const KINDS = [
  { value: 'asset', label: '资产' },
  { value: 'receivable', label: '债权（应收）' },
  { value: 'payable', label: '债务（应付）' },
  { value: 'distribution', label: '收益分配' },
] as const;

type Kind = (typeof KINDS)[number]['value'];

export interface FinanceOthersProps {
  detail: FinanceDetail;
  onChange: (change: Partial<FinanceDetail>) => void;
}

const added = (detail: FinanceDetail, kind: Kind, row: { name: string; fen: number }) => {
  if (kind === 'asset') return { assets: [...detail.assets, row] };
  if (kind === 'distribution')
    return { distribution: [...detail.distribution, { ...row, remark: '' }] };
  return { debts: [...detail.debts, { ...row, kind }] };
};

const without = <T,>(all: readonly T[], index: number): T[] => all.filter((_, at) => at !== index);

const rowsOf = (detail: FinanceDetail, onChange: FinanceOthersProps['onChange']) => [
  ...detail.assets.map((row, index) => ({
    ...{ label: '资产', row },
    remove: () => onChange({ assets: without(detail.assets, index) }),
  })),
  ...detail.debts.map((row, index) => ({
    ...{ label: row.kind === 'receivable' ? '债权' : '债务', row },
    remove: () => onChange({ debts: without(detail.debts, index) }),
  })),
  ...detail.distribution.map((row, index) => ({
    ...{ label: '收益分配', row },
    remove: () => onChange({ distribution: without(detail.distribution, index) }),
  })),
];

/** 资产、债权债务、收益分配：一项一行，点一下移除。 */
export const FinanceOthers = ({ detail, onChange }: FinanceOthersProps) => {
  const [kind, setKind] = useState<Kind>('asset');
  const [name, setName] = useState('');
  const [amount, setAmount] = useState('');
  const [problem, setProblem] = useState('');
  const add = () => {
    const fen = fenOf(amount);
    if (name.trim() === '' || fen === null) {
      setProblem('名称和金额都要填，金额写到分');
      return;
    }
    setProblem('');
    onChange(added(detail, kind, { name: name.trim(), fen }));
    setName('');
    setAmount('');
  };
  const rows = rowsOf(detail, onChange);
  return (
    <Stack gap="tight">
      {rows.length === 0 ? null : (
        <CellGroup label="资产、债权债务、收益分配">
          {rows.map(({ label, row, remove }, index) => (
            <CellItem
              key={`${String(index)}${row.name}`}
              icon="trash"
              title={row.name}
              note={`${label}，点一下移除`}
              value={yuanText(row.fen)}
              onPress={remove}
            />
          ))}
        </CellGroup>
      )}
      <Select
        label="资产、债权债务、收益分配"
        isOptional
        options={KINDS}
        value={kind}
        onChange={setKind}
      />
      <TextField label="名称" isOptional maxLength={100} value={name} onChange={setName} />
      <TextField label="金额（元）" isOptional kind="number" value={amount} onChange={setAmount} />
      {problem === '' ? null : <Banner tone="error">{problem}</Banner>}
      <Button icon="plus" onPress={add}>
        加一项
      </Button>
    </Stack>
  );
};
