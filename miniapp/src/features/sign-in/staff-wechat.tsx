import { useState } from 'react';
import { call } from '@miniapp/api/call';
import { messageOf } from '@miniapp/api/problem';
import { startSession } from '@miniapp/api/session';
import { Banner } from '@miniapp/components/banner';
import { Button } from '@miniapp/components/button';
import { Stack } from '@miniapp/components/stack';
import { loginCode } from '@miniapp/privacy/login-code';
import { signInWithWechat } from '@shared/contract/identity';
import type { SignInReply } from './use-first-step';

export interface StaffWechatProps {
  region: string;
  onReply: (reply: SignInReply) => Promise<void>;
}

/** 以工作人员身份用微信登录，只在小程序里有；绑定过的才行。先看隐私指引，不同意的用账号和密码。 */
export const StaffWechat = ({ region, onReply }: StaffWechatProps) => {
  const [problem, setProblem] = useState('');
  const enter = async () => {
    setProblem('');
    try {
      const code = await loginCode();
      if (code === null) {
        setProblem('不同意隐私指引就不能用微信登录；请在上面填账号和密码');
        return;
      }
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
