import { StaffPage } from '@miniapp/features/desk/staff-page';
import { deskEntries } from '@miniapp/features/mine/desk-entries';
import { QuestionDesk } from '@miniapp/features/village-affairs/question-desk';
import { routes } from '@miniapp/routes';

const VillageQuestionsPage = () => (
  <StaffPage
    title="答复提问"
    roles={['villageEditor', 'supervisionMember']}
    here={routes.villageQuestions()}
    entries={deskEntries}
  >
    {({ region, account }) => (
      <QuestionDesk region={region} canWrite={account.roles.includes('villageEditor')} />
    )}
  </StaffPage>
);

export default VillageQuestionsPage;
