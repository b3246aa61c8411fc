import { useAct, useEndpoint } from '@miniapp/api/use-endpoint';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem, NoteLines } from '@miniapp/components/cell';
import { Empty } from '@miniapp/components/empty';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { Tag } from '@miniapp/components/tag';
import { instantText } from '@miniapp/format/day';
import { go } from '@miniapp/navigation';
import { listInbox, markInboxRead } from '@shared/contract/identity';
import { readMessage } from '@shared/contract/messages';
import type { Role } from '@shared/vocabulary/role';
import { destinationOf, type Message } from './destination';

export interface MessageListProps {
  region: string;
  /** 读的人的角色：同一件事，办理的人与申请人去的地方不同。 */
  roles: readonly Role[];
}

const MessageRow = ({ region, roles, message }: MessageListProps & { message: Message }) => {
  const read = useAct(readMessage);
  const { messageId, isRead } = message;
  const to = destinationOf(message, { region, roles });
  // 先去，已读随后记；记不成的下次还是未读，不耽误看。
  const open = () => {
    if (!isRead) read.mutate({ params: { region, messageId } });
    if (to !== undefined) void go(to);
  };
  return (
    <CellItem
      title={message.title}
      note={<NoteLines lines={[message.body, instantText(message.createdAt)]} />}
      value={isRead ? undefined : <Tag tone="seal">未读</Tag>}
      {...(isRead ? { to } : { onPress: open })}
    />
  );
};

/** 站内消息，新的在前；未读的写明“未读”，点开一条就记作已读。 */
export const MessageList = ({ region, roles }: MessageListProps) => {
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
                  <MessageRow
                    key={message.messageId}
                    region={region}
                    roles={roles}
                    message={message}
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
