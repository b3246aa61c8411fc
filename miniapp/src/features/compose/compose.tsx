import { useState } from 'react';
import { call } from '@miniapp/api/call';
import { messageOf } from '@miniapp/api/problem';
import { Banner } from '@miniapp/components/banner';
import { Button, ButtonRow } from '@miniapp/components/button';
import { ErrorSummary } from '@miniapp/components/error-summary';
import { Stack } from '@miniapp/components/stack';
import { newKey } from '@miniapp/format/new-key';
import { go } from '@miniapp/navigation';
import { routes } from '@miniapp/routes';
import type { CatalogueEntry } from '@shared/contract/catalogue';
import { createNotice, updateNotice, type NoticeDraft } from '@shared/contract/notice-drafts';
import type { NoticeTrack } from '@shared/vocabulary/notice';
import { ContentFields } from './content-fields';
import { CopyEarlier } from './copy-earlier';
import { DepartmentFields } from './department-fields';
import { DutyNote } from './duty-note';
import { EntryPicker } from './entry-picker';
import { HeadFields } from './head-fields';
import { SameMatterField } from './same-matter-field';
import {
  fieldsOf,
  formProblems,
  withEntry,
  type NoticeForm,
  type StartingDuty,
} from './notice-form';

export interface ComposeProps {
  region: string;
  organisationId: string;
  track: NoticeTrack;
  initial: NoticeForm;
  entry: CatalogueEntry | null;
  /** 接着写的草稿；新写时为 null。 */
  draft: NoticeDraft | null;
  /** 从清单里的哪一项来；不是从清单来的为 null。 */
  duty: StartingDuty | null;
}

const useSaving = ({ region, draft, track }: ComposeProps) => {
  const [saved, setSaved] = useState(draft);
  const [idempotencyKey] = useState(() => newKey());
  return async (form: NoticeForm): Promise<NoticeDraft> => {
    const fields = fieldsOf(form, track);
    const next =
      saved === null
        ? await call(createNotice, { params: { region }, body: { ...fields, idempotencyKey } })
        : await call(updateNotice, {
            params: { region, noticeId: saved.noticeId },
            body: { ...fields, version: saved.version },
          });
    setSaved(next);
    return next;
  };
};

/** 拟写公开信息：要素、正文与表格、收支、附件，存好后预览。 */
export const Compose = (props: ComposeProps) => {
  const { region, organisationId, track } = props;
  const [form, setForm] = useState(props.initial);
  const [entry, setEntry] = useState(props.entry);
  const pickEntry = (picked: CatalogueEntry) => {
    setEntry(picked);
    setForm(withEntry(form, picked));
  };
  const [problems, setProblems] = useState<readonly { label: string; message: string }[]>([]);
  const [failure, setFailure] = useState('');
  const hasFinance = track === 'village' && form.affairsKind === 'finance';
  const save = useSaving(props);
  const preview = async () => {
    const found = formProblems(form);
    setProblems(found);
    setFailure('');
    if (found.length > 0) return;
    try {
      const { noticeId } = await save(form);
      await go(
        track === 'village'
          ? routes.villagePreview({ noticeId })
          : routes.officerNotice({ noticeId }),
      );
    } catch (error) {
      setFailure(messageOf(error));
    }
  };
  return (
    <Stack gap="loose">
      <ErrorSummary errors={problems} />
      <DutyNote duty={props.duty} track={track} />
      <CopyEarlier region={region} organisationId={organisationId} form={form} onChange={setForm} />
      <HeadFields form={form} track={track} onChange={setForm} />
      {track === 'village' ? (
        <SameMatterField region={region} form={form} onChange={setForm} />
      ) : null}
      {track === 'department' ? (
        <DepartmentFields
          region={region}
          organisationId={organisationId}
          form={form}
          onChange={setForm}
        />
      ) : null}
      <EntryPicker region={region} entry={entry} onPick={pickEntry} />
      <ContentFields {...{ region, entry, form, hasFinance }} onChange={setForm} />
      {failure === '' ? null : (
        <Banner tone="error" isLive>
          {failure}
        </Banner>
      )}
      <ButtonRow>
        <Button kind="primary" onPress={preview}>
          保存并预览
        </Button>
      </ButtonRow>
    </Stack>
  );
};
