import { useEndpoint } from '@miniapp/api/use-endpoint';
import { CheckboxGroup } from '@miniapp/components/choice';
import { WechatPhone } from '@miniapp/components/wechat-phone';
import { getMyContact } from '@shared/contract/my-data';
import type { StepProps } from './steps';

/** 联系电话用先前留下的手机号；没有留下的，小程序里可以用微信绑定的。只显示一部分，号码不到手机上来。 */
export const SavedPhone = ({ draft, change }: StepProps) => {
  const { region } = draft;
  const { data } = useEndpoint(getMyContact, { params: { region } });
  const phone = data?.phone ?? '';
  if (phone === '')
    return <WechatPhone region={region} onSaved={() => change({ usesSavedPhone: true })} />;
  return (
    <CheckboxGroup
      label="联系电话"
      options={[{ value: 'yes' as const, label: `用先前留下的手机号 ${phone}` }]}
      values={draft.usesSavedPhone ? ['yes'] : []}
      onChange={(values) => change({ usesSavedPhone: values.length > 0 })}
    />
  );
};
