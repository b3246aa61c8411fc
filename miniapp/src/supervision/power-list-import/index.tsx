import { StaffPage } from '@miniapp/features/desk/staff-page';
import { deskEntries } from '@miniapp/features/mine/desk-entries';
import { MattersImportPanel } from '@miniapp/features/power-list/matters-import-panel';
import { routes } from '@miniapp/routes';

const PowerListImportPage = () => (
  <StaffPage
    title="导入权责清单"
    roles={['disclosureOffice']}
    here={routes.powerListImport()}
    entries={deskEntries}
  >
    {({ region }) => <MattersImportPanel region={region} />}
  </StaffPage>
);

export default PowerListImportPage;
