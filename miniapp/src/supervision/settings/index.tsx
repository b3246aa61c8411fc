import { StaffPage } from '@miniapp/features/desk/staff-page';
import { deskEntries } from '@miniapp/features/mine/desk-entries';
import { SettingsPanel } from '@miniapp/features/settings/settings-panel';
import { routes } from '@miniapp/routes';
import { deskRoles } from '@shared/vocabulary/role';

const SettingsPage = () => (
  <StaffPage title="约定与设置" roles={deskRoles} here={routes.settings()} entries={deskEntries}>
    {({ region, account }) => (
      <SettingsPanel region={region} canWrite={account.roles.includes('disclosureOffice')} />
    )}
  </StaffPage>
);

export default SettingsPage;
