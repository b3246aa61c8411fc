import { useRouter } from '@tarojs/taro';
import { Page } from '@miniapp/components/page';
import { EntryDetail } from '@miniapp/features/catalogue/entry-detail';
import { EntryInVersion } from '@miniapp/features/catalogue/entry-in-version';

const EntryPage = () => {
  const { params } = useRouter();
  const at = { region: params['region'] ?? '', entryId: params['entryId'] ?? '' };
  const versionId = params['versionId'] ?? '';
  return (
    <Page title="公开事项" ownsHeading>
      {versionId === '' ? (
        <EntryDetail {...at} />
      ) : (
        <EntryInVersion {...at} versionId={versionId} />
      )}
    </Page>
  );
};

export default EntryPage;
