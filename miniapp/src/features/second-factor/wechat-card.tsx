import { useDoing } from '@miniapp/api/use-doing';
import { useAct } from '@miniapp/api/use-endpoint';
import { Banner } from '@miniapp/components/banner';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { unbindStaffWechat } from '@shared/contract/second-factor';
import { BindWechat } from './bind-wechat';

const isMiniProgram = () => process.env.TARO_ENV === 'weapp';

const wordsFor = (isBound: boolean): string => {
  if (isBound) return '已绑定：在小程序里可以用微信代替账号密码；绑定了验证器的，六位数照样要填。';
  return isMiniProgram()
    ? '绑定这部手机上的微信以后，登录可以用微信代替账号密码；绑定了验证器的，六位数照样要填。'
    : '要用微信代替账号密码，请在手机的小程序里打开本页绑定。';
};

export interface WechatCardProps {
  region: string;
  isBound: boolean;
  isEnrolled: boolean;
}

/** 用微信登录：在小程序里绑定，哪里都能解除。 */
export const WechatCard = ({ region, isBound, isEnrolled }: WechatCardProps) => {
  const unbind = useAct(unbindStaffWechat);
  const doing = useDoing();
  const undo = () => doing.run(() => unbind.mutateAsync({ params: { region } }), '已解除微信');
  return (
    <Card title="用微信登录">
      <Stack>
        {doing.failure === '' ? null : (
          <Banner tone="error" isLive>
            {doing.failure}
          </Banner>
        )}
        <Paragraph>{wordsFor(isBound)}</Paragraph>
        {isBound ? (
          <ButtonRow>
            <Button isLoading={unbind.isPending} onPress={() => void undo()}>
              解除微信
            </Button>
          </ButtonRow>
        ) : null}
        {!isBound && isMiniProgram() ? (
          <BindWechat region={region} isEnrolled={isEnrolled} />
        ) : null}
      </Stack>
    </Card>
  );
};
