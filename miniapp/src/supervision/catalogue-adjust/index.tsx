import { useRouter } from '@tarojs/taro';
import { AdjustPanel } from '@miniapp/features/catalogue-versions/adjust-panel';
import { StaffPage } from '@miniapp/features/desk/staff-page';
import { deskEntries } from '@miniapp/features/mine/desk-entries';
import { routes } from '@miniapp/routes';

/** 动态调整现行目录的一条。 */
const CatalogueAdjustPage = () => {
  const { params } = useRouter();
  const entryId = params['entryId'] ?? '';
  return (
    <StaffPage
      title="动态调整目录"
      roles={['disclosureOffice']}
      here={routes.catalogueAdjust({ entryId })}
      entries={deskEntries}
    >
      {({ region }) => <AdjustPanel key={entryId} region={region} entryId={entryId} />}
    </StaffPage>
  );
};

export default CatalogueAdjustPage;
