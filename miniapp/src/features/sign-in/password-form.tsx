import { useState } from 'react';
import { call } from '@miniapp/api/call';
import { messageOf } from '@miniapp/api/problem';
import { startSession } from '@miniapp/api/session';
import { Banner } from '@miniapp/components/banner';
import { Button } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { TextField } from '@miniapp/components/field';
import { Stack } from '@miniapp/components/stack';
import { signInWithPassword } from '@shared/contract/identity';

export interface SignInFormProps {
  region: string;
  onDone: () => void;
}

/** 工作人员以账号和密码登录。 */
export const PasswordForm = ({ region, onDone }: SignInFormProps) => {
  const [loginName, setLoginName] = useState('');
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState('');
  const submit = async () => {
    setProblem('');
    try {
      await startSession(
        await call(signInWithPassword, { params: { region }, body: { loginName, password } }),
      );
      onDone();
    } catch (error) {
      setProblem(messageOf(error));
    }
  };
  return (
    <Card title="工作人员登录">
      <Stack>
        {problem === '' ? null : (
          <Banner tone="error" isLive>
            {problem}
          </Banner>
        )}
        <TextField
          label="账号"
          value={loginName}
          onChange={setLoginName}
          autoComplete="username"
          maxLength={50}
        />
        <TextField
          label="密码"
          kind="password"
          value={password}
          onChange={setPassword}
          autoComplete="current-password"
          maxLength={200}
        />
        <Button kind="primary" isBlock onPress={submit}>
          登录
        </Button>
      </Stack>
    </Card>
  );
};
