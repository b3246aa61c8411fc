import { useState } from 'react';
import { Button, ButtonRow } from '@miniapp/components/button';
import { TextField } from '@miniapp/components/field';
import { Sheet } from '@miniapp/components/sheet';
import { Stack } from '@miniapp/components/stack';
import { Citation } from '@miniapp/components/text';
import { go, replace } from '@miniapp/navigation';
import { routes } from '@miniapp/routes';
import {
  discardNotice,
  publishNotice,
  returnNotice,
  submitNotice,
  type NoticeDraft,
} from '@shared/contract/notice-drafts';
import type { NoticeAct } from '@shared/vocabulary/notice';
import type { DraftActs } from './use-draft-acts';

export interface DraftActsRowProps {
  region: string;
  draft: NoticeDraft;
  acts: DraftActs;
}

const ReturnSheet = ({
  acts,
  isOpen,
  onClose,
}: {
  acts: DraftActs;
  isOpen: boolean;
  onClose: () => void;
}) => {
  const [reason, setReason] = useState('');
  const [error, setError] = useState('');
  const submit = async () => {
    if (reason.trim() === '') setError('请写明要改什么');
    else if (await acts.act(returnNotice, '已退回', { reason: reason.trim() })) onClose();
  };
  return (
    <Sheet
      isOpen={isOpen}
      title="退回给经办人？"
      onClose={onClose}
      footer={
        <ButtonRow>
          <Button onPress={onClose}>取消</Button>
          <Button kind="primary" isLoading={acts.isBusy} onPress={submit}>
            退回
          </Button>
        </ButtonRow>
      }
    >
      <TextField
        label="要改什么"
        rows={3}
        maxLength={500}
        value={reason}
        onChange={setReason}
        error={error === '' ? undefined : error}
      />
    </Sheet>
  );
};

/** 现在可以对这条草稿做的事，由服务器给出。 */
export const DraftActsRow = ({ region, draft, acts }: DraftActsRowProps) => {
  const [isReturning, setReturning] = useState(false);
  const { noticeId } = draft;
  const publish = async () => {
    if (await acts.act(publishNotice, '已公开')) await replace(routes.notice({ region, noticeId }));
  };
  const discard = async () => {
    if (await acts.act(discardNotice, '草稿已删除')) await replace(routes.villageTasks());
  };
  const run: Readonly<Partial<Record<NoticeAct, () => unknown>>> = {
    edit: () => go(routes.villageCompose({ noticeId })),
    submit: () => acts.act(submitNotice, '已提交审核'),
    publish,
    return: () => setReturning(true),
    discard,
  };
  const kindOf = (act: NoticeAct) =>
    act === 'publish' || act === 'submit' ? 'primary' : act === 'discard' ? 'danger' : 'secondary';
  return (
    <Stack gap="tight">
      <ButtonRow>
        {draft.availableActions.map(({ act, label }) => (
          <Button
            key={act}
            kind={kindOf(act)}
            isLoading={acts.isBusy}
            onPress={() => void run[act]?.()}
          >
            {label}
          </Button>
        ))}
      </ButtonRow>
      {draft.availableActions.map(({ act, label, legalBasis }) =>
        legalBasis === '' ? null : <Citation key={act}>{`${label}：${legalBasis}`}</Citation>,
      )}
      <ReturnSheet acts={acts} isOpen={isReturning} onClose={() => setReturning(false)} />
    </Stack>
  );
};
