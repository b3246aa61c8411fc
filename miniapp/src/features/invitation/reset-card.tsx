import { useState } from 'react';
import { useDoing } from '@miniapp/api/use-doing';
import { useAct } from '@miniapp/api/use-endpoint';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { KeyValue } from '@miniapp/components/key-value';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { acceptPasswordReset } from '@shared/contract/staff-invitations';
import { factsOf, Failure, NewPassword, type OpenedProps } from './opened';

/** 重设密码：已有的账号只换密码。 */
export const ResetCard = ({ region, code, opened, onDone }: OpenedProps) => {
  const [password, setPassword] = useState('');
  const act = useAct(acceptPasswordReset);
  const doing = useDoing(['password']);
  const reset = async () => {
    const body = { code, password };
    const isDone = await doing.run(
      () => act.mutateAsync({ params: { region }, body }),
      '密码已换好，请登录',
    );
    if (isDone) onDone();
  };
  return (
    <Card title="重设密码">
      <Stack>
        <KeyValue items={factsOf(opened)} />
        <Paragraph tone="soft">
          不是您本人要重设的，请不要往下填，告诉政府信息公开工作机构。换好以后，各处的登录都要重来；绑定的验证器照旧。
        </Paragraph>
        <Failure text={doing.failure} />
        <NewPassword value={password} error={doing.errorOf('password')} onChange={setPassword} />
        <ButtonRow>
          <Button kind="primary" isLoading={act.isPending} onPress={() => void reset()}>
            换上新密码
          </Button>
        </ButtonRow>
      </Stack>
    </Card>
  );
};
