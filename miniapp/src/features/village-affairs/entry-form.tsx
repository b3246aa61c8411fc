import { useState } from 'react';
import { useAct } from '@miniapp/api/use-endpoint';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { CheckboxGroup } from '@miniapp/components/choice';
import { Stack } from '@miniapp/components/stack';
import { fenOf } from '@miniapp/format/money';
import { newKey } from '@miniapp/format/new-key';
import {
  addRegisterEntry,
  updateRegisterEntry,
  type RegisterEntryView,
} from '@shared/contract/village-registers';
import { registerKinds, type RegisterKind } from '@shared/vocabulary/village';
import { EntryFields, formOf, type EntryValues } from './entry-fields';
import { Failure } from '@miniapp/components/failure';
import { FileFields } from './file-fields';
import { useDoing, type Doing } from '@miniapp/api/use-doing';

export interface EntryFormProps {
  region: string;
  kind: RegisterKind;
  /** 改哪一项；登记新的为 null。 */
  entry: RegisterEntryView | null;
  onClose: () => void;
}

const useSaving = ({ region, kind, entry, onClose }: EntryFormProps, doing: Doing) => {
  const add = useAct(addRegisterEntry);
  const update = useAct(updateRegisterEntry);
  const [idempotencyKey] = useState(newKey);
  return async ({ amount, startsOn, endsOn, attachments, ...rest }: EntryValues) => {
    if (amount !== '' && fenOf(amount) === null) return;
    const attachmentIds = attachments.map(({ attachmentId }) => attachmentId);
    const term = { startsOn: startsOn || null, endsOn: endsOn || null };
    const body = { ...rest, kind, attachmentIds, ...term, amountFen: fenOf(amount) };
    const params = { region };
    const work = () =>
      entry === null
        ? add.mutateAsync({ params, body: { ...body, idempotencyKey } })
        : update.mutateAsync({
            params: { region, entryId: entry.entryId },
            body: { ...body, version: entry.version },
          });
    if (await doing.run(work, '已经登记')) onClose();
  };
};

/** 登记或者改一项合同、资产、资源。 */
export const EntryForm = (props: EntryFormProps) => {
  const { region, kind, entry, onClose } = props;
  const [form, set] = useState(() => formOf(entry, kind));
  const doing = useDoing(['name', 'counterpart', 'counterpartKind', 'location', 'note', 'endsOn']);
  const save = useSaving(props, doing);
  return (
    <Card title={`${entry === null ? '登记' : '改'}${registerKinds.labels[kind]}`}>
      <Stack>
        <EntryFields form={form} set={set} doing={doing} />
        <FileFields
          region={region}
          label="附件"
          files={form.attachments}
          onChange={(attachments) => set({ ...form, attachments: [...attachments] })}
        />
        <CheckboxGroup
          label="公开"
          options={[
            { value: 'public', label: '列入公开清单', hint: '附件一并公开，请先遮去个人信息' },
          ]}
          values={form.isPublic ? ['public'] : []}
          onChange={(values) => set({ ...form, isPublic: values.length > 0 })}
        />
        <Failure text={doing.failure} />
        <ButtonRow>
          <Button onPress={onClose}>取消</Button>
          <Button kind="primary" onPress={() => save(form)}>
            保存
          </Button>
        </ButtonRow>
      </Stack>
    </Card>
  );
};
