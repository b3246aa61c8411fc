import { useRouter } from '@tarojs/taro';
import { EntryPanel } from '@miniapp/features/catalogue-versions/entry-panel';
import { StaffPage } from '@miniapp/features/desk/staff-page';
import { deskEntries } from '@miniapp/features/mine/desk-entries';
import { routes } from '@miniapp/routes';
import { catalogueRoles } from '@shared/contract/catalogue-versions';
import { catalogueSections } from '@shared/vocabulary/domain';

/** 目录版本里的一条，或者新加一条。 */
const CatalogueEntryPage = () => {
  const { params } = useRouter();
  const versionId = params['versionId'] ?? '';
  const entryKey = params['entryKey'] ?? '';
  const section = catalogueSections.values.find((value) => value === params['section']);
  return (
    <StaffPage
      title={entryKey === '' ? '加一条' : '目录条目'}
      roles={catalogueRoles}
      here={routes.catalogueEntry({ versionId, entryKey, section })}
      entries={deskEntries}
    >
      {({ region }) => (
        <EntryPanel
          key={`${versionId}/${entryKey}`}
          {...{ region, versionId, entryKey, section }}
        />
      )}
    </StaffPage>
  );
};

export default CatalogueEntryPage;
