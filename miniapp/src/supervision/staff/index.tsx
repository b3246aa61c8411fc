import { StaffPage } from '@miniapp/features/desk/staff-page';
import { deskEntries } from '@miniapp/features/mine/desk-entries';
import { StaffPanel } from '@miniapp/features/staff/staff-panel';
import { routes } from '@miniapp/routes';
import { staffManagers } from '@shared/permissions/staff-roles';

const StaffDirectoryPage = () => (
  <StaffPage title="工作人员" roles={staffManagers} here={routes.staff()} entries={deskEntries}>
    {({ region, account }) => <StaffPanel region={region} mine={account.roles} />}
  </StaffPage>
);

export default StaffDirectoryPage;
