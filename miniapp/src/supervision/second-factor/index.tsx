import { StaffPage } from '@miniapp/features/desk/staff-page';
import { deskEntries } from '@miniapp/features/mine/desk-entries';
import { SecondFactorPanel } from '@miniapp/features/second-factor/second-factor-panel';
import { routes } from '@miniapp/routes';
import { staffRoles } from '@shared/vocabulary/role';

const SecondFactorPage = () => (
  <StaffPage title="两步验证" roles={staffRoles} here={routes.secondFactor()} entries={deskEntries}>
    {({ region }) => <SecondFactorPanel region={region} />}
  </StaffPage>
);

export default SecondFactorPage;
