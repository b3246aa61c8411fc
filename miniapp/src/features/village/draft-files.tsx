import { Card } from '@miniapp/components/card';
import { FileRow } from '@miniapp/components/file-row';
import { Stack } from '@miniapp/components/stack';
import { openDraftAttachment } from '@miniapp/files/open-attachment';
import type { NoticeDraft } from '@shared/contract/notice-drafts';

/** 还没有公开的附件：审核、审查、签发的人逐个打开看过再办。 */
export const DraftFiles = ({ region, draft }: { region: string; draft: NoticeDraft }) =>
  draft.attachments.length === 0 ? null : (
    <Card title={`附件（${String(draft.attachments.length)}个）`}>
      <Stack gap="tight">
        {draft.attachments.map((file) => (
          <FileRow
            key={file.attachmentId}
            name={file.fileName}
            byteSize={file.byteSize}
            isAvailable={file.isAvailable}
            onOpen={() => openDraftAttachment(region, file)}
          />
        ))}
      </Stack>
    </Card>
  );
