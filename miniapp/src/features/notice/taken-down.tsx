import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Banner } from '@miniapp/components/banner';
import { ErrorState } from '@miniapp/components/error-state';
import { Paragraph } from '@miniapp/components/text';
import { dayText } from '@miniapp/format/day';
import { getTakedown } from '@shared/contract/notice-history';
import { takedownGrounds } from '@shared/vocabulary/disclosure';

export interface TakenDownProps {
  region: string;
  noticeId: string;
  /** 没有撤下过，而是读不到时的话。 */
  message: string;
  onRetry: () => Promise<unknown>;
}

/** 读不到的信息：撤下的说明何时、为何撤下；其余照实说读不到。 */
export const TakenDown = ({ region, noticeId, message, onRetry }: TakenDownProps) => {
  const { data } = useEndpoint(getTakedown, { params: { region, noticeId } });
  if (!data) return <ErrorState detail={message} onRetry={onRetry} />;
  return (
    <Banner tone="warn" title={`这条信息已于${dayText(data.takenDownOn)}撤下`}>
      {data.title === '' ? null : <Paragraph>{data.title}</Paragraph>}
      <Paragraph>{`${data.organisation.name}：${data.explanation}`}</Paragraph>
      <Paragraph tone="small">{`原因：${takedownGrounds.labels[data.ground]}；索引号：${data.indexNumber}`}</Paragraph>
    </Banner>
  );
};
