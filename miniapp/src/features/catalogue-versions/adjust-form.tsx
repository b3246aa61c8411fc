import { useState } from 'react';
import { Button } from '@miniapp/components/button';
import { Failure } from '@miniapp/components/failure';
import { TextField } from '@miniapp/components/field';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { replace } from '@miniapp/navigation';
import { routes } from '@miniapp/routes';
import { adjustCatalogue } from '@shared/contract/catalogue-version-edits';
import type { AdjustmentKind } from '@shared/vocabulary/catalogue-version';
import type { CurrentEntry } from './adjust-panel';
import { draftOf, emptyDraft, entryFrom } from './entry-fields-form';
import { EntryForm, type SectionChoice } from './entry-form';
import { useVersionAct } from './use-version-act';

const words: Readonly<Record<AdjustmentKind, string>> = {
  add: '提交新增',
  change: '提交修改',
  retire: '提交停用',
};

export interface AdjustFormProps {
  region: string;
  kind: AdjustmentKind;
  /** 改或者停用的那一条；新增的没有。 */
  entry?: CurrentEntry | undefined;
  sections: readonly SectionChoice[];
}

/** 填好要调整的内容和缘由，提交后去看那一版。 */
export const AdjustForm = ({ region, kind, entry, sections }: AdjustFormProps) => {
  const [draft, setDraft] = useState(() => (entry ? draftOf(entry) : emptyDraft()));
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState('');
  const { isBusy, problem, run } = useVersionAct();
  const submit = async () => {
    const fields = kind === 'retire' ? undefined : entryFrom(draft);
    const why =
      fields === null
        ? '领域：请选择这一条属于哪个领域'
        : reason.trim() === ''
          ? '缘由：请写明为什么调整，如“新增职能”“法律修改”'
          : '';
    setMissing(why);
    if (why !== '') return;
    const body = { kind, entryId: entry?.entryId, entry: fields ?? undefined, reason };
    const view = await run(adjustCatalogue, { params: { region }, body }, '已提交，等签发人批准');
    if (view) await replace(routes.catalogueVersions({ versionId: view.versionId }));
  };
  return (
    <Stack gap="loose">
      {kind === 'retire' ? (
        <Paragraph>停用以后，这一条不再列入目录；按它公开过的信息仍可查看。</Paragraph>
      ) : (
        <EntryForm draft={draft} sections={sections} onChange={setDraft} />
      )}
      <TextField
        label="缘由"
        hint="写明依据或者情况变化，会公布在这一版的说明里。"
        rows={3}
        maxLength={500}
        value={reason}
        onChange={setReason}
      />
      <Failure text={missing === '' ? problem : missing} />
      <Button kind="primary" isLoading={isBusy} onPress={submit}>
        {words[kind]}
      </Button>
    </Stack>
  );
};
