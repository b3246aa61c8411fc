import { StaffPage } from '@miniapp/features/desk/staff-page';
import { GuideDesk } from '@miniapp/features/disclosure-desk/guide-desk';
import { deskEntries } from '@miniapp/features/mine/desk-entries';
import { routes } from '@miniapp/routes';

const GuideDeskPage = () => (
  <StaffPage
    title="公开指南"
    roles={['caseOfficer', 'disclosureOffice']}
    here={routes.guideDesk()}
    entries={deskEntries}
  >
    {({ region }) => <GuideDesk region={region} />}
  </StaffPage>
);

export default GuideDeskPage;
