import { useState } from 'react';
import { call } from '@miniapp/api/call';
import { messageOf } from '@miniapp/api/problem';
import { startSession } from '@miniapp/api/session';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { TextField } from '@miniapp/components/field';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { signInWithSecondFactor } from '@shared/contract/second-factor';

export interface CodeFormProps {
  region: string;
  /** 第一步得到的凭据。 */
  challenge: string;
  onDone: () => void;
  /** 从第一步重新来。 */
  onBack: () => void;
}

/** 登录的第二步：验证器上的六位数，或者一个备用码。 */
export const CodeForm = ({ region, challenge, onDone, onBack }: CodeFormProps) => {
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState('');
  const submit = async () => {
    setProblem('');
    try {
      const body = { challenge, code };
      await startSession(await call(signInWithSecondFactor, { params: { region }, body }));
      onDone();
    } catch (error) {
      setProblem(messageOf(error));
    }
  };
  return (
    <Card title="第二步：验证码">
      <Stack>
        <Paragraph tone="soft">
          请打开手机上的验证器，填写“明栏”下面现在的六位数。手机不在身边的，填一个备用码。
        </Paragraph>
        <TextField
          label="验证码"
          value={code}
          error={problem === '' ? undefined : problem}
          onChange={setCode}
          autoComplete="one-time-code"
          maxLength={40}
        />
        <ButtonRow>
          <Button kind="primary" onPress={submit}>
            登录
          </Button>
          <Button onPress={onBack}>回到第一步</Button>
        </ButtonRow>
      </Stack>
    </Card>
  );
};
