import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '@miniapp/api/call';
import { messageOf } from '@miniapp/api/problem';
import { requirePrivacy } from '@miniapp/privacy/ask';
import { recordConsent } from '@miniapp/privacy/record';
import { saveWechatPhone } from '@shared/contract/my-data';
import { Failure } from '../failure';
import { Stack } from '../stack';
import { showToast } from '../toast';
import { WechatButton } from '../wechat-button';

export interface WechatPhoneProps {
  region: string;
  onSaved?: (() => void) | undefined;
}

interface PhoneDetail {
  readonly code?: string;
  readonly errno?: number | string;
}

/** 小程序后台的次数用完了。 */
const QUOTA = 1400001;

/** 没有得到凭证的缘由；自己点了拒绝的不必说。 */
const whyNot = ({ errno }: PhoneDetail): string =>
  Number(errno) === QUOTA ? '今天取手机号的次数用完了，请直接填写号码' : '';

/** 用微信绑定的手机号，只在小程序里有：凭证交给服务器换号码，号码不到手机上来，只显示一部分。 */
export const WechatPhone = ({ region, onSaved }: WechatPhoneProps) => {
  const [problem, setProblem] = useState('');
  const client = useQueryClient();
  if (process.env.TARO_ENV !== 'weapp') return null;
  const save = async (detail: PhoneDetail) => {
    setProblem(whyNot(detail));
    if (detail.code === undefined || !(await requirePrivacy())) return;
    try {
      await recordConsent(region, ['phone']);
      await call(saveWechatPhone, { params: { region }, body: { code: detail.code } });
      await client.invalidateQueries();
      showToast('手机号已留下');
      onSaved?.();
    } catch (error) {
      setProblem(messageOf(error));
    }
  };
  return (
    <Stack gap="tight">
      <Failure text={problem} />
      <WechatButton openType="getPhoneNumber" onGetPhoneNumber={({ detail }) => void save(detail)}>
        用微信绑定的手机号
      </WechatButton>
    </Stack>
  );
};
