import { useAct, useEndpoint } from '@miniapp/api/use-endpoint';
import { Banner } from '@miniapp/components/banner';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { Empty } from '@miniapp/components/empty';
import { KeyValue } from '@miniapp/components/key-value';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { instantText } from '@miniapp/format/day';
import type { OutputOf } from '@shared/contract/endpoint';
import { discardMessage, listUndelivered, replayMessage } from '@shared/contract/messages';

type Item = OutputOf<typeof listUndelivered>['items'][number];

const UndeliveredCard = ({ region, item }: { region: string; item: Item }) => {
  const replay = useAct(replayMessage);
  const discard = useAct(discardMessage);
  const params = { region, deliveryId: item.deliveryId };
  const isBusy = replay.isPending || discard.isPending;
  return (
    <Card title={`${item.channelLabel}：${item.eventLabel}`}>
      <Stack>
        <KeyValue
          items={[
            { key: 'reason', label: '为什么', value: item.reason },
            { key: 'attempts', label: '送过', value: `${String(item.attempts)}次` },
            { key: 'at', label: '何时', value: instantText(item.parkedAt) },
          ]}
        />
        {item.isUncertain ? (
          <Banner tone="warn">可能已经送到过，重新送出可能让人收到两次。</Banner>
        ) : null}
        <ButtonRow>
          <Button isLoading={isBusy} onPress={() => replay.mutate({ params })}>
            重新送出
          </Button>
          <Button kind="text" isLoading={isBusy} onPress={() => discard.mutate({ params })}>
            不再送
          </Button>
        </ButtonRow>
      </Stack>
    </Card>
  );
};

/** 没有送到的消息：为什么、怎么办；不写是谁的、什么内容。 */
export const UndeliveredList = ({ region }: { region: string }) => {
  const undelivered = useEndpoint(listUndelivered, { params: { region } });
  return (
    <Loaded query={undelivered}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty title="都送到了" note="有微信、邮件、短信没有送到时，会列在这里。" />
        ) : (
          <Stack>
            {items.map((item) => (
              <UndeliveredCard key={item.deliveryId} region={region} item={item} />
            ))}
          </Stack>
        )
      }
    </Loaded>
  );
};
