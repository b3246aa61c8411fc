import { Empty } from '@miniapp/components/empty';
import { StaffPage } from '@miniapp/features/desk/staff-page';
import { VillageList } from '@miniapp/features/duty-lists/village-list';
import { deskEntries } from '@miniapp/features/mine/desk-entries';
import { routes } from '@miniapp/routes';

const VillageListPage = () => (
  <StaffPage
    title="应公开事项清单"
    roles={['villageEditor', 'supervisionMember']}
    here={routes.villageList()}
    entries={deskEntries}
  >
    {({ region, account: { organisation, roles } }) =>
      organisation === null ? (
        <Empty title="您的账号没有所属的村（社区）" />
      ) : (
        <VillageList
          region={region}
          organisationId={organisation.organisationId}
          canWrite={roles.includes('villageEditor')}
        />
      )
    }
  </StaffPage>
);

export default VillageListPage;
