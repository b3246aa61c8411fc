import { StaffPage } from '@miniapp/features/desk/staff-page';
import { deskEntries } from '@miniapp/features/mine/desk-entries';
import { DecisionDesk } from '@miniapp/features/village-affairs/decision-desk';
import { ElectionCard } from '@miniapp/features/village-affairs/election-card';
import { Stack } from '@miniapp/components/stack';
import { routes } from '@miniapp/routes';

const VillageDecisionsPage = () => (
  <StaffPage
    title="四议两公开"
    roles={['villageEditor', 'supervisionMember']}
    here={routes.villageDecisions()}
    entries={deskEntries}
  >
    {({ region, account }) => (
      <Stack gap="loose">
        <DecisionDesk region={region} canWrite={account.roles.includes('villageEditor')} />
        <ElectionCard region={region} />
      </Stack>
    )}
  </StaffPage>
);

export default VillageDecisionsPage;
