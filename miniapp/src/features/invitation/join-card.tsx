import { useState } from 'react';
import { useDoing } from '@miniapp/api/use-doing';
import { useAct } from '@miniapp/api/use-endpoint';
import { Banner } from '@miniapp/components/banner';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { CheckboxGroup } from '@miniapp/components/choice';
import { TextField } from '@miniapp/components/field';
import { KeyValue } from '@miniapp/components/key-value';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { loginCode } from '@miniapp/privacy/login-code';
import { acceptInvitation } from '@shared/contract/staff-invitations';
import { needsSecondFactor } from '@shared/permissions/staff-roles';
import { factsOf, Failure, NewPassword, type OpenedProps } from './opened';

const WECHAT_CHOICES = [
  { value: 'bind', label: '绑定这部手机上的微信，以后可以代替账号密码' },
] as const;

const isMiniProgram = () => process.env.TARO_ENV === 'weapp';

const DECLINED =
  '没有同意隐私指引，不能绑定微信；要接着办，请去掉“用微信登录”的勾，以后用账号和密码登录';

/** 正在填的与接受的办法；在小程序里可以同时绑定自己的微信。 */
const useJoining = ({ region, code, onDone }: OpenedProps) => {
  const [loginName, setLoginName] = useState('');
  const [password, setPassword] = useState('');
  const [withWechat, setWithWechat] = useState(false);
  const [declined, setDeclined] = useState('');
  const act = useAct(acceptInvitation);
  const doing = useDoing(['loginName', 'password']);
  const join = async () => {
    setDeclined('');
    const wechatCode = withWechat ? await loginCode() : undefined;
    if (wechatCode === null) {
      setDeclined(DECLINED);
      return;
    }
    const isDone = await doing.run(async () => {
      const wechat = wechatCode === undefined ? {} : { wechatCode };
      const body = { code, loginName, password, ...wechat };
      await act.mutateAsync({ params: { region }, body });
    }, '账号已建好，请登录');
    if (isDone) onDone();
  };
  const isBusy = act.isPending;
  return {
    loginName,
    setLoginName,
    password,
    setPassword,
    withWechat,
    setWithWechat,
    doing,
    declined,
    join,
    isBusy,
  };
};

/** 设账号和密码。 */
export const JoinCard = (props: OpenedProps) => {
  const form = useJoining(props);
  const { opened } = props;
  return (
    <Card title="设账号和密码">
      <Stack>
        <KeyValue items={factsOf(opened)} />
        <Paragraph tone="soft">不是您本人的，请不要接受，告诉邀请您的人。</Paragraph>
        <Failure text={form.declined === '' ? form.doing.failure : form.declined} />
        <TextField
          label="账号"
          hint="3到30个小写字母、数字，以字母开头，登录时用"
          value={form.loginName}
          error={form.doing.errorOf('loginName')}
          onChange={form.setLoginName}
          autoComplete="username"
          maxLength={30}
        />
        <NewPassword
          value={form.password}
          error={form.doing.errorOf('password')}
          onChange={form.setPassword}
        />
        {isMiniProgram() ? (
          <CheckboxGroup
            label="用微信登录"
            options={WECHAT_CHOICES}
            values={form.withWechat ? ['bind'] : []}
            onChange={(values) => form.setWithWechat(values.length > 0)}
          />
        ) : null}
        {needsSecondFactor(opened.roles) ? (
          <Banner tone="info">您的角色登录要两步验证：第一次登录以后先绑定手机上的验证器。</Banner>
        ) : null}
        <ButtonRow>
          <Button kind="primary" isLoading={form.isBusy} onPress={() => void form.join()}>
            接受邀请
          </Button>
        </ButtonRow>
      </Stack>
    </Card>
  );
};
