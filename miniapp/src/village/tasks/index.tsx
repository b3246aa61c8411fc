import { Stack } from '@miniapp/components/stack';
import { StaffPage } from '@miniapp/features/desk/staff-page';
import { deskEntries } from '@miniapp/features/mine/desk-entries';
import { VillagePrints } from '@miniapp/features/poster/village-prints';
import { TaskList } from '@miniapp/features/village/task-list';
import { VillageLinks } from '@miniapp/features/village-affairs/village-links';
import { routes } from '@miniapp/routes';

const VillageTasksPage = () => (
  <StaffPage
    title="村（居）务公开"
    roles={['villageEditor', 'supervisionMember']}
    here={routes.villageTasks()}
    entries={deskEntries}
  >
    {({ region, account }) => (
      <Stack gap="loose">
        <TaskList region={region} canWrite={account.roles.includes('villageEditor')} />
        <VillageLinks />
        {account.organisation === null ? null : (
          <VillagePrints region={region} organisationId={account.organisation.organisationId} />
        )}
      </Stack>
    )}
  </StaffPage>
);

export default VillageTasksPage;
