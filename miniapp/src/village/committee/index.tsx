import { StaffPage } from '@miniapp/features/desk/staff-page';
import { deskEntries } from '@miniapp/features/mine/desk-entries';
import { CommitteeDesk } from '@miniapp/features/village-affairs/committee-desk';
import { routes } from '@miniapp/routes';

const VillageCommitteePage = () => (
  <StaffPage
    title="监督委员会"
    roles={['villageEditor', 'supervisionMember']}
    here={routes.villageCommittee()}
    entries={deskEntries}
  >
    {({ region, account }) => (
      <CommitteeDesk
        region={region}
        canList={account.roles.includes('villageEditor')}
        canRecord={account.roles.includes('supervisionMember')}
      />
    )}
  </StaffPage>
);

export default VillageCommitteePage;
