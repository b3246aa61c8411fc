import Taro from '@tarojs/taro';
import { useState } from 'react';
import { call } from '@miniapp/api/call';
import { messageOf } from '@miniapp/api/problem';
import { startSession } from '@miniapp/api/session';
import { Banner } from '@miniapp/components/banner';
import { Button } from '@miniapp/components/button';
import { Stack } from '@miniapp/components/stack';
import { signInWithWechat } from '@shared/contract/identity';
import type { SignInReply } from './use-first-step';

export interface StaffWechatProps {
  region: string;
  onReply: (reply: SignInReply) => Promise<void>;
}

/** 以工作人员身份用微信登录，只在小程序里有；绑定过的才行。 */
export const StaffWechat = ({ region, onReply }: StaffWechatProps) => {
  const [problem, setProblem] = useState('');
  const enter = async () => {
    setProblem('');
    try {
      const { code } = await Taro.login();
      const body = { code, as: 'staff' } as const;
      const reply = await call(signInWithWechat, { params: { region }, body });
      if (!('secondFactorNeeded' in reply)) await startSession(reply);
      await onReply(reply);
    } catch (error) {
      setProblem(messageOf(error));
    }
  };
  return (
    <Stack>
      {problem === '' ? null : (
        <Banner tone="error" isLive>
          {problem}
        </Banner>
      )}
      <Button isBlock onPress={enter}>
        以工作人员身份用微信登录
      </Button>
    </Stack>
  );
};
