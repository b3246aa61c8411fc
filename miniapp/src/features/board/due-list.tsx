import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { Link } from '@miniapp/components/link';
import { DueStateTag } from '@miniapp/components/state-tag';
import { dayText } from '@miniapp/format/day';
import { routes } from '@miniapp/routes';
import type { DueItem } from '@shared/contract/notices';

export interface DueListProps {
  region: string;
  items: readonly DueItem[];
  organisationId: string;
}

const destination = (region: string, item: DueItem): { to?: string } => {
  if (item.noticeId !== null) return { to: routes.notice({ region, noticeId: item.noticeId }) };
  return item.entryId === null ? {} : { to: routes.entry({ region, entryId: item.entryId }) };
};

/** 应公开事项：逾期、待公开、已公开，人人看得到。 */
export const DueList = ({ region, organisationId, items }: DueListProps) => {
  const waiting = items.filter((item) => item.state !== 'published').length;
  return (
    <Card
      title={waiting > 0 ? `应公开事项（${String(waiting)}项未公开）` : '应公开事项（已全部公开）'}
      action={<Link to={routes.coverage({ region, organisationId })}>公开情况</Link>}
      isFlush
    >
      <CellGroup>
        {items.map((item) => (
          <CellItem
            key={item.obligationId}
            title={item.title}
            note={`${item.period} · ${item.rhythm} · ${item.state === 'published' ? '期限' : '应于'}${dayText(item.dueOn)}${item.state === 'published' ? '' : '前公开'}`}
            value={<DueStateTag state={item.state} />}
            {...destination(region, item)}
          />
        ))}
      </CellGroup>
    </Card>
  );
};
