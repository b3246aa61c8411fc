import { useAct, useEndpoint } from '@miniapp/api/use-endpoint';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem, NoteLines } from '@miniapp/components/cell';
import { Empty } from '@miniapp/components/empty';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { Tag } from '@miniapp/components/tag';
import { instantText } from '@miniapp/format/day';
import { routes } from '@miniapp/routes';
import type { OutputOf } from '@shared/contract/endpoint';
import { listInbox, markInboxRead } from '@shared/contract/identity';

type Message = OutputOf<typeof listInbox>['items'][number];

export interface MessageListProps {
  region: string;
  /** 工作人员的申请消息去办件页，居民的去申请页。 */
  isStaff: boolean;
}

const destination = (region: string, message: Message, isStaff: boolean): { to?: string } => {
  const { applicationId, noticeId } = message;
  if (applicationId !== null)
    return {
      to: isStaff
        ? routes.officerCase({ applicationId })
        : routes.application({ region, applicationId }),
    };
  return noticeId === null ? {} : { to: routes.notice({ region, noticeId }) };
};

/** 站内消息，新的在前；未读的写明“未读”。 */
export const MessageList = ({ region, isStaff }: MessageListProps) => {
  const inbox = useEndpoint(listInbox, { params: { region } });
  const markRead = useAct(markInboxRead);
  return (
    <Loaded query={inbox}>
      {({ items, unreadCount }) =>
        items.length === 0 ? (
          <Empty title="还没有消息" note="申请有进展时，会在这里告诉您。" />
        ) : (
          <Stack>
            {unreadCount === 0 ? null : (
              <ButtonRow>
                <Button
                  isLoading={markRead.isPending}
                  onPress={() => markRead.mutate({ params: { region } })}
                >
                  {`全部标为已读（${String(unreadCount)}条未读）`}
                </Button>
              </ButtonRow>
            )}
            <Card isFlush>
              <CellGroup label="消息">
                {items.map((message) => (
                  <CellItem
                    key={message.messageId}
                    title={message.title}
                    note={<NoteLines lines={[message.body, instantText(message.createdAt)]} />}
                    value={message.isRead ? undefined : <Tag tone="seal">未读</Tag>}
                    {...destination(region, message, isStaff)}
                  />
                ))}
              </CellGroup>
            </Card>
          </Stack>
        )
      }
    </Loaded>
  );
};
