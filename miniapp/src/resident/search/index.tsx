import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { queryText } from '@miniapp/format/query-text';
import { Page } from '@miniapp/components/page';
import { SearchBox } from '@miniapp/components/search-box';
import { Stack } from '@miniapp/components/stack';
import { SearchFilter } from '@miniapp/features/search/search-filter';
import { SearchResults, type SearchCriteria } from '@miniapp/features/search/search-results';

const SearchPage = () => {
  const { params } = useRouter();
  const given = queryText(params['q']);
  const [word, setWord] = useState(given);
  const [criteria, setCriteria] = useState<SearchCriteria>({
    region: params['region'] ?? '',
    q: given,
  });
  return (
    <Page title="搜索">
      <Stack gap="loose">
        <SearchBox
          value={word}
          onChange={setWord}
          onSubmit={(q) => setCriteria({ ...criteria, q: q.trim() })}
        />
        <SearchFilter criteria={criteria} onChange={setCriteria} />
        <SearchResults criteria={criteria} />
      </Stack>
    </Page>
  );
};

export default SearchPage;
