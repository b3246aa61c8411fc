import { useState } from 'react';
import { callUpload } from '@miniapp/api/call';
import { messageOf } from '@miniapp/api/problem';
import { Banner } from '@miniapp/components/banner';
import { Button } from '@miniapp/components/button';
import { FileRow } from '@miniapp/components/file-row';
import { Stack } from '@miniapp/components/stack';
import { chooseFile } from '@miniapp/files/choose-file';
import { openDraftAttachment } from '@miniapp/files/open-attachment';
import { uploadNoticeAttachment, type NoticeDraft } from '@shared/contract/notice-drafts';

type Attachments = NoticeDraft['attachments'];

export interface FinanceVouchersProps {
  region: string;
  ids: readonly string[];
  attachments: Attachments;
  onChange: (ids: string[], attachments: Attachments) => void;
}

/** 一笔的原始凭证：上传、打开、移除；移除的也不再是附件。 */
export const FinanceVouchers = (props: FinanceVouchersProps) => {
  const { region, ids, attachments, onChange } = props;
  const [problem, setProblem] = useState('');
  const add = async () => {
    const file = await chooseFile();
    if (file === null) return;
    setProblem('');
    try {
      const added = await callUpload(uploadNoticeAttachment, { params: { region } }, file);
      onChange([...ids, added.attachmentId], [...attachments, added]);
    } catch (error) {
      setProblem(messageOf(error));
    }
  };
  return (
    <Stack gap="tight">
      {attachments
        .filter(({ attachmentId }) => ids.includes(attachmentId))
        .map((file) => (
          <FileRow
            key={file.attachmentId}
            name={file.fileName}
            byteSize={file.byteSize}
            onOpen={() => openDraftAttachment(region, file)}
            onRemove={() =>
              onChange(
                ids.filter((id) => id !== file.attachmentId),
                attachments.filter(({ attachmentId }) => attachmentId !== file.attachmentId),
              )
            }
          />
        ))}
      {problem === '' ? null : <Banner tone="error">{problem}</Banner>}
      <Button icon="plus" onPress={add}>
        上传原始凭证
      </Button>
    </Stack>
  );
};
