import { useState } from 'react';
import { useAct } from '@miniapp/api/use-endpoint';
import { Banner } from '@miniapp/components/banner';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { DataTable } from '@miniapp/components/data-table';
import { TextField } from '@miniapp/components/field';
import { Stack } from '@miniapp/components/stack';
import { yuanText } from '@miniapp/format/money';
import { newKey } from '@miniapp/format/new-key';
import type { OutputOf } from '@shared/contract/endpoint';
import { pasteRegister } from '@shared/contract/village-registers';
import { registerKinds, type RegisterKind } from '@shared/vocabulary/village';
import { Failure } from '@miniapp/components/failure';
import { useDoing } from '@miniapp/api/use-doing';

type Read = OutputOf<typeof pasteRegister>;

const columns = [
  { key: 'name', title: '名称' },
  { key: 'counterpart', title: '对方' },
  { key: 'amount', title: '金额（元）', isNumeric: true },
  { key: 'term', title: '起止' },
];

const ReadRows = ({ read }: { read: Read }) => (
  <Stack>
    {read.rows.length === 0 ? null : (
      <DataTable
        caption={`读懂了${read.rows.length}行`}
        columns={columns}
        rows={read.rows.map((row) => ({
          key: String(row.row),
          cells: [
            row.name,
            row.counterpart || '—',
            row.amountFen === null ? '—' : yuanText(row.amountFen),
            `${row.startsOn ?? ''}至${row.endsOn ?? ''}`,
          ],
        }))}
      />
    )}
    {read.refused.map((bad) => (
      <Banner key={bad.row} tone="warn">
        {`第${bad.row}行：${bad.reason}（${bad.text}）`}
      </Banner>
    ))}
  </Stack>
);

export interface PasteFormProps {
  region: string;
  kind: RegisterKind;
  onClose: () => void;
}

/** 从表格粘贴：先看读懂了哪些，再登记。 */
export const PasteForm = ({ region, kind, onClose }: PasteFormProps) => {
  const act = useAct(pasteRegister);
  const [text, setText] = useState('');
  const [read, setRead] = useState<Read | null>(null);
  const [idempotencyKey] = useState(newKey);
  const doing = useDoing(['text']);
  const send = async (isPreview: boolean, done: string) => {
    const body = { idempotencyKey, kind, text, isPreview };
    const work = async () => setRead(await act.mutateAsync({ params: { region }, body }));
    if ((await doing.run(work, done)) && !isPreview) onClose();
  };
  const change = (next: string) => {
    setRead(null);
    setText(next);
  };
  return (
    <Card title={`粘贴${registerKinds.labels[kind]}`}>
      <Stack>
        <TextField
          label="从电子表格复制后粘贴"
          hint="一行一项。可以带表头；没有表头的照这个次序：名称、对方、金额（元）、起始、到期、位置、发包方式、说明。"
          rows={8}
          maxLength={100000}
          value={text}
          error={doing.errorOf('text')}
          onChange={change}
        />
        {read === null ? null : <ReadRows read={read} />}
        <Failure text={doing.failure} />
        <ButtonRow>
          <Button onPress={onClose}>取消</Button>
          {read === null || read.rows.length === 0 ? (
            <Button
              kind="primary"
              isLoading={act.isPending}
              onPress={() => send(true, '读好了，请核对')}
            >
              看看读懂了哪些
            </Button>
          ) : (
            <Button
              kind="primary"
              isLoading={act.isPending}
              onPress={() => send(false, `登记了${read.rows.length}项`)}
            >
              {`登记这${read.rows.length}项`}
            </Button>
          )}
        </ButtonRow>
      </Stack>
    </Card>
  );
};
