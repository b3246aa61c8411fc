import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Card } from '@miniapp/components/card';
import { KeyValue } from '@miniapp/components/key-value';
import { dayText } from '@miniapp/format/day';
import { listChannels } from '@shared/contract/notice-channels';
import { releaseChannels } from '@shared/vocabulary/disclosure';

/** 还发布在哪里：渠道、日期、地点或者网址；没有记过的不显示。 */
export const Channels = ({ region, noticeId }: { region: string; noticeId: string }) => {
  const { data } = useEndpoint(listChannels, { params: { region, noticeId } });
  const items = data?.items ?? [];
  return items.length === 0 ? null : (
    <Card title="还发布在">
      <KeyValue
        items={items.map((each, index) => ({
          key: String(index),
          label: releaseChannels.labels[each.channel],
          value: [dayText(each.releasedOn), each.place, each.address].filter(Boolean).join('，'),
        }))}
      />
    </Card>
  );
};
