import { AbsencePanel } from '@miniapp/features/absence/absence-panel';
import { StaffPage } from '@miniapp/features/desk/staff-page';
import { deskEntries } from '@miniapp/features/mine/desk-entries';
import { routes } from '@miniapp/routes';
import { deskRoles } from '@shared/vocabulary/role';

const AbsencePage = () => (
  <StaffPage
    title="不在岗代理"
    roles={deskRoles}
    here={routes.officerAbsence()}
    entries={deskEntries}
  >
    {({ region, account }) => (
      <AbsencePanel
        region={region}
        role={deskRoles.find((role) => account.roles.includes(role)) ?? 'caseOfficer'}
      />
    )}
  </StaffPage>
);

export default AbsencePage;
