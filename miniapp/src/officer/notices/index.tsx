import { Link } from '@miniapp/components/link';
import { Stack } from '@miniapp/components/stack';
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
    {({ region, account: { organisation, roles } }) => (
      <Stack gap="loose">
        <NoticeDesk region={region} canWrite={roles.includes('caseOfficer')} />
        {organisation === null ? null : (
          <Link
            isButton
            to={routes.coverage({ region, organisationId: organisation.organisationId })}
          >
            本单位按期应公开的事项
          </Link>
        )}
      </Stack>
    )}
  </StaffPage>
);

export default OfficerNoticesPage;
