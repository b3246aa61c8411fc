import { useState } from 'react';
import { call } from '@miniapp/api/call';
import { messageOf } from '@miniapp/api/problem';
import { Banner } from '@miniapp/components/banner';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { CheckboxGroup } from '@miniapp/components/choice';
import { ErrorSummary } from '@miniapp/components/error-summary';
import { TextField } from '@miniapp/components/field';
import { Stack } from '@miniapp/components/stack';
import { showToast } from '@miniapp/components/toast';
import { replace } from '@miniapp/navigation';
import { routes } from '@miniapp/routes';
import { proposeCorrection } from '@shared/contract/notice-acts';
import type { NoticeDraft } from '@shared/contract/notice-drafts';
import { ContentFields } from './content-fields';
import {
  correctionOf,
  correctionProblems,
  dropsFiles,
  type CorrectionExtras,
} from './correction-form';
import { TitleFields } from './head-fields';
import { formOf, type NoticeForm } from './notice-form';

export interface CorrectProps {
  region: string;
  draft: NoticeDraft;
}

interface PartProps extends CorrectProps {
  form: NoticeForm;
  onChange: (form: NoticeForm) => void;
}

const Content = ({ region, draft, form, onChange }: PartProps) => (
  <>
    <Card title="基本情况">
      <Stack>
        <TitleFields form={form} onChange={onChange} />
      </Stack>
    </Card>
    <ContentFields
      {...{ region, form, onChange }}
      entry={draft.entry}
      hasFinance={draft.affairsKind === 'finance'}
    />
  </>
);

const Reasons = ({
  asksOldFiles,
  extras,
  onChange,
}: {
  asksOldFiles: boolean;
  extras: CorrectionExtras;
  onChange: (extras: CorrectionExtras) => void;
}) => (
  <Card title="为什么更正">
    <Stack>
      <TextField
        label="更正的理由（公众看得到）"
        rows={2}
        maxLength={500}
        value={extras.reason}
        onChange={(reason) => onChange({ ...extras, reason })}
      />
      {asksOldFiles ? (
        <CheckboxGroup
          label="换下的附件"
          hint="不选的，换下的附件留着，谁都可以查"
          options={[{ value: 'close', label: '里面有不应公开的内容，换下以后不再给人看' }]}
          values={extras.closesOldFiles ? ['close'] : []}
          onChange={(values) => onChange({ ...extras, closesOldFiles: values.length > 0 })}
        />
      ) : null}
    </Stack>
  </Card>
);

/** 更正已公开的信息：文字、收支、附件都能改；另一个人同意后才换成新的，原来的谁都可以查。 */
export const Correct = ({ region, draft }: CorrectProps) => {
  const [form, setForm] = useState(() => formOf(draft));
  const [extras, setExtras] = useState<CorrectionExtras>({ reason: '', closesOldFiles: false });
  const [problems, setProblems] = useState<readonly { label: string; message: string }[]>([]);
  const [failure, setFailure] = useState('');
  const { noticeId, version, track } = draft;
  const propose = async () => {
    const found = correctionProblems(form, extras);
    setProblems(found);
    setFailure('');
    if (found.length > 0) return;
    try {
      const body = { version, ...correctionOf(draft, form, extras) };
      await call(proposeCorrection, { params: { region, noticeId }, body });
      showToast('更正已提出，等另一个人同意');
      await replace(
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
      <Banner tone="info" title="更正已经公开的信息">
        另一位有权限的人同意以后才换成新的；原来的文字、收支和附件留着，谁都可以查。
      </Banner>
      <Content region={region} draft={draft} form={form} onChange={setForm} />
      <Reasons asksOldFiles={dropsFiles(draft, form)} extras={extras} onChange={setExtras} />
      {failure === '' ? null : (
        <Banner tone="error" isLive>
          {failure}
        </Banner>
      )}
      <ButtonRow>
        <Button kind="primary" onPress={propose}>
          提出更正
        </Button>
      </ButtonRow>
    </Stack>
  );
};
