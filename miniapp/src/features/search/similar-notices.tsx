import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { dayText } from '@miniapp/format/day';
import { routes } from '@miniapp/routes';
import { similarNotices } from '@shared/contract/search';

/** 类似的公开：别的村、别的时候的同一件事；没有就不占地方。 */
export const SimilarNotices = ({ region, noticeId }: { region: string; noticeId: string }) => {
  const { data } = useEndpoint(similarNotices, { params: { region, noticeId } });
  if (data === undefined || data.items.length === 0) return null;
  return (
    <Card title="类似的公开" isFlush>
      <CellGroup>
        {data.items.map((item) => (
          <CellItem
            key={item.noticeId}
            title={item.title}
            note={`${item.organisation.name} · ${dayText(item.publishedOn)}公开`}
            to={routes.notice({ region, noticeId: item.noticeId })}
          />
        ))}
      </CellGroup>
    </Card>
  );
};
