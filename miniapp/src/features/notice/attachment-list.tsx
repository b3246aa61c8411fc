import { Card } from '@miniapp/components/card';
import { FileRow } from '@miniapp/components/file-row';
import { Stack } from '@miniapp/components/stack';
import { openAttachment } from '@miniapp/files/open-attachment';

export interface AttachmentListProps {
  region: string;
  attachments: readonly {
    attachmentId: string;
    fileName: string;
    byteSize: number;
    isAvailable: boolean;
  }[];
}

/** 附件，整行可点。 */
export const AttachmentList = ({ region, attachments }: AttachmentListProps) =>
  attachments.length === 0 ? null : (
    <Card title={`附件（${String(attachments.length)}个）`}>
      <Stack gap="tight">
        {attachments.map((file) => (
          <FileRow
            key={file.attachmentId}
            name={file.fileName}
            byteSize={file.byteSize}
            isAvailable={file.isAvailable}
            onOpen={() => openAttachment(region, file)}
          />
        ))}
      </Stack>
    </Card>
  );
