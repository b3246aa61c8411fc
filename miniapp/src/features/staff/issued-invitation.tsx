import Taro from '@tarojs/taro';
import { Banner } from '@miniapp/components/banner';
import { Button, ButtonRow } from '@miniapp/components/button';
import { CodePicture } from '@miniapp/components/code-picture';
import { KeyValue } from '@miniapp/components/key-value';
import { Sheet } from '@miniapp/components/sheet';
import { Stack } from '@miniapp/components/stack';
import { showToast } from '@miniapp/components/toast';
import { instantText } from '@miniapp/format/day';
import type { IssuedLink } from '@shared/contract/staff-invitations';
import { roles } from '@shared/vocabulary/role';
import './index.scss';

const INVITATION = {
  title: '邀请已发出',
  care: '请当面让他扫码，或者把网址发给他本人；拿到的人就能成为这位工作人员，不要发到群里。',
  code: '接受邀请的二维码',
  label: '邀请码',
};

const RESET = {
  title: '重设密码的链接已发出',
  care: '请当面让他扫码，或者把网址发给他本人；拿到的人就能换掉他的密码，不要发到群里。原来的密码到他换好为止照样能用。',
  code: '重设密码的二维码',
  label: '重设码',
};

export interface IssuedInvitationProps {
  issued: IssuedLink;
  onClose: () => void;
}

/** 刚发出的邀请、重设密码的链接：二维码、网址、邀请码，只出示这一次。 */
export const IssuedInvitation = ({ issued, onClose }: IssuedInvitationProps) => {
  const { invitation, code, link, qrCode } = issued;
  const words = invitation.isPasswordReset ? RESET : INVITATION;
  const copy = async (data: string) => {
    await Taro.setClipboardData({ data });
    showToast('已复制');
  };
  const facts = [
    { key: 'name', label: '姓名', value: invitation.displayName },
    { key: 'organisation', label: '单位', value: invitation.organisation.name },
    {
      key: 'roles',
      label: '角色',
      value: invitation.roles.map((role) => roles.labels[role]).join('、'),
    },
    { key: 'expires', label: '有效到', value: instantText(invitation.expiresAt) },
    { key: 'code', label: words.label, value: code },
  ];
  return (
    <Sheet
      isOpen
      title={words.title}
      onClose={onClose}
      footer={
        <ButtonRow>
          <Button onPress={() => copy(link)}>复制网址</Button>
          <Button onPress={() => copy(code)}>{`复制${words.label}`}</Button>
          <Button kind="primary" onPress={onClose}>
            好了
          </Button>
        </ButtonRow>
      }
    >
      <Stack>
        <Banner tone="warn" title="只出示这一次">
          {words.care}
        </Banner>
        <CodePicture className="ml-staff__code" src={qrCode} label={words.code} />
        <KeyValue items={facts} />
      </Stack>
    </Sheet>
  );
};
