import { useRouter } from '@tarojs/taro';
import { StaffPage } from '@miniapp/features/desk/staff-page';
import { deskEntries } from '@miniapp/features/mine/desk-entries';
import { PowerListPanel } from '@miniapp/features/power-list/power-list-panel';
import { routes } from '@miniapp/routes';
import { catalogueRoles } from '@shared/contract/catalogue-versions';

/** 权责清单与目录的对照；带着版本编号的与那一版对照。 */
const PowerListPage = () => {
  const { params } = useRouter();
  const versionId = params['versionId'] ?? '';
  return (
    <StaffPage
      title="权责清单"
      roles={catalogueRoles}
      here={routes.powerList({ versionId })}
      entries={deskEntries}
    >
      {({ region, account }) => (
        <PowerListPanel
          region={region}
          versionId={versionId}
          mayManage={account.roles.includes('disclosureOffice')}
        />
      )}
    </StaffPage>
  );
};

export default PowerListPage;
