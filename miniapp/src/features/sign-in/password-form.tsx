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
import { CodeForm } from './code-form';
import { StaffWechat } from './staff-wechat';
import { useFirstStep, type FirstStepProps } from './use-first-step';

export interface SignInFormProps {
  region: string;
  onDone: () => void;
}

export type PasswordFormProps = FirstStepProps;

/** 正在填的与登录的办法；challenge 不为空即到了第二步。 */
const usePasswordSignIn = (props: PasswordFormProps) => {
  const [loginName, setLoginName] = useState('');
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState('');
  const { challenge, settle, restart } = useFirstStep(props);
  const submit = async () => {
    setProblem('');
    try {
      const body = { loginName, password };
      const reply = await call(signInWithPassword, { params: { region: props.region }, body });
      if (!('secondFactorNeeded' in reply)) await startSession(reply);
      await settle(reply);
    } catch (error) {
      setProblem(messageOf(error));
    }
  };
  const back = () => {
    restart();
    setPassword('');
  };
  return {
    loginName,
    setLoginName,
    password,
    setPassword,
    challenge,
    problem,
    submit,
    settle,
    back,
  };
};

/** 工作人员以账号和密码登录，小程序里也可以用绑定的微信；绑定了验证器的，还有第二步。 */
export const PasswordForm = (props: PasswordFormProps) => {
  const form = usePasswordSignIn(props);
  if (form.challenge !== '')
    return (
      <CodeForm
        region={props.region}
        challenge={form.challenge}
        onDone={props.onDone}
        onBack={form.back}
      />
    );
  return (
    <Card title="工作人员登录">
      <Stack>
        {form.problem === '' ? null : (
          <Banner tone="error" isLive>
            {form.problem}
          </Banner>
        )}
        <TextField
          label="账号"
          value={form.loginName}
          onChange={form.setLoginName}
          autoComplete="username"
          maxLength={50}
        />
        <TextField
          label="密码"
          kind="password"
          value={form.password}
          onChange={form.setPassword}
          autoComplete="current-password"
          maxLength={200}
        />
        <Button kind="primary" isBlock onPress={form.submit}>
          登录
        </Button>
        {process.env.TARO_ENV === 'weapp' ? (
          <StaffWechat region={props.region} onReply={form.settle} />
        ) : null}
      </Stack>
    </Card>
  );
};
