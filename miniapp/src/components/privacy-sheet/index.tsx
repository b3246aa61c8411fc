import { useEffect, useState } from 'react';
import { AGREE_BUTTON, onPrivacyAsked, waitingForAnswer, type Answer } from '@miniapp/privacy/ask';
import { go } from '@miniapp/navigation';
import { routes } from '@miniapp/routes';
import { Button, ButtonRow } from '../button';
import { Sheet } from '../sheet';
import { Stack } from '../stack';
import { Paragraph } from '../text';
import { WechatButton } from '../wechat-button';

/** 同意：小程序里须是微信的同意按钮，点过它微信才认。 */
const Agree = ({ answer }: { answer: Answer }) =>
  process.env.TARO_ENV === 'weapp' ? (
    <WechatButton
      id={AGREE_BUTTON}
      kind="primary"
      openType="agreePrivacyAuthorization"
      onAgreePrivacyAuthorization={() => answer(true)}
    >
      同意
    </WechatButton>
  ) : (
    <Button kind="primary" onPress={() => answer(true)}>
      同意
    </Button>
  );

/** 用到个人信息以前，请人看隐私指引；不同意也照样看公开信息。 */
export const PrivacySheet = () => {
  const [answer, setAnswer] = useState<Answer | null>(() => waitingForAnswer());
  useEffect(() => onPrivacyAsked(() => setAnswer(() => waitingForAnswer())), []);
  if (answer === null) return null;
  const read = () => {
    answer(false);
    void go(routes.privacy());
  };
  return (
    <Sheet
      isOpen
      title="先看看隐私指引"
      onClose={() => answer(false)}
      footer={
        <ButtonRow>
          <Button onPress={() => answer(false)}>不同意</Button>
          <Agree answer={answer} />
        </ButtonRow>
      }
    >
      <Stack>
        <Paragraph>
          这一步要用到您的个人信息（微信编号、手机号、照片、录音或者剪贴板，只用您点的那一样），用来登录和办理申请，加密存放，可以随时撤回。
        </Paragraph>
        <Paragraph tone="soft">不同意也没关系，公开信息全部照样可以看。</Paragraph>
        <Button kind="text" onPress={read}>
          看隐私指引全文
        </Button>
      </Stack>
    </Sheet>
  );
};
