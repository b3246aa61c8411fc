import { StaffPage } from '@miniapp/features/desk/staff-page';
import { deskEntries } from '@miniapp/features/mine/desk-entries';
import { RegisterDesk } from '@miniapp/features/village-affairs/register-desk';
import { routes } from '@miniapp/routes';

const VillageRegistersPage = () => (
  <StaffPage
    title="集体合同、资产、资源"
    roles={['villageEditor', 'supervisionMember']}
    here={routes.villageRegisters()}
    entries={deskEntries}
  >
    {({ region, account }) => (
      <RegisterDesk region={region} canWrite={account.roles.includes('villageEditor')} />
    )}
  </StaffPage>
);

export default VillageRegistersPage;
