import { usePages } from '@miniapp/api/use-endpoint';
import { Card } from '@miniapp/components/card';
import { CellGroup } from '@miniapp/components/cell';
import { Empty } from '@miniapp/components/empty';
import { Link } from '@miniapp/components/link';
import { Loaded } from '@miniapp/components/loaded';
import { Pager } from '@miniapp/components/pager';
import { todayInShanghai } from '@miniapp/format/today';
import { routes, type NoticesFilter } from '@miniapp/routes';
import { listNotices } from '@shared/contract/notices';
import { NoticeCell } from './notice-cell';

/** 公开信息列表，新的在前，可筛选、可一直往下看。 */
export const NoticeList = ({ filter }: { filter: NoticesFilter }) => {
  const { region, ...query } = filter;
  const pages = usePages(listNotices, { params: { region }, query });
  const today = todayInShanghai();
  return (
    <Loaded query={{ data: pages.data, error: pages.error, refetch: pages.refetch }}>
      {(data) => {
        const notices = data.pages.flatMap((page) => page.items);
        return notices.length === 0 ? (
          <Empty
            title="没有符合条件的信息"
            note="换个条件看看；确实没有公开的，可以申请公开。"
            action={<Link to={routes.wizard({ region })}>申请公开</Link>}
          />
        ) : (
          <>
            <Card isFlush>
              <CellGroup label="公开信息">
                {notices.map((notice) => (
                  <NoticeCell key={notice.noticeId} region={region} notice={notice} today={today} />
                ))}
              </CellGroup>
            </Card>
            <Pager
              shown={notices.length}
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
