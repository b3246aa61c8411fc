import { urlOf } from '@miniapp/api/call';
import { Card } from '@miniapp/components/card';
import { FileRow } from '@miniapp/components/file-row';
import { Stack } from '@miniapp/components/stack';
import { showToast } from '@miniapp/components/toast';
import { openFile } from '@miniapp/files/open-file';
import { downloadAttachment } from '@shared/contract/notices';

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
            onOpen={() => {
              const url = urlOf(downloadAttachment, {
                params: { region, attachmentId: file.attachmentId },
              });
              openFile(url, file.fileName).catch(() =>
                showToast('附件没有打开，请检查网络后重试', 'error'),
              );
            }}
          />
        ))}
      </Stack>
    </Card>
  );
