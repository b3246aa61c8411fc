import { useState } from 'react';
import { callUpload } from '@miniapp/api/call';
import { messageOf } from '@miniapp/api/problem';
import { Button } from '@miniapp/components/button';
import { FieldGroup } from '@miniapp/components/field';
import { Tag } from '@miniapp/components/tag';
import { choosePicture } from '@miniapp/files/choose-picture';
import { requirePrivacy } from '@miniapp/privacy/ask';
import { uploadPersonalFile } from '@shared/contract/filing';
import { MOST_SCANS } from '@shared/vocabulary/filing';

export interface PaperScansProps {
  region: string;
  /** 已经上传的各张。 */
  scanIds: readonly string[];
  error: string | undefined;
  onChange: (scanIds: string[]) => void;
}

const HINT = `信封、申请表、身份证明，一张一张地拍，至多${String(MOST_SCANS)}张；加密存放，只有办理的人写明用途才看得到`;

/** 来件的扫描件：拍下或者选好就加密上传，登记时一并附上。 */
export const PaperScans = ({ region, scanIds, error, onChange }: PaperScansProps) => {
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);
  const add = async () => {
    setProblem('');
    setBusy(true);
    try {
      const file = (await requirePrivacy()) ? await choosePicture() : null;
      if (file === null) return;
      const params = { region, kind: 'paperScan' as const };
      const { fileId } = await callUpload(uploadPersonalFile, { params }, file);
      onChange([...scanIds, fileId]);
    } catch (failure) {
      setProblem(messageOf(failure));
    } finally {
      setBusy(false);
    }
  };
  return (
    <FieldGroup
      label="来件的扫描件"
      hint={HINT}
      isOptional
      error={problem === '' ? error : problem}
    >
      {scanIds.length === 0 ? null : <Tag tone="ok">{`已上传${String(scanIds.length)}张`}</Tag>}
      {scanIds.length >= MOST_SCANS ? null : (
        <Button icon="plus" isLoading={isBusy} onPress={add}>
          {scanIds.length === 0 ? '拍来件' : '再拍一张'}
        </Button>
      )}
      {scanIds.length === 0 ? null : (
        <Button kind="text" onPress={() => onChange(scanIds.slice(0, -1))}>
          去掉最后一张
        </Button>
      )}
    </FieldGroup>
  );
};
