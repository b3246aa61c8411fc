import { useRouter } from '@tarojs/taro';
import { Page } from '@miniapp/components/page';
import { EntryDetail } from '@miniapp/features/catalogue/entry-detail';

const EntryPage = () => {
  const { params } = useRouter();
  return (
    <Page title="公开事项" ownsHeading>
      <EntryDetail region={params['region'] ?? ''} entryId={params['entryId'] ?? ''} />
    </Page>
  );
};

export default EntryPage;
