import { useRouter } from '@tarojs/taro';
import { VersionPanel } from '@miniapp/features/catalogue-versions/version-panel';
import { VersionsList } from '@miniapp/features/catalogue-versions/versions-list';
import { StaffPage } from '@miniapp/features/desk/staff-page';
import { deskEntries } from '@miniapp/features/mine/desk-entries';
import { routes } from '@miniapp/routes';
import { catalogueRoles } from '@shared/contract/catalogue-versions';

/** 目录的各个版本；带着版本编号的看那一版。 */
const CatalogueVersionsPage = () => {
  const { params } = useRouter();
  const versionId = params['versionId'] ?? '';
  return (
    <StaffPage
      title="目录版本"
      roles={catalogueRoles}
      here={routes.catalogueVersions({ versionId })}
      entries={deskEntries}
    >
      {({ region }) =>
        versionId === '' ? (
          <VersionsList region={region} />
        ) : (
          <VersionPanel key={versionId} region={region} versionId={versionId} />
        )
      }
    </StaffPage>
  );
};

export default CatalogueVersionsPage;
