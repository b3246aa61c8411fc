import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem, NoteLines } from '@miniapp/components/cell';
import { Link } from '@miniapp/components/link';
import { DueStateTag } from '@miniapp/components/state-tag';
import { dayText } from '@miniapp/format/day';
import { useWriteDuty } from '@miniapp/place/use-write-duty';
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

const dueText = ({ state, dueOn }: DueItem): string =>
  state === 'published' ? `期限${dayText(dueOn)}` : `应于${dayText(dueOn)}前公开`;

/** 应公开事项：逾期、待公开、已公开，人人看得到；本村（社区）的经办人可以去写。 */
export const DueList = ({ region, organisationId, items }: DueListProps) => {
  const writeOf = useWriteDuty(region, organisationId);
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
            note={<NoteLines lines={[`${item.period} · ${item.rhythm}`, dueText(item)]} />}
            value={<DueStateTag state={item.state} />}
            act={writeOf(item)}
            {...destination(region, item)}
          />
        ))}
      </CellGroup>
    </Card>
  );
};
