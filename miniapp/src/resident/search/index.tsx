import { useRouter } from '@tarojs/taro';
import { queryText } from '@miniapp/format/query-text';
import { Page } from '@miniapp/components/page';
import { SearchPanel } from '@miniapp/features/search/search-panel';

const SearchPage = () => {
  const { params } = useRouter();
  return (
    <Page title="搜索" width="wide">
      <SearchPanel region={params['region'] ?? ''} given={queryText(params['q'])} />
    </Page>
  );
};

export default SearchPage;
