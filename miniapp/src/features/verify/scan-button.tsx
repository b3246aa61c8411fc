import Taro from '@tarojs/taro';
import { useState } from 'react';
import { Banner } from '@miniapp/components/banner';
import { Button } from '@miniapp/components/button';
import { Stack } from '@miniapp/components/stack';
import { scannedLink, type ScannedLink } from '@miniapp/place/scanned-link';

/** 扫纸上、屏幕上的二维码；只有小程序能扫，网页由手机相机打开。 */
export const ScanButton = ({ onScan }: { onScan: (link: ScannedLink) => void }) => {
  const [isUnknown, setIsUnknown] = useState(false);
  if (process.env.TARO_ENV === 'h5') return null;
  const scan = async () => {
    try {
      const { result } = await Taro.scanCode({ scanType: ['qrCode'] });
      const link = scannedLink(encodeURIComponent(result));
      setIsUnknown(link === null);
      if (link !== null) onScan(link);
    } catch {
      // 没有扫就返回了，不是错误。
    }
  };
  return (
    <Stack>
      <Button kind="primary" isBlock onPress={() => void scan()}>
        扫二维码核对
      </Button>
      {isUnknown ? (
        <Banner tone="warn" title="不认得这个二维码" isLive>
          请扫张贴件、公开清单或者回执上的二维码。
        </Banner>
      ) : null}
    </Stack>
  );
};
