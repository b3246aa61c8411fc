import { useState } from 'react';
import { Banner } from '@miniapp/components/banner';
import { Button, ButtonRow } from '@miniapp/components/button';
import { TextField } from '@miniapp/components/field';
import { Select } from '@miniapp/components/select';
import { Sheet } from '@miniapp/components/sheet';
import { Stack } from '@miniapp/components/stack';
import type { FinanceLine } from '@shared/contract/finance-parts';
import type { NoticeDraft } from '@shared/contract/notice-draft-view';
import { financeClasses } from '@shared/vocabulary/finance';
import { formOf, lineOf, type LineForm } from './finance-line-form';
import { FinanceVouchers } from './finance-vouchers';

type Attachments = NoticeDraft['attachments'];

export interface FinanceLineSheetProps {
  region: string;
  /** 新加的为 null。 */
  line: FinanceLine | null;
  attachments: Attachments;
  /** 改好的一笔；删去的为 null。 */
  onDone: (line: FinanceLine | null, attachments: Attachments) => void;
  onClose: () => void;
}

const classes = financeClasses.values.map((value) => ({
  value,
  label: financeClasses.labels[value],
}));

const HEADS = [
  ['date', '日期'],
  ['voucher', '凭证号'],
  ['summary', '摘要'],
] as const;

const Acts = (props: { isNew: boolean; onSave: () => void; onRemove: () => void }) => (
  <ButtonRow>
    <Button kind="primary" onPress={props.onSave}>
      确定
    </Button>
    {props.isNew ? null : <Button onPress={props.onRemove}>删去这一笔</Button>}
  </ButtonRow>
);

/** 一笔收支：日期、凭证号、摘要、类别、收入或者支出、原始凭证。 */
export const FinanceLineSheet = (props: FinanceLineSheetProps) => {
  const { region, line, onDone, onClose } = props;
  const [form, setForm] = useState(() => formOf(line));
  const [ids, setIds] = useState<string[]>(line?.voucherIds ?? []);
  const [files, setFiles] = useState(props.attachments);
  const [problem, setProblem] = useState('');
  const save = () => {
    const made = lineOf(form, ids);
    if (typeof made === 'string') setProblem(made);
    else onDone(made, files);
  };
  const field = (key: Exclude<keyof LineForm, 'class'>, label: string, kind?: 'number') => (
    <TextField
      key={key}
      label={label}
      kind={kind}
      isOptional={key !== 'summary'}
      value={form[key]}
      onChange={(value) => setForm({ ...form, [key]: value })}
    />
  );
  return (
    <Sheet
      isOpen
      title={line === null ? '加一笔' : '改这一笔'}
      onClose={onClose}
      footer={<Acts isNew={line === null} onSave={save} onRemove={() => onDone(null, files)} />}
    >
      <Stack>
        {problem === '' ? null : (
          <Banner tone="error" isLive>
            {problem}
          </Banner>
        )}
        {HEADS.map(([key, label]) => field(key, label))}
        <Select
          label="类别"
          options={classes}
          value={form.class}
          onChange={(value) => setForm({ ...form, class: value })}
        />
        {field('income', '收入（元）', 'number')}
        {field('expense', '支出（元）', 'number')}
        <FinanceVouchers
          region={region}
          ids={ids}
          attachments={files}
          onChange={(next, all) => {
            setIds(next);
            setFiles(all);
          }}
        />
      </Stack>
    </Sheet>
  );
};
