import { useState } from 'react';
import { useDoing } from '@miniapp/api/use-doing';
import { useAct } from '@miniapp/api/use-endpoint';
import { Banner } from '@miniapp/components/banner';
import { Button, ButtonRow } from '@miniapp/components/button';
import { TextField } from '@miniapp/components/field';
import { Stack } from '@miniapp/components/stack';
import { loginCode } from '@miniapp/privacy/login-code';
import { bindStaffWechat } from '@shared/contract/second-factor';

export interface BindWechatProps {
  region: string;
  /** 绑定了验证器的填验证码，没有绑定的填密码。 */
  isEnrolled: boolean;
}

const DECLINED = '没有同意隐私指引，不能绑定微信；照旧用账号和密码登录';

/** 正在填的与绑定的办法。 */
const useBinding = (region: string) => {
  const [proof, setProof] = useState('');
  const [declined, setDeclined] = useState('');
  const act = useAct(bindStaffWechat);
  const doing = useDoing(['proof']);
  const bind = async () => {
    setDeclined('');
    const code = await loginCode();
    if (code === null) {
      setDeclined(DECLINED);
      return;
    }
    const body = { code, proof };
    await doing.run(() => act.mutateAsync({ params: { region }, body }), '已绑定微信');
    setProof('');
  };
  const failure = declined === '' ? doing.failure : declined;
  return { proof, setProof, failure, errorOf: doing.errorOf, bind, isBusy: act.isPending };
};

/** 绑定这部手机上的微信：再填一次密码或者验证码，借用手机的人绑不上。 */
export const BindWechat = ({ region, isEnrolled }: BindWechatProps) => {
  const form = useBinding(region);
  return (
    <Stack>
      {form.failure === '' ? null : (
        <Banner tone="error" isLive>
          {form.failure}
        </Banner>
      )}
      <TextField
        label={isEnrolled ? '验证器上现在的六位数' : '登录用的密码'}
        hint="再核对一次是您本人；手机借给别人时，别人绑不上他的微信"
        kind={isEnrolled ? 'text' : 'password'}
        value={form.proof}
        error={form.errorOf('proof')}
        onChange={form.setProof}
        autoComplete={isEnrolled ? 'one-time-code' : 'current-password'}
        maxLength={isEnrolled ? 40 : 200}
      />
      <ButtonRow>
        <Button kind="primary" isLoading={form.isBusy} onPress={() => void form.bind()}>
          绑定微信
        </Button>
      </ButtonRow>
    </Stack>
  );
};
