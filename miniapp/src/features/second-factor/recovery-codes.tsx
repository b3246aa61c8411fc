import Taro from '@tarojs/taro';
import { Banner } from '@miniapp/components/banner';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { Element } from '@miniapp/components/element';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { showToast } from '@miniapp/components/toast';

export interface RecoveryCodesProps {
  codes: readonly string[];
  onDone: () => void;
}

/** 刚得到的备用码：只出示这一次。 */
export const RecoveryCodes = ({ codes, onDone }: RecoveryCodesProps) => {
  const copy = async () => {
    await Taro.setClipboardData({ data: codes.join('\n') });
    showToast('已复制');
  };
  return (
    <Card title="备用码">
      <Stack>
        <Banner tone="warn" title="只出示这一次">
          手机丢了、换了的时候，用一个备用码代替六位数，每个只能用一次。请抄下来或者打印出来，放在安全的地方。
        </Banner>
        <Element as="ol">
          {codes.map((code) => (
            <Element as="li" key={code}>
              {code}
            </Element>
          ))}
        </Element>
        <Paragraph tone="soft">系统里只存它们的摘要，谁也查不出来；丢了就换一组。</Paragraph>
        <ButtonRow>
          <Button onPress={copy}>复制</Button>
          <Button kind="primary" onPress={onDone}>
            我已经收好
          </Button>
        </ButtonRow>
      </Stack>
    </Card>
  );
};
