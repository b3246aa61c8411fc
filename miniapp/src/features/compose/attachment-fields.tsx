import { useState } from 'react';
import { callUpload } from '@miniapp/api/call';
import { messageOf } from '@miniapp/api/problem';
import { Banner } from '@miniapp/components/banner';
import { Button } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { Stack } from '@miniapp/components/stack';
import { chooseFile } from '@miniapp/files/choose-file';
import { uploadNoticeAttachment, type NoticeDraft } from '@shared/contract/notice-drafts';

type Attachment = NoticeDraft['attachments'][number];

export interface AttachmentFieldsProps {
  region: string;
  attachments: readonly Attachment[];
  onChange: (attachments: Attachment[]) => void;
}

/** 附件：上传、移除。 */
export const AttachmentFields = ({ region, attachments, onChange }: AttachmentFieldsProps) => {
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);
  const add = async () => {
    const file = await chooseFile();
    if (file === null) return;
    setBusy(true);
    setProblem('');
    try {
      onChange([
        ...attachments,
        await callUpload(uploadNoticeAttachment, { params: { region } }, file),
      ]);
    } catch (error) {
      setProblem(messageOf(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Card title="附件">
      <Stack>
        {attachments.length === 0 ? null : (
          <CellGroup label="附件">
            {attachments.map((file) => (
              <CellItem
                key={file.attachmentId}
                icon="trash"
                title={file.fileName}
                note="点一下移除"
                onPress={() =>
                  onChange(
                    attachments.filter(({ attachmentId }) => attachmentId !== file.attachmentId),
                  )
                }
              />
            ))}
          </CellGroup>
        )}
        {problem === '' ? null : (
          <Banner tone="error" isLive>
            {problem}
          </Banner>
        )}
        <Button icon="plus" isLoading={isBusy} onPress={add}>
          添加附件
        </Button>
      </Stack>
    </Card>
  );
};
