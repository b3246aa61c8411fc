import { StaffPage } from '@miniapp/features/desk/staff-page';
import { deskEntries } from '@miniapp/features/mine/desk-entries';
import { InterpretationFigures } from '@miniapp/features/publishing/interpretation-figures';
import { routes } from '@miniapp/routes';

const InterpretationPage = () => (
  <StaffPage
    title="政策解读情况"
    roles={['caseOfficer', 'approver', 'disclosureOffice']}
    here={routes.interpretationFigures()}
    entries={deskEntries}
  >
    {({ region }) => <InterpretationFigures region={region} />}
  </StaffPage>
);

export default InterpretationPage;
