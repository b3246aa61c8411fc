import { Button, type ButtonProps } from '@tarojs/components';
import '../button/index.scss';
import './index.scss';

export type WechatButtonProps = Pick<
  ButtonProps,
  'id' | 'openType' | 'onAgreePrivacyAuthorization' | 'onGetPhoneNumber'
> & {
  children: string;
  kind?: 'primary' | 'secondary' | undefined;
};

/** 微信的授权按钮，只在小程序里用：同意隐私指引、获取手机号都要由人点它。 */
export const WechatButton = ({ children, kind = 'secondary', ...native }: WechatButtonProps) => (
  <Button className={`ml-button ml-button--${kind} ml-wechat-button`} {...native}>
    {children}
  </Button>
);
