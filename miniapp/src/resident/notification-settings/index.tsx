import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { StaffPage } from '@miniapp/features/desk/staff-page';
import { deskEntries } from '@miniapp/features/mine/desk-entries';
import { SettingsForm } from '@miniapp/features/notify/settings-form';
import { WechatCounts } from '@miniapp/features/notify/wechat-counts';
import { routes } from '@miniapp/routes';
import { notificationSettings } from '@shared/contract/messages';
import { roles, staffRoles, type Role } from '@shared/vocabulary/role';

const Settings = ({ region, own }: { region: string; own: readonly Role[] }) => {
  const settings = useEndpoint(notificationSettings, { params: { region } });
  const isStaff = staffRoles.some((role) => own.includes(role));
  return (
    <Stack gap="loose">
      <Loaded query={settings}>
        {(data) => <SettingsForm region={region} isStaff={isStaff} settings={data} />}
      </Loaded>
      <WechatCounts region={region} isStaff={isStaff} />
    </Stack>
  );
};

const NotificationSettingsPage = () => (
  <StaffPage
    title="通知方式"
    roles={roles.values}
    here={routes.notificationSettings()}
    entries={deskEntries}
  >
    {({ region, account }) => <Settings region={region} own={account.roles} />}
  </StaffPage>
);

export default NotificationSettingsPage;
