import { AuditPanel } from '@miniapp/features/audit/audit-panel';
import { StaffPage } from '@miniapp/features/desk/staff-page';
import { deskEntries } from '@miniapp/features/mine/desk-entries';
import { routes } from '@miniapp/routes';

const AuditPage = () => (
  <StaffPage title="审计记录" roles={['auditor']} here={routes.audit()} entries={deskEntries}>
    {({ region }) => <AuditPanel region={region} />}
  </StaffPage>
);

export default AuditPage;
