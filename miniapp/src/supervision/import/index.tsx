import { ImportPanel } from '@miniapp/features/catalogue-import/import-panel';
import { StaffPage } from '@miniapp/features/desk/staff-page';
import { deskEntries } from '@miniapp/features/mine/desk-entries';
import { routes } from '@miniapp/routes';
import { importRoles } from '@shared/contract/catalogue-import';

const CatalogueImportPage = () => (
  <StaffPage
    title="导入目录"
    roles={importRoles}
    here={routes.catalogueImport()}
    entries={deskEntries}
  >
    {({ region }) => <ImportPanel region={region} />}
  </StaffPage>
);

export default CatalogueImportPage;
