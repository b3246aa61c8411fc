import { CountyMatrix } from '@miniapp/features/coverage/county-matrix';
import { StaffPage } from '@miniapp/features/desk/staff-page';
import { deskEntries } from '@miniapp/features/mine/desk-entries';
import { routes } from '@miniapp/routes';

const CoverageMatrixPage = () => (
  <StaffPage
    title="公开情况"
    roles={['disclosureOffice', 'townshipSupervisor']}
    here={routes.coverageMatrix()}
    entries={deskEntries}
  >
    {({ region, account }) => (
      <CountyMatrix
        region={region}
        townshipId={
          account.roles.includes('disclosureOffice')
            ? null
            : (account.organisation?.organisationId ?? null)
        }
      />
    )}
  </StaffPage>
);

export default CoverageMatrixPage;
