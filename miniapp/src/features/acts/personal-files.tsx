import { useState } from 'react';
import { urlOf } from '@miniapp/api/call';
import { messageOf } from '@miniapp/api/problem';
import { Banner } from '@miniapp/components/banner';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Sheet } from '@miniapp/components/sheet';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { downloadPostedFile } from '@miniapp/files/open-file';
import { readPostedPicture } from '@miniapp/files/read-posted-picture';
import type { ApplicationView } from '@shared/contract/application-view';
import { revealPersonalFile } from '@shared/contract/filing';
import { personalFileKinds } from '@shared/vocabulary/filing';
import { OTHER, PurposeFields } from './reveal-sheet';

type PersonalFile = NonNullable<ApplicationView['personalFiles']>[number];

interface ViewerProps {
  region: string;
  applicationId: string;
  file: PersonalFile;
  onClose: () => void;
}

/** 写明用途才看；照片显示在面板里，关上就没有了，不存到电脑上；录音下载来听。 */
const Viewer = ({ region, applicationId, file, onClose }: ViewerProps) => {
  const [choice, setChoice] = useState<string>();
  const [other, setOther] = useState('');
  const [problem, setProblem] = useState('');
  const [picture, setPicture] = useState('');
  const label = personalFileKinds.labels[file.kind];
  const look = async () => {
    const purpose = choice === OTHER ? other.trim() : (choice ?? '');
    setProblem(purpose === '' ? '请写明用途' : '');
    if (purpose === '') return;
    const { fileId } = file;
    const url = urlOf(revealPersonalFile, { params: { region, applicationId, fileId } });
    try {
      if (file.kind === 'consentVoice') await downloadPostedFile(url, { purpose }, label);
      else setPicture(await readPostedPicture(url, { purpose }));
    } catch (error) {
      setProblem(messageOf(error));
    }
  };
  return (
    <Sheet
      isOpen
      title={label}
      onClose={onClose}
      footer={
        <ButtonRow>
          <Button onPress={onClose}>{picture === '' ? '取消' : '看完了，关闭'}</Button>
          {picture === '' ? (
            <Button kind="primary" onPress={look}>
              查看
            </Button>
          ) : null}
        </ButtonRow>
      }
    >
      {picture === '' ? (
        <PurposeFields
          choice={choice}
          other={other}
          problem={problem}
          onChoice={setChoice}
          onOther={setOther}
        />
      ) : (
        <Stack>
          <Banner tone="info" isLive>
            这次查看已经记录。关闭后不再显示，请只用于办理这件申请。
          </Banner>
          <img src={picture} alt={label} style={{ maxWidth: '100%' }} />
        </Stack>
      )}
    </Sheet>
  );
};

export interface PersonalFilesProps {
  region: string;
  application: ApplicationView;
}

/** 随申请的身份证照片、同意凭据、来件的扫描件；只给可以查看申请人的人，在电脑上看。 */
export const PersonalFiles = ({ region, application }: PersonalFilesProps) => {
  const [open, setOpen] = useState<PersonalFile | null>(null);
  const files = application.personalFiles ?? [];
  if (files.length === 0) return null;
  if (process.env.TARO_ENV !== 'h5')
    return (
      <Paragraph tone="soft">有身份证照片、同意凭据、来件的扫描件，请在电脑上查看。</Paragraph>
    );
  return (
    <>
      {files.map((file) => {
        const label = personalFileKinds.labels[file.kind];
        return file.isDeleted ? (
          <Paragraph key={file.fileId} tone="soft">{`${label}：已按保存期限删除`}</Paragraph>
        ) : (
          <Button key={file.fileId} onPress={() => setOpen(file)}>
            {`查看${label}`}
          </Button>
        );
      })}
      {open === null ? null : (
        <Viewer
          region={region}
          applicationId={application.applicationId}
          file={open}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
};
