import { StaffPage } from '@miniapp/features/desk/staff-page';
import { deskEntries } from '@miniapp/features/mine/desk-entries';
import { RegisterBook } from '@miniapp/features/register-book/register-book';
import { routes } from '@miniapp/routes';
import { registerReaders } from '@shared/contract/register-book';

const RegisterBookPage = () => (
  <StaffPage
    title="登记本"
    roles={registerReaders}
    here={routes.registerBook()}
    entries={deskEntries}
  >
    {({ region, account }) => (
      <RegisterBook region={region} isOffice={account.roles.includes('disclosureOffice')} />
    )}
  </StaffPage>
);

export default RegisterBookPage;
