import Taro from '@tarojs/taro';
import { useState } from 'react';
import { urlOf } from '@miniapp/api/call';
import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Banner } from '@miniapp/components/banner';
import { Button } from '@miniapp/components/button';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { Link } from '@miniapp/components/link';
import { Loaded } from '@miniapp/components/loaded';
import { Sheet } from '@miniapp/components/sheet';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { showToast } from '@miniapp/components/toast';
import { openFile } from '@miniapp/files/open-file';
import { openPicture } from '@miniapp/files/open-picture';
import { routes } from '@miniapp/routes';
import {
  downloadPicture,
  downloadPoster,
  paperSizes,
  shareNotice,
  type PaperSize,
} from '@shared/contract/posters';
import { useOpening } from './use-opening';

export interface NoticePosterProps {
  region: string;
  noticeId: string;
}

const paperNotes: Readonly<Record<PaperSize, string>> = {
  A4: '家里、办公室的打印机',
  A3: '字更大，贴在公开栏上',
};

/** 打印与转发这一条：张贴件、长图、发群的文字、校验码。 */
const PosterSheet = ({
  region,
  noticeId,
  onClose,
}: NoticePosterProps & { onClose: () => void }) => {
  const params = { region, noticeId };
  const { problem, open } = useOpening();
  const share = useEndpoint(shareNotice, { params });
  const print = (paper: PaperSize) =>
    open(() =>
      openFile(urlOf(downloadPoster, { params, query: { paper } }), `张贴件-${paper}.pdf`),
    );
  const picture = () =>
    open(() =>
      openPicture(urlOf(downloadPicture, { params, query: { shape: 'long' } }), '长图.png'),
    );
  const copy = async (text: string) => {
    await Taro.setClipboardData({ data: text });
    showToast('已复制，到微信群里粘贴');
  };
  return (
    <Sheet isOpen title="打印、发到群里" onClose={onClose}>
      <Stack>
        {problem === '' ? null : (
          <Banner tone="error" isLive>
            {problem}
          </Banner>
        )}
        <CellGroup label="打印、发到群里">
          {paperSizes.values.map((paper) => (
            <CellItem
              key={paper}
              icon="download"
              title={`打印 ${paper}`}
              note={paperNotes[paper]}
              onPress={() => void print(paper)}
            />
          ))}
          <CellItem
            icon="download"
            title="存成长图"
            note="一张图，发到微信群"
            onPress={() => void picture()}
          />
        </CellGroup>
        <Loaded query={share} shape="article">
          {({ text, checksum }) => (
            <Stack gap="tight">
              <Button isBlock onPress={() => copy(text)}>
                复制文字，发到微信群
              </Button>
              <Paragraph tone="small">{`校验码 ${checksum}，也印在纸上。`}</Paragraph>
              <Link to={routes.verify({ region, noticeId, checksum })}>核对一张贴出来的纸</Link>
            </Stack>
          )}
        </Loaded>
      </Stack>
    </Sheet>
  );
};

/** 一条公开信息的“打印、发到群里”。 */
export const NoticePoster = (props: NoticePosterProps) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon="download" onPress={() => setOpen(true)}>
        打印、发到群里
      </Button>
      {isOpen ? <PosterSheet {...props} onClose={() => setOpen(false)} /> : null}
    </>
  );
};
