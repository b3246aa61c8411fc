import { useState } from 'react';
import { messageOf } from '@miniapp/api/problem';
import { Banner } from '@miniapp/components/banner';
import { Button } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import type { SignInFormProps } from './password-form';
import { signInByWechat } from './wechat';

/** 微信一键登录，只在小程序里有。 */
export const WechatCard = ({ region, onDone }: SignInFormProps) => {
  const [problem, setProblem] = useState('');
  const enter = async () => {
    setProblem('');
    try {
      if (await signInByWechat(region)) onDone();
      else setProblem('不同意隐私指引就不能用微信登录；公开信息不用登录，照样可以看');
    } catch (error) {
      setProblem(messageOf(error));
    }
  };
  return (
    <Card title="村（居）民登录">
      <Stack>
        <Paragraph tone="soft">
          看公开信息不用登录；提出申请、查自己的申请才要登录。不会读取您的微信昵称和手机号。
        </Paragraph>
        {problem === '' ? null : (
          <Banner tone="error" isLive>
            {problem}
          </Banner>
        )}
        <Button kind="primary" isBlock onPress={enter}>
          微信登录
        </Button>
      </Stack>
    </Card>
  );
};
