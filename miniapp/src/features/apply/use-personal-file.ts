import { useState } from 'react';
import { callUpload } from '@miniapp/api/call';
import { messageOf } from '@miniapp/api/problem';
import { chooseFile, type ChosenFile } from '@miniapp/files/choose-file';
import { choosePicture } from '@miniapp/files/choose-picture';
import { startRecording, type Recording } from '@miniapp/files/record-voice';
import { requirePrivacy } from '@miniapp/privacy/ask';
import { recordConsent } from '@miniapp/privacy/record';
import { uploadPersonalFile } from '@shared/contract/filing';
import type { PersonalFileKind } from '@shared/vocabulary/filing';

export interface PersonalFileView {
  readonly problem: string;
  readonly isBusy: boolean;
  readonly isRecording: boolean;
  readonly takePicture: (kind: PersonalFileKind) => Promise<void>;
  /** 小程序里开始录、再点一次停；浏览器选一个录好的文件。 */
  readonly recordVoice: () => Promise<void>;
}

const DECLINED = '没有同意隐私指引，就没有取照片、录音；身份证照片可以不交';

const upload = async (region: string, kind: PersonalFileKind, file: ChosenFile) => {
  const { fileId } = await callUpload(uploadPersonalFile, { params: { region, kind } }, file);
  return fileId;
};

const hasConsented = async (region: string, scope: 'picture' | 'voice'): Promise<boolean> => {
  if (!(await requirePrivacy())) return false;
  await recordConsent(region, [scope]);
  return true;
};

/** 拍照、录音、上传；先请人看隐私指引，同意了才取，取来的当即加密上传，不留在手机上。 */
export const usePersonalFile = (
  region: string,
  onUploaded: (fileId: string) => void,
): PersonalFileView => {
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [recording, setRecording] = useState<Recording | null>(null);
  const send = async (kind: PersonalFileKind, file: ChosenFile | null) => {
    if (file !== null) onUploaded(await upload(region, kind, file));
  };
  const guarded = async (scope: 'picture' | 'voice', work: () => Promise<void>) => {
    setProblem('');
    setBusy(true);
    try {
      if (await hasConsented(region, scope)) await work();
      else setProblem(DECLINED);
    } catch (error) {
      setProblem(messageOf(error));
    } finally {
      setBusy(false);
    }
  };
  const record = async () => {
    const started = process.env.TARO_ENV === 'h5' ? null : startRecording();
    setRecording(started);
    const file = await (started?.done ?? chooseFile('audio/*'));
    setRecording(null);
    await send('consentVoice', file);
  };
  return {
    problem,
    isBusy,
    isRecording: recording !== null,
    takePicture: (kind) => guarded('picture', async () => send(kind, await choosePicture())),
    recordVoice: async () => {
      if (recording === null) await guarded('voice', record);
      else recording.stop();
    },
  };
};
