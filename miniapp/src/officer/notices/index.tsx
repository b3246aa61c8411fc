import { StaffPage } from '@miniapp/features/desk/staff-page';
import { deskEntries } from '@miniapp/features/mine/desk-entries';
import { NoticeDesk } from '@miniapp/features/publishing/notice-desk';
import { routes } from '@miniapp/routes';

const OfficerNoticesPage = () => (
  <StaffPage
    title="主动公开"
    roles={['caseOfficer', 'reviewer', 'approver', 'disclosureOffice']}
    here={routes.officerNotices()}
    entries={deskEntries}
  >
    {({ region, account }) => (
      <NoticeDesk region={region} canWrite={account.roles.includes('caseOfficer')} />
    )}
  </StaffPage>
);

export default OfficerNoticesPage;
