import { useState } from 'react';
import { Banner } from '@miniapp/components/banner';
import { Button } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { RadioGroup } from '@miniapp/components/choice';
import { TextField } from '@miniapp/components/field';
import { Stack } from '@miniapp/components/stack';
import { Citation } from '@miniapp/components/text';
import { draftReply } from '@shared/contract/application-acts';
import type { ApplicationView } from '@shared/contract/application-view';
import { REPLY_LAW, replyKinds, type ReplyKind } from '@shared/vocabulary/reply-kind';
import { ReplyAttachments } from './reply-attachments';
import type { CaseActs } from './use-case-act';

export interface ReplyFormProps {
  region: string;
  application: ApplicationView;
  acts: CaseActs;
}

const hints: Partial<Record<ReplyKind, string>> = {
  granted: '提供信息，或写明获取的方式、途径和时间',
  informationNotHeld: '经检索没有，须写明检索经过',
  notOurResponsibility: '说明理由；知道负责机关的，写明名称和联系方式',
};

const kindOptions = replyKinds.values.map((value) => ({
  value,
  label: replyKinds.labels[value],
  hint: hints[value] ?? REPLY_LAW[value].article,
}));

const initial = ({ reply }: ApplicationView) => ({
  kind: reply?.kind ?? 'granted',
  content: reply?.content ?? '',
  searchRecord: reply?.searchRecord ?? '',
  rightBodyName: reply?.rightBodyName ?? '',
  rightBodyContact: reply?.rightBodyContact ?? '',
  attachments: reply?.attachments ?? [],
});

type Fields = ReturnType<typeof initial>;

interface KindFieldsProps {
  reply: Fields;
  change: (part: Partial<Fields>) => void;
}

/** 各种类另须填写的内容。依据：《条例》第三十六条第四项、第五项。 */
const KindFields = ({ reply, change }: KindFieldsProps) => (
  <>
    {reply.kind === 'informationNotHeld' ? (
      <TextField
        label="检索经过"
        hint="谁、在哪里、用什么词、结果如何"
        rows={3}
        maxLength={1000}
        value={reply.searchRecord}
        onChange={(searchRecord) => change({ searchRecord })}
      />
    ) : null}
    {reply.kind === 'notOurResponsibility' ? (
      <>
        <TextField
          label="负责公开的行政机关"
          value={reply.rightBodyName}
          maxLength={100}
          onChange={(rightBodyName) => change({ rightBodyName })}
        />
        <TextField
          label="该机关联系方式"
          value={reply.rightBodyContact}
          maxLength={200}
          onChange={(rightBodyContact) => change({ rightBodyContact })}
        />
      </>
    ) : null}
  </>
);

/** 拟写答复：种类决定要填什么，条款自动带出。 */
export const ReplyForm = ({ region, application, acts }: ReplyFormProps) => {
  const [reply, setReply] = useState(() => initial(application));
  const change = (part: Partial<Fields>) => setReply((current) => ({ ...current, ...part }));
  const save = () => {
    const { attachments, ...fields } = reply;
    const attachmentIds = attachments.map(({ attachmentId }) => attachmentId);
    return acts.act(draftReply, { ...fields, attachmentIds }, '答复已保存');
  };
  return (
    <Card title="拟写答复">
      <Stack>
        <RadioGroup
          label="答复种类"
          options={kindOptions}
          value={reply.kind}
          onChange={(kind) => change({ kind })}
        />
        <Citation>{`依据：${REPLY_LAW[reply.kind].article}`}</Citation>
        <TextField
          label="答复正文"
          rows={8}
          maxLength={5000}
          value={reply.content}
          onChange={(content) => change({ content })}
        />
        <KindFields reply={reply} change={change} />
        <ReplyAttachments
          region={region}
          applicationId={application.applicationId}
          attachments={reply.attachments}
          onChange={(attachments) => change({ attachments })}
        />
        {acts.problem === '' ? null : (
          <Banner tone="error" isLive>
            {acts.problem}
          </Banner>
        )}
        <Button isLoading={acts.isBusy} onPress={save}>
          保存拟稿
        </Button>
      </Stack>
    </Card>
  );
};
