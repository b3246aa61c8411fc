import { useState } from 'react';
import { Element } from '@miniapp/components/element';
import { SearchBox } from '@miniapp/components/search-box';
import { Stack } from '@miniapp/components/stack';
import type { SearchCriteria } from './criteria';
import { SearchFacetsPanel } from './search-facets';
import { SearchResults } from './search-results';
import { SearchSuggestions } from './search-suggestions';

/** 搜索：输入时有提示，搜到了可以缩小范围，没搜到指一条路。宽屏上条件在旁边一栏。 */
export const SearchPanel = ({ region, given }: { region: string; given: string }) => {
  const [word, setWord] = useState(given);
  const [criteria, setCriteria] = useState<SearchCriteria>({ region, q: given });
  const change = (next: SearchCriteria) => {
    setWord(next.q);
    setCriteria(next);
  };
  const submit = (q: string) => change({ region, q: q.trim() });
  const isTyping = word.trim() !== '' && word.trim() !== criteria.q;
  return (
    <Stack gap="loose">
      <SearchBox value={word} onChange={setWord} onSubmit={submit} />
      {isTyping ? <SearchSuggestions region={region} typed={word} onPick={submit} /> : null}
      <Element className="find-layout">
        <Element className="find-layout__side">
          <SearchFacetsPanel criteria={criteria} onChange={change} />
        </Element>
        <Element className="find-layout__main">
          <SearchResults criteria={criteria} onChange={change} />
        </Element>
      </Element>
    </Stack>
  );
};
