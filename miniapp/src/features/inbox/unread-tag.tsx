import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Tag } from '@miniapp/components/tag';
import { listInbox } from '@shared/contract/identity';

/** “我的消息”一行右边的未读条数；没有未读、还没读到的不显示。 */
export const UnreadTag = ({ region }: { region: string }) => {
  const { data } = useEndpoint(listInbox, { params: { region } });
  const count = data?.unreadCount ?? 0;
  return count === 0 ? null : <Tag tone="seal">{`${String(count)}条未读`}</Tag>;
};
