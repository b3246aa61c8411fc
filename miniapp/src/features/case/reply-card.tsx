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

const redactionText = ({ part, ground, reason }: Reply['redactions'][number]): string =>
  `${part}：${replyKinds.labels[ground]}。${reason}`;

const FACTS: readonly (readonly [string, (reply: Reply) => string])[] = [
  ['结果', resultText],
  ['文号', ({ documentNumber }) => documentNumber],
  ['答复机关', ({ agencyName }) => agencyName],
  ['答复日期', ({ repliedOn }) => (repliedOn === null ? '' : dayText(repliedOn))],
  ['获取的方式、途径和时间', ({ accessWay }) => accessWay],
  ['不予公开的部分', ({ redactions }) => redactions.map(redactionText).join('\n')],
  ['理由', ({ reason }) => reason],
  ['权衡的理由', ({ weighing }) => weighing],
  ['应当依照的法律、行政法规', ({ specialLaw }) => specialLaw],
  ['应当通过的渠道', ({ properDoor }) => properDoor],
  ['已经答复的那件', ({ earlierReplyNumber }) => earlierReplyNumber],
  ['负责公开的机关', ({ rightBodyName }) => rightBodyName],
  ['该机关联系方式', ({ rightBodyContact }) => rightBodyContact],
  ['检索经过', ({ searchRecord }) => searchRecord],
];

/** 有内容的才列。 */
const facts = (reply: Reply) =>
  FACTS.map(([label, textOf]) => ({ key: label, label, value: textOf(reply) })).filter(
    ({ value }) => value !== '',
  );

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
