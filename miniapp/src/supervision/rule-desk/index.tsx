import { StaffPage } from '@miniapp/features/desk/staff-page';
import { RuleDesk } from '@miniapp/features/disclosure-desk/rule-desk';
import { deskEntries } from '@miniapp/features/mine/desk-entries';
import { routes } from '@miniapp/routes';

const RuleDeskPage = () => (
  <StaffPage
    title="公开制度"
    roles={['disclosureOffice']}
    here={routes.ruleDesk()}
    entries={deskEntries}
  >
    {({ region }) => <RuleDesk region={region} />}
  </StaffPage>
);

export default RuleDeskPage;
