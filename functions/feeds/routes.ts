import * as contract from '@shared/contract/feeds';
import { ok, refused, type Result } from '@shared/result';
import { todayInShanghai } from '../platform/calendar';
import { route, type BinaryReply, type Route } from '../platform/http/route';
import { buildFeed, type FeedContent } from './build-feed';
import { embeddedPage } from './embedded-page';
import type { FeedPorts, FeedQuestion } from './ports';

const sent = (text: string, parts: Omit<BinaryReply, 'bytes'>): BinaryReply => ({
  bytes: Buffer.from(text),
  ...parts,
});

const contentOf = async (
  { store }: FeedPorts,
  question: FeedQuestion,
): Promise<Result<FeedContent>> => {
  const found = await store.newest(question);
  return found ? ok({ question, ...found }) : refused('notFound', '没有这个县或者这个单位');
};

/** 订阅、嵌入与解读情况的路由，不用登录。 */
export const routesOf = (ports: FeedPorts): Route[] => {
  const { publicOrigin: origin } = ports;
  const reply = async (
    { params, query }: { params: { region: string }; query: Omit<FeedQuestion, 'regionId'> },
    write: (content: FeedContent) => BinaryReply,
  ) => {
    const content = await contentOf(ports, { regionId: params.region, ...query });
    return content.ok ? ok(write(content.value)) : content;
  };
  return [
    route(contract.jsonFeed, (input) =>
      reply(input, (content) =>
        sent(buildFeed(content, origin).json1(), {
          mediaType: 'application/feed+json; charset=utf-8',
        }),
      ),
    ),
    route(contract.rssFeed, (input) =>
      reply(input, (content) =>
        sent(buildFeed(content, origin).rss2(), {
          mediaType: 'application/rss+xml; charset=utf-8',
        }),
      ),
    ),
    route(contract.embeddedList, (input) =>
      reply(input, (content) =>
        sent(embeddedPage(content, origin), {
          mediaType: 'text/html; charset=utf-8',
          hasLinks: true,
        }),
      ),
    ),
    route(contract.interpretationFigures, async ({ params }, { now }) => {
      const { region, year } = params;
      const items = await ports.store.interpretationFigures(region, year, todayInShanghai(now));
      return ok({ items: [...items] });
    }),
  ];
};
