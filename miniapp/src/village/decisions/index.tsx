import { StaffPage } from '@miniapp/features/desk/staff-page';
import { deskEntries } from '@miniapp/features/mine/desk-entries';
import { DecisionDesk } from '@miniapp/features/village-affairs/decision-desk';
import { routes } from '@miniapp/routes';

const VillageDecisionsPage = () => (
  <StaffPage
    title="四议两公开"
    roles={['villageEditor', 'supervisionMember']}
    here={routes.villageDecisions()}
    entries={deskEntries}
  >
    {({ region, account }) => (
      <DecisionDesk region={region} canWrite={account.roles.includes('villageEditor')} />
    )}
  </StaffPage>
);

export default VillageDecisionsPage;
