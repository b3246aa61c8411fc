import { useState } from 'react';
import { urlOf } from '@miniapp/api/call';
import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Banner } from '@miniapp/components/banner';
import { Button, ButtonRow } from '@miniapp/components/button';
import { LetterPaper } from '@miniapp/components/letter-paper';
import { Loaded } from '@miniapp/components/loaded';
import { Sheet } from '@miniapp/components/sheet';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { openPrivateFile } from '@miniapp/files/open-file';
import {
  downloadLetter,
  getLetter,
  letterFormats,
  type LetterFormat,
} from '@shared/contract/letters';

export interface LetterSheetProps {
  region: string;
  applicationId: string;
  letterId: string;
  title: string;
  onClose: () => void;
}

/** 看一份文书，下载 Word 或者 PDF。 */
export const LetterSheet = (props: LetterSheetProps) => {
  const { region, applicationId, letterId, title, onClose } = props;
  const [problem, setProblem] = useState('');
  const params = { region, applicationId, letterId };
  const letter = useEndpoint(getLetter, { params });
  const download = async (format: LetterFormat) => {
    setProblem('');
    const url = urlOf(downloadLetter, { params, query: { format } });
    await openPrivateFile(url, `${title}.${format}`).catch(() =>
      setProblem('文书没有下载下来，请检查网络后再试'),
    );
  };
  return (
    <Sheet
      isOpen
      title={title}
      onClose={onClose}
      footer={
        <ButtonRow>
          {letterFormats.values.map((format) => (
            <Button key={format} onPress={() => download(format)}>
              {`下载${letterFormats.labels[format]}`}
            </Button>
          ))}
        </ButtonRow>
      }
    >
      <Stack>
        {problem === '' ? null : (
          <Banner tone="error" isLive>
            {problem}
          </Banner>
        )}
        <Loaded query={letter} shape="article">
          {({ document, isMasked }) => (
            <Stack gap="tight">
              {isMasked ? <Paragraph tone="small">姓名等在屏幕上隐去一部分。</Paragraph> : null}
              <LetterPaper label={title} document={document} />
            </Stack>
          )}
        </Loaded>
      </Stack>
    </Sheet>
  );
};
