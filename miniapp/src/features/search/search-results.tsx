import { usePages } from '@miniapp/api/use-endpoint';
import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem, NoteLines } from '@miniapp/components/cell';
import { Empty } from '@miniapp/components/empty';
import { Highlight } from '@miniapp/components/highlight';
import { Loaded } from '@miniapp/components/loaded';
import { Pager } from '@miniapp/components/pager';
import { dayText } from '@miniapp/format/day';
import { search, searchKinds, type SearchHit } from '@shared/contract/search';
import type { SearchCriteria } from './criteria';
import { hitRoute } from './hit-route';
import { SearchHelpPanel } from './search-help';

const sourceOf = ({ kind, organisationName, publishedOn }: SearchHit): string =>
  [searchKinds.labels[kind], organisationName, publishedOn === null ? '' : dayText(publishedOn)]
    .filter(Boolean)
    .join(' · ');

const Hit = ({
  region,
  hit,
  words,
}: {
  region: string;
  hit: SearchHit;
  words: readonly string[];
}) => (
  <CellItem
    title={<Highlight text={hit.title} words={words} />}
    note={
      <NoteLines
        lines={[
          hit.attachmentName === null ? null : `在附件《${hit.attachmentName}》中：`,
          <Highlight key="snippet" text={hit.snippet} words={words} />,
          sourceOf(hit),
        ]}
      />
    }
    to={hitRoute(region, hit.kind, hit.id)}
  />
);

export interface SearchResultsProps {
  criteria: SearchCriteria;
  onChange: (criteria: SearchCriteria) => void;
}

/** 搜索结果；没有结果时指一条路。 */
export const SearchResults = ({ criteria, onChange }: SearchResultsProps) => {
  const { region, ...query } = criteria;
  const pages = usePages(search, query.q === '' ? null : { params: { region }, query });
  if (query.q === '')
    return (
      <Empty
        title="输入要找的词"
        note="两个字就能搜，如“低保”“征地”；文号、索引号、村名的拼音首字母也行。"
      />
    );
  return (
    <Loaded query={{ data: pages.data, error: pages.error, refetch: pages.refetch }}>
      {(data) => {
        const hits = data.pages.flatMap((page) => page.items);
        const words = data.pages[0]?.words ?? [];
        return hits.length === 0 ? (
          <SearchHelpPanel criteria={criteria} onChange={onChange} />
        ) : (
          <>
            <Card isFlush>
              <CellGroup label="搜索结果">
                {hits.map((hit) => (
                  <Hit key={`${hit.kind}/${hit.id}`} region={region} hit={hit} words={words} />
                ))}
              </CellGroup>
            </Card>
            <Pager
              shown={hits.length}
              hasMore={pages.hasNextPage}
              isLoading={pages.isFetchingNextPage}
              hasFailed={pages.isFetchNextPageError}
              onMore={() => pages.fetchNextPage()}
            />
          </>
        );
      }}
    </Loaded>
  );
};
