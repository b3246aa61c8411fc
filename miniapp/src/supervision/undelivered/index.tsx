import { StaffPage } from '@miniapp/features/desk/staff-page';
import { deskEntries } from '@miniapp/features/mine/desk-entries';
import { UndeliveredList } from '@miniapp/features/notify/undelivered-list';
import { routes } from '@miniapp/routes';
import type { Role } from '@shared/vocabulary/role';

const KEEPERS: readonly Role[] = ['disclosureOffice', 'systemAdmin'];

const UndeliveredPage = () => (
  <StaffPage
    title="没有送到的消息"
    roles={KEEPERS}
    here={routes.undelivered()}
    entries={deskEntries}
  >
    {({ region }) => <UndeliveredList region={region} />}
  </StaffPage>
);

export default UndeliveredPage;
