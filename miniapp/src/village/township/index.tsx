import { Stack } from '@miniapp/components/stack';
import { StaffPage } from '@miniapp/features/desk/staff-page';
import { TownshipOverdue } from '@miniapp/features/duty-lists/township-overdue';
import { deskEntries } from '@miniapp/features/mine/desk-entries';
import { TownshipDesk } from '@miniapp/features/village-affairs/township-desk';
import { routes } from '@miniapp/routes';

const TownshipPage = () => (
  <StaffPage
    title="村（居）务监督"
    roles={['townshipSupervisor']}
    here={routes.townshipSupervision()}
    entries={deskEntries}
  >
    {({ region }) => (
      <Stack gap="loose">
        <TownshipOverdue region={region} />
        <TownshipDesk region={region} />
      </Stack>
    )}
  </StaffPage>
);

export default TownshipPage;
