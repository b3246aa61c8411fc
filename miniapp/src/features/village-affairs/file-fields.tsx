import { useState } from 'react';
import { callUpload } from '@miniapp/api/call';
import { messageOf } from '@miniapp/api/problem';
import { Button } from '@miniapp/components/button';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { Stack } from '@miniapp/components/stack';
import { Heading } from '@miniapp/components/text';
import { chooseFile } from '@miniapp/files/choose-file';
import { uploadNoticeAttachment } from '@shared/contract/notice-drafts';
import type { DecisionView } from '@shared/contract/village-decisions';
import { Failure } from '@miniapp/components/failure';

type File = DecisionView['stages'][number]['minutes'][number];

export interface FileFieldsProps {
  region: string;
  label: string;
  files: readonly File[];
  onChange: (files: readonly File[]) => void;
}

/** 会议记录、照片、合同扫描件：上传、移除。 */
export const FileFields = ({ region, label, files, onChange }: FileFieldsProps) => {
  const [problem, setProblem] = useState('');
  const add = async () => {
    const chosen = await chooseFile();
    if (chosen === null) return;
    setProblem('');
    try {
      const file = await callUpload(uploadNoticeAttachment, { params: { region } }, chosen);
      onChange([...files, file]);
    } catch (error) {
      setProblem(messageOf(error));
    }
  };
  return (
    <Stack gap="tight">
      <Heading level={3}>{label}</Heading>
      {files.length === 0 ? null : (
        <CellGroup label={label}>
          {files.map((file) => (
            <CellItem
              key={file.attachmentId}
              icon="trash"
              title={file.fileName}
              note="点一下移除"
              onPress={() =>
                onChange(files.filter(({ attachmentId }) => attachmentId !== file.attachmentId))
              }
            />
          ))}
        </CellGroup>
      )}
      <Failure text={problem} />
      <Button icon="plus" label={`添加${label}`} onPress={add}>
        添加
      </Button>
    </Stack>
  );
};
