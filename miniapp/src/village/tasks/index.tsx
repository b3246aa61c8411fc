import { StaffPage } from '@miniapp/features/desk/staff-page';
import { deskEntries } from '@miniapp/features/mine/desk-entries';
import { TaskList } from '@miniapp/features/village/task-list';
import { routes } from '@miniapp/routes';

const VillageTasksPage = () => (
  <StaffPage
    title="村（居）务公开"
    roles={['villageEditor', 'supervisionMember']}
    here={routes.villageTasks()}
    entries={deskEntries}
  >
    {({ region, account }) => (
      <TaskList region={region} canWrite={account.roles.includes('villageEditor')} />
    )}
  </StaffPage>
);

export default VillageTasksPage;
