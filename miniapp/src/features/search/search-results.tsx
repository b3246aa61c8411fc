import { usePages } from '@miniapp/api/use-endpoint';
import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { Empty } from '@miniapp/components/empty';
import { Highlight } from '@miniapp/components/highlight';
import { Link } from '@miniapp/components/link';
import { Loaded } from '@miniapp/components/loaded';
import { Pager } from '@miniapp/components/pager';
import { dayText } from '@miniapp/format/day';
import { routes } from '@miniapp/routes';
import { search, searchKinds, type SearchHit } from '@shared/contract/search';
import type { CatalogueSection } from '@shared/vocabulary/domain';

export interface SearchCriteria {
  region: string;
  q: string;
  kind?: 'notice' | 'entry' | undefined;
  section?: CatalogueSection | undefined;
}

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
      <>
        <Highlight text={hit.snippet} words={words} />
        {`　${[searchKinds.labels[hit.kind], hit.organisationName, hit.publishedOn === null ? '' : dayText(hit.publishedOn)].filter(Boolean).join(' · ')}`}
      </>
    }
    to={
      hit.kind === 'notice'
        ? routes.notice({ region, noticeId: hit.id })
        : routes.entry({ region, entryId: hit.id })
    }
  />
);

/** 搜索结果；没有结果时指一条路。 */
export const SearchResults = ({ criteria }: { criteria: SearchCriteria }) => {
  const { region, ...query } = criteria;
  const pages = usePages(search, query.q === '' ? null : { params: { region }, query });
  if (query.q === '')
    return <Empty title="输入要找的词" note="两个字就能搜，如“低保”“征地”“学区”。" />;
  return (
    <Loaded query={{ data: pages.data, error: pages.error, refetch: pages.refetch }}>
      {(data) => {
        const hits = data.pages.flatMap((page) => page.items);
        const words = data.pages[0]?.words ?? [];
        return hits.length === 0 ? (
          <Empty
            title={`没有找到“${query.q}”`}
            note="换个说法、少写几个字再试；确实没有公开的，可以申请公开。"
            action={<Link to={routes.wizard({ region })}>申请公开</Link>}
          />
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
