import { useState } from 'react';
import { urlOf } from '@miniapp/api/call';
import { messageOf } from '@miniapp/api/problem';
import { Button, ButtonRow } from '@miniapp/components/button';
import { TextField } from '@miniapp/components/field';
import { Sheet } from '@miniapp/components/sheet';
import { Stack } from '@miniapp/components/stack';
import { Citation, Paragraph } from '@miniapp/components/text';
import { showToast } from '@miniapp/components/toast';
import { downloadPostedFile } from '@miniapp/files/open-file';
import type { ApplicationView } from '@shared/contract/application-view';
import { downloadCaseFile } from '@shared/contract/case-file';

export interface DownloadCaseFileProps {
  region: string;
  application: ApplicationView;
}

const useDownload = (region: string, { applicationId, registrationNumber }: ApplicationView) => {
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const download = async (purpose: string): Promise<boolean> => {
    if (purpose === '') {
      setProblem('请写明用途');
      return false;
    }
    setBusy(true);
    setProblem(undefined);
    try {
      const url = urlOf(downloadCaseFile, {
        params: { region, applicationId },
        body: { purpose },
      });
      await downloadPostedFile(url, { purpose }, `卷宗-${registrationNumber}.zip`);
      showToast('卷宗已下载');
      return true;
    } catch (error) {
      setProblem(messageOf(error));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { problem, isBusy, download, forget: () => setProblem(undefined) };
};

/** 下载卷宗：申请、文书、经过、送达凭证与校验值，一个压缩包；先写用途，下载留记录。服务器说可以的才出现；小程序打不开压缩包，不出现。 */
export const DownloadCaseFile = ({ region, application }: DownloadCaseFileProps) => {
  const [isOpen, setOpen] = useState(false);
  const [purpose, setPurpose] = useState('');
  const { problem, isBusy, download, forget } = useDownload(region, application);
  if (process.env.TARO_ENV !== 'h5' || application.canDownloadCaseFile !== true) return null;
  const close = () => {
    forget();
    setPurpose('');
    setOpen(false);
  };
  const confirm = async () => {
    if (await download(purpose.trim())) close();
  };
  return (
    <>
      <Button onPress={() => setOpen(true)}>下载卷宗</Button>
      <Sheet
        isOpen={isOpen}
        title="下载卷宗"
        onClose={close}
        footer={
          <ButtonRow>
            <Button onPress={close}>取消</Button>
            <Button kind="primary" isLoading={isBusy} onPress={confirm}>
              下载
            </Button>
          </ButtonRow>
        }
      >
        <Stack>
          <Paragraph>
            申请、全部文书、办理经过、检索记录、送达凭证，连同每个文件的校验值，合成一个压缩包；里面写真名，供法院、复议机关和档案馆。
          </Paragraph>
          <TextField
            label="用途"
            hint="如“行政复议答辩”“移交档案馆”；不要写申请人的姓名、号码和地址，下载会留下记录"
            rows={2}
            maxLength={200}
            value={purpose}
            error={problem}
            onChange={(text) => {
              setPurpose(text);
              forget();
            }}
          />
          <Citation>《政府信息公开条例》第四十五条，《个人信息保护法》第五条、第五十一条</Citation>
        </Stack>
      </Sheet>
    </>
  );
};
