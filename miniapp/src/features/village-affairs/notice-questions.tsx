import { useEndpoint } from '@miniapp/api/use-endpoint';
import { useAccount } from '@miniapp/api/use-session';
import { Card } from '@miniapp/components/card';
import { Link } from '@miniapp/components/link';
import { Stack } from '@miniapp/components/stack';
import { Heading, Paragraph } from '@miniapp/components/text';
import { dayText } from '@miniapp/format/day';
import { routes } from '@miniapp/routes';
import { listNoticeQuestions } from '@shared/contract/village-questions';
import { AskForm, type NoticeAt } from './ask-form';

const Asking = (props: NoticeAt & { answerDays: number }) => {
  const { region, noticeId } = props;
  const account = useAccount(region);
  if (account === null)
    return (
      <Link isButton to={routes.signIn({ next: routes.notice({ region, noticeId }) })}>
        登录后向村里提问、质疑
      </Link>
    );
  if (!account.roles.includes('resident')) return null;
  return (
    <>
      <AskForm {...props} />
      <Link to={routes.myQuestions({ noticeId })}>
        看我的提问；没有按时公开、不真实，向镇街反映
      </Link>
    </>
  );
};

/** 一条公开信息下面的一扇门：村（居）的是公开的问答和向村里提问，机关的是申请公开；两扇门不同时开。 */
export const NoticeQuestions = ({ region, noticeId }: NoticeAt) => {
  const { data } = useEndpoint(listNoticeQuestions, { params: { region, noticeId } });
  if (data === undefined) return null;
  if (!data.canAsk)
    return (
      <Link isButton to={routes.wizard({ region, aboutNotice: noticeId })}>
        还想知道更多？申请公开
      </Link>
    );
  return (
    <Card title="对这条公开有疑问？">
      <Stack>
        <Paragraph tone="soft">{data.door}</Paragraph>
        {data.items.map((item) => (
          <Stack key={item.questionId} gap="tight">
            <Heading level={3}>{`问（${dayText(item.askedOn)}）：${item.text}`}</Heading>
            <Paragraph>{`村里答（${dayText(item.answeredOn)}）：${item.answer}`}</Paragraph>
          </Stack>
        ))}
        <Asking region={region} noticeId={noticeId} answerDays={data.answerDays} />
      </Stack>
    </Card>
  );
};
