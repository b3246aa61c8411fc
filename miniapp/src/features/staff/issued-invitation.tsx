import { Image } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Banner } from '@miniapp/components/banner';
import { Button, ButtonRow } from '@miniapp/components/button';
import { KeyValue } from '@miniapp/components/key-value';
import { Sheet } from '@miniapp/components/sheet';
import { Stack } from '@miniapp/components/stack';
import { showToast } from '@miniapp/components/toast';
import { instantText } from '@miniapp/format/day';
import type { OutputOf } from '@shared/contract/endpoint';
import type { inviteStaff } from '@shared/contract/staff-invitations';
import { roles } from '@shared/vocabulary/role';
import './index.scss';

export interface IssuedInvitationProps {
  issued: OutputOf<typeof inviteStaff>;
  onClose: () => void;
}

/** 刚发出的邀请：二维码、网址、邀请码，只出示这一次。 */
export const IssuedInvitation = ({ issued, onClose }: IssuedInvitationProps) => {
  const { invitation, code, link, qrCode } = issued;
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
    { key: 'code', label: '邀请码', value: code },
  ];
  return (
    <Sheet
      isOpen
      title="邀请已发出"
      onClose={onClose}
      footer={
        <ButtonRow>
          <Button onPress={() => copy(link)}>复制网址</Button>
          <Button onPress={() => copy(code)}>复制邀请码</Button>
          <Button kind="primary" onPress={onClose}>
            好了
          </Button>
        </ButtonRow>
      }
    >
      <Stack>
        <Banner tone="warn" title="只出示这一次">
          请当面让他扫码，或者把网址发给他本人；拿到的人就能成为这位工作人员，不要发到群里。
        </Banner>
        <Image className="ml-staff__code" src={qrCode} ariaLabel="接受邀请的二维码" />
        <KeyValue items={facts} />
      </Stack>
    </Sheet>
  );
};
