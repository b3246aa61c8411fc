import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { Empty } from '@miniapp/components/empty';
import { Link } from '@miniapp/components/link';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { useEndpoint } from '@miniapp/api/use-endpoint';
import { todayInShanghai } from '@miniapp/format/today';
import { routes } from '@miniapp/routes';
import { villageBoard } from '@shared/contract/notices';
import { AffairsTabs } from './affairs-tabs';
import { DueList } from './due-list';
import { FinanceGlance } from './finance-glance';
import { NoticeCell } from './notice-cell';

export interface VillageBoardProps {
  region: string;
  villageId: string;
}

/** 一个村（社区）的公开栏：最新、收支概要、三务、应公开事项。 */
export const VillageBoard = ({ region, villageId }: VillageBoardProps) => {
  const board = useEndpoint(villageBoard, { params: { region, organisationId: villageId } });
  const today = todayInShanghai();
  return (
    <Loaded query={board}>
      {(data) => (
        <Stack gap="loose">
          <Card
            title="最新公开"
            action={<Link to={routes.notices({ region, organisationId: villageId })}>全部</Link>}
            isFlush
          >
            {data.newest.length === 0 ? (
              <Empty title="还没有公开信息" note="本村（社区）公开的信息会出现在这里。" />
            ) : (
              <CellGroup label="最新公开">
                {data.newest.slice(0, 5).map((notice) => (
                  <NoticeCell key={notice.noticeId} region={region} notice={notice} today={today} />
                ))}
              </CellGroup>
            )}
          </Card>
          {data.finance === null ? null : (
            <FinanceGlance
              finance={data.finance}
              detail={{ region, noticeId: data.finance.noticeId }}
            />
          )}
          <AffairsTabs region={region} villageId={villageId} affairs={data.affairs} today={today} />
          <Card isFlush>
            <CellGroup>
              <CellItem
                title="村里大事、集体三资、监督委员会"
                note="大事怎样决定的，集体有什么家底，谁在监督"
                to={routes.villageAffairs({ region, organisationId: villageId })}
              />
            </CellGroup>
          </Card>
          {data.dueItems.length === 0 ? null : (
            <DueList region={region} organisationId={villageId} items={data.dueItems} />
          )}
        </Stack>
      )}
    </Loaded>
  );
};
