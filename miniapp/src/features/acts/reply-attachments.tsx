import { useState } from 'react';
import { callUpload, urlOf } from '@miniapp/api/call';
import { messageOf } from '@miniapp/api/problem';
import { Banner } from '@miniapp/components/banner';
import { Button } from '@miniapp/components/button';
import { FileRow } from '@miniapp/components/file-row';
import { Stack } from '@miniapp/components/stack';
import { openPrivateFile } from '@miniapp/files/open-file';
import { chooseFile } from '@miniapp/files/choose-file';
import { downloadReplyAttachment, uploadReplyAttachment } from '@shared/contract/case-papers';
import type { ApplicationView } from '@shared/contract/application-view';

type Attachment = NonNullable<ApplicationView['reply']>['attachments'][number];

export interface ReplyAttachmentsProps {
  region: string;
  applicationId: string;
  attachments: readonly Attachment[];
  onChange: (attachments: Attachment[]) => void;
}

/** 随答复提供的文件：上传、移除。 */
export const ReplyAttachments = ({
  region,
  applicationId,
  attachments,
  onChange,
}: ReplyAttachmentsProps) => {
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);
  const add = async () => {
    const file = await chooseFile();
    if (file === null) return;
    setBusy(true);
    setProblem('');
    try {
      const uploaded = await callUpload(
        uploadReplyAttachment,
        { params: { region, applicationId } },
        file,
      );
      onChange([...attachments, uploaded]);
    } catch (error) {
      setProblem(messageOf(error));
    } finally {
      setBusy(false);
    }
  };
  const open = (file: Attachment) =>
    openPrivateFile(
      urlOf(downloadReplyAttachment, {
        params: { region, applicationId, attachmentId: file.attachmentId },
      }),
      file.fileName,
    ).catch(() => setProblem('附件没有打开，请先保存拟稿后再试'));
  return (
    <Stack gap="tight">
      {attachments.map((file) => (
        <FileRow
          key={file.attachmentId}
          name={file.fileName}
          byteSize={file.byteSize}
          onOpen={() => void open(file)}
          onRemove={() =>
            onChange(attachments.filter(({ attachmentId }) => attachmentId !== file.attachmentId))
          }
        />
      ))}
      {problem === '' ? null : (
        <Banner tone="error" isLive>
          {problem}
        </Banner>
      )}
      <Button icon="plus" isLoading={isBusy} onPress={add}>
        添加附件
      </Button>
    </Stack>
  );
};
