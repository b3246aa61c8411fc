import { urlOf } from '@miniapp/api/call';
import { Card } from '@miniapp/components/card';
import { FileRow } from '@miniapp/components/file-row';
import { KeyValue } from '@miniapp/components/key-value';
import { RichText } from '@miniapp/components/rich-text';
import { Stack } from '@miniapp/components/stack';
import { Citation, Heading, Paragraph } from '@miniapp/components/text';
import { showToast } from '@miniapp/components/toast';
import { openPrivateFile } from '@miniapp/files/open-file';
import { dayText } from '@miniapp/format/day';
import { downloadReplyAttachment } from '@shared/contract/case-papers';
import type { ApplicationView } from '@shared/contract/application-view';
import { decisionOutcomes } from '@shared/vocabulary/decision-outcome';
import { replyKinds } from '@shared/vocabulary/reply-kind';

type Reply = NonNullable<ApplicationView['reply']>;

const resultText = (reply: Reply): string => {
  const [kind, outcome] = [replyKinds.labels[reply.kind], decisionOutcomes.labels[reply.outcome]];
  return kind === outcome ? kind : `${kind}（${outcome}）`;
};

const facts = (reply: Reply) => [
  {
    key: 'kind',
    label: '结果',
    value: resultText(reply),
  },
  { key: 'agency', label: '答复机关', value: reply.agencyName },
  ...(reply.repliedOn === null
    ? []
    : [{ key: 'on', label: '答复日期', value: dayText(reply.repliedOn) }]),
  ...(reply.rightBodyName === ''
    ? []
    : [{ key: 'right', label: '负责公开的机关', value: reply.rightBodyName }]),
  ...(reply.rightBodyContact === ''
    ? []
    : [{ key: 'contact', label: '该机关联系方式', value: reply.rightBodyContact }]),
  ...(reply.searchRecord === ''
    ? []
    : [{ key: 'search', label: '检索经过', value: reply.searchRecord }]),
];

export interface ReplyCardProps {
  region: string;
  application: ApplicationView;
}

/** 答复：结果、正文、附件、救济途径；未送达时标明是拟稿。 */
export const ReplyCard = ({ region, application }: ReplyCardProps) => {
  const { reply, applicationId } = application;
  if (reply === null) return null;
  const open = (file: Reply['attachments'][number]) =>
    openPrivateFile(
      urlOf(downloadReplyAttachment, {
        params: { region, applicationId, attachmentId: file.attachmentId },
      }),
      file.fileName,
    ).catch(() => showToast('附件没有打开，请检查网络后重试', 'warn'));
  return (
    <Card title={reply.repliedOn === null ? '答复（拟稿，尚未送达）' : '答复'}>
      <Stack>
        <KeyValue items={facts(reply)} />
        <RichText markdown={reply.content} />
        {reply.attachments.map((file) => (
          <FileRow
            key={file.attachmentId}
            name={file.fileName}
            byteSize={file.byteSize}
            onOpen={() => void open(file)}
          />
        ))}
        <Heading level={3}>不服怎么办</Heading>
        <Paragraph>{reply.remedies}</Paragraph>
        <Citation>{`依据：${reply.article}`}</Citation>
      </Stack>
    </Card>
  );
};
