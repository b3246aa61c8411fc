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
import { getSecondFactor } from '@shared/contract/second-factor';
import { needsSecondFactor } from '@shared/permissions/staff-roles';
import { CodeForm } from './code-form';

export interface SignInFormProps {
  region: string;
  onDone: () => void;
}

export interface PasswordFormProps extends SignInFormProps {
  /** 角色要求两步验证而还没有绑定：先去绑定。 */
  onEnrol: () => void;
}

/** 正在填的与登录的办法；challenge 不为空即到了第二步。 */
const usePasswordSignIn = ({ region, onDone, onEnrol }: PasswordFormProps) => {
  const [loginName, setLoginName] = useState('');
  const [password, setPassword] = useState('');
  const [challenge, setChallenge] = useState('');
  const [problem, setProblem] = useState('');
  const submit = async () => {
    setProblem('');
    try {
      const params = { region };
      const body = { loginName, password };
      const reply = await call(signInWithPassword, { params, body });
      if ('secondFactorNeeded' in reply) {
        setChallenge(reply.challenge);
        return;
      }
      await startSession(reply);
      const isMandatory = needsSecondFactor(reply.account.roles);
      const mustEnrol = isMandatory && !(await call(getSecondFactor, { params })).isEnrolled;
      (mustEnrol ? onEnrol : onDone)();
    } catch (error) {
      setProblem(messageOf(error));
    }
  };
  const back = () => {
    setChallenge('');
    setPassword('');
  };
  return { loginName, setLoginName, password, setPassword, challenge, problem, submit, back };
};

/** 工作人员以账号和密码登录；绑定了验证器的，还有第二步。 */
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
      </Stack>
    </Card>
  );
};
