import { StaffPage } from '@miniapp/features/desk/staff-page';
import { TemplateDesk } from '@miniapp/features/duty-lists/template-desk';
import { deskEntries } from '@miniapp/features/mine/desk-entries';
import { routes } from '@miniapp/routes';

const ListTemplatePage = () => (
  <StaffPage
    title="村（居）务公开清单样本"
    roles={['townshipSupervisor', 'disclosureOffice']}
    here={routes.listTemplate()}
    entries={deskEntries}
  >
    {({ region, account: { organisation, roles } }) => (
      <TemplateDesk
        region={region}
        townshipId={
          roles.includes('townshipSupervisor') ? (organisation?.organisationId ?? null) : null
        }
      />
    )}
  </StaffPage>
);

export default ListTemplatePage;
