import { StaffPage } from '@miniapp/features/desk/staff-page';
import { deskEntries } from '@miniapp/features/mine/desk-entries';
import { AssessmentsPanel } from '@miniapp/features/privacy-assessments/assessments-panel';
import { routes } from '@miniapp/routes';

const PrivacyAssessmentsPage = () => (
  <StaffPage
    title="个人信息保护影响评估"
    roles={['disclosureOffice', 'auditor']}
    here={routes.privacyAssessments()}
    entries={deskEntries}
  >
    {({ region, account }) => (
      <AssessmentsPanel region={region} canMake={account.roles.includes('disclosureOffice')} />
    )}
  </StaffPage>
);

export default PrivacyAssessmentsPage;
