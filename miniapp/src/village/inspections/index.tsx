import { StaffPage } from '@miniapp/features/desk/staff-page';
import { deskEntries } from '@miniapp/features/mine/desk-entries';
import { InspectionDesk } from '@miniapp/features/village-affairs/inspection-desk';
import { routes } from '@miniapp/routes';

const BoardInspectionsPage = () => (
  <StaffPage
    title="公开栏检查"
    roles={['townshipSupervisor', 'villageEditor', 'supervisionMember']}
    here={routes.boardInspections()}
    entries={deskEntries}
  >
    {({ region, account }) => (
      <InspectionDesk
        region={region}
        canRecord={account.roles.includes('townshipSupervisor')}
        canRectify={account.roles.includes('villageEditor')}
      />
    )}
  </StaffPage>
);

export default BoardInspectionsPage;
