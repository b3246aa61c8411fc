import { Card } from '@miniapp/components/card';
import { FileRow } from '@miniapp/components/file-row';
import { FinanceTable } from '@miniapp/components/finance-table';
import { RichText } from '@miniapp/components/rich-text';
import { Stack } from '@miniapp/components/stack';
import { Heading, Paragraph } from '@miniapp/components/text';
import { openDraftAttachment } from '@miniapp/files/open-attachment';
import { instantText } from '@miniapp/format/day';
import type { NoticeDraft } from '@shared/contract/notice-drafts';

type Pending = NonNullable<NoticeDraft['pendingCorrection']>;

/** 改后的附件，逐个打得开；换下的要不要再给人看。 */
const Files = ({ region, pending }: { region: string; pending: Pending }) =>
  pending.changes.includes('附件') ? (
    <Stack gap="tight">
      <Heading level={3}>{`改后的附件（${String(pending.attachments.length)}个）`}</Heading>
      {pending.attachments.map((file) => (
        <FileRow
          key={file.attachmentId}
          name={file.fileName}
          byteSize={file.byteSize}
          isAvailable={file.isAvailable}
          onOpen={() => openDraftAttachment(region, file)}
        />
      ))}
      <Paragraph tone="small">
        {pending.closesOldFiles === true
          ? '换下的附件不再给人看。'
          : '换下的附件留着，谁都可以查；里面查到个人信息的不再给人看。'}
      </Paragraph>
    </Stack>
  ) : null;

/** 等着同意的更正：改了哪几样、改成什么、为什么改、谁提的、审查过没有。 */
export const PendingCorrection = ({ region, draft }: { region: string; draft: NoticeDraft }) => {
  const pending = draft.pendingCorrection;
  if (pending === null) return null;
  const { by, at, reason, changes, attachments, confidentialityReview, finance } = pending;
  return (
    <>
      <Card title="等着同意的更正">
        <Stack>
          <Paragraph>{`${by}，${instantText(at)}提出：${reason}`}</Paragraph>
          <Paragraph>{`改了：${changes.join('、')}`}</Paragraph>
          {confidentialityReview === null ? null : (
            <Paragraph>
              {`保密审查：${confidentialityReview.by}，${instantText(confidentialityReview.at)}通过`}
            </Paragraph>
          )}
          <Heading isDocument>{pending.title}</Heading>
          <RichText markdown={pending.bodyMarkdown} tableCaption={pending.title} />
          <Files region={region} pending={pending} />
        </Stack>
      </Card>
      {finance === undefined ? null : (
        <FinanceTable
          notice={{ finance, attachments, recentPeriods: [] }}
          onOpen={(file) => openDraftAttachment(region, file)}
        />
      )}
    </>
  );
};
