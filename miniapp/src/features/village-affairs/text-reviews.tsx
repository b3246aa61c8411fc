import { useDoing } from '@miniapp/api/use-doing';
import { useAct, useEndpoint } from '@miniapp/api/use-endpoint';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { Empty } from '@miniapp/components/empty';
import { Failure } from '@miniapp/components/failure';
import { Link } from '@miniapp/components/link';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { instantText } from '@miniapp/format/day';
import { routes } from '@miniapp/routes';
import type { OutputOf } from '@shared/contract/endpoint';
import { decideTextReview, listTextReviews } from '@shared/contract/text-reviews';

type Item = OutputOf<typeof listTextReviews>['items'][number];

const Review = ({ region, item }: { region: string; item: Item }) => {
  const act = useAct(decideTextReview);
  const doing = useDoing();
  const { questionId, village, notice, text, askedAt } = item;
  const decide = (isPublishable: boolean) =>
    doing.run(
      () => act.mutateAsync({ params: { region, questionId }, body: { isPublishable } }),
      isPublishable ? '这次问答可以公开了' : '这次问答不公开，村里照样答复',
    );
  return (
    <Card title={`${village.name}：${notice.title}`}>
      <Stack>
        <Paragraph>{text}</Paragraph>
        <Paragraph tone="soft">{`${instantText(askedAt)}提出`}</Paragraph>
        <Link to={routes.notice({ region, noticeId: notice.noticeId })}>看问的是哪条公开信息</Link>
        <Failure text={doing.failure} />
        <ButtonRow>
          <Button isLoading={act.isPending} onPress={() => decide(true)}>
            可以公开
          </Button>
          <Button isLoading={act.isPending} onPress={() => decide(false)}>
            不公开
          </Button>
        </ButtonRow>
      </Stack>
    </Card>
  );
};

/** 所属各村里要看过才能公开的提问。提问早已送到村里，这里只定问答放不放在公开栏。 */
export const TextReviews = ({ region }: { region: string }) => {
  const query = useEndpoint(listTextReviews, { params: { region } });
  return (
    <Loaded query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty
            title="没有要看的提问"
            note="文字检查说不准的提问会列在这里。提问都已送到村里，这里只定问答能不能公开。"
          />
        ) : (
          <Stack gap="loose">
            <Paragraph tone="soft">
              这些提问都已送到村里，村里照样要答复。这里只看文字，定问答能不能放在公开栏；批评、质疑不是不公开的理由。
            </Paragraph>
            {items.map((item) => (
              <Review key={item.questionId} region={region} item={item} />
            ))}
          </Stack>
        )
      }
    </Loaded>
  );
};
