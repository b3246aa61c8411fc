import { StaffPage } from '@miniapp/features/desk/staff-page';
import { deskEntries } from '@miniapp/features/mine/desk-entries';
import { RegisterPanel } from '@miniapp/features/register/register-panel';
import { go } from '@miniapp/navigation';
import { routes } from '@miniapp/routes';

const RegisterPage = () => (
  <StaffPage
    title="登记来件"
    roles={['caseOfficer', 'disclosureOffice']}
    here={routes.officerRegister()}
    entries={deskEntries}
  >
    {({ region, account }) => {
      const isOffice = account.roles.includes('disclosureOffice');
      return (
        <RegisterPanel
          region={region}
          addresseeId={isOffice ? '' : (account.organisation?.organisationId ?? '')}
          onOpen={(applicationId) =>
            go(
              isOffice ? routes.dispatch({ applicationId }) : routes.officerCase({ applicationId }),
            )
          }
        />
      );
    }}
  </StaffPage>
);

export default RegisterPage;
