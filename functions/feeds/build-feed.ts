import { Feed } from 'feed';
import { catalogueSections } from '@shared/vocabulary/domain';
import type { FeedItem, FeedQuestion } from './ports';

/** 订阅的内容：县、单位、领域和最新的各条。 */
export interface FeedContent {
  readonly question: FeedQuestion;
  readonly regionName: string;
  readonly organisationName: string | null;
  readonly items: readonly FeedItem[];
}

/** 订阅的名称，如“云州市明湖区柳树坪村 · 最新公开”。 */
export const feedTitle = ({ question, regionName, organisationName }: FeedContent): string => {
  const section = question.section === undefined ? '' : catalogueSections.labels[question.section];
  return `${[regionName + (organisationName ?? ''), section].filter(Boolean).join(' · ')} · 最新公开`;
};

/** 一条公开信息的网址。 */
export const noticeAddress = (origin: string, regionId: string, noticeId: string): string =>
  `${origin}/resident/notice/index?region=${encodeURIComponent(regionId)}&noticeId=${encodeURIComponent(noticeId)}`;

const addressOf = (origin: string, { regionId, organisationId }: FeedQuestion): string =>
  organisationId === undefined
    ? `${origin}/resident/notices/index?region=${regionId}`
    : `${origin}/pages/board/index?region=${regionId}&village=${organisationId}`;

/** 最新公开写成订阅；只有已经公开的文字。依据：《条例》第二十三条、第二十四条：便于公众知晓。 */
export const buildFeed = (content: FeedContent, origin: string): Feed => {
  const { question, items } = content;
  const title = feedTitle(content);
  const link = addressOf(origin, question);
  const [newest] = items;
  const feed = new Feed({
    title,
    description: title,
    id: link,
    link,
    language: 'zh-CN',
    copyright: content.regionName,
    ...(newest ? { updated: new Date(newest.publishedAt) } : {}),
  });
  for (const item of items) {
    const address = noticeAddress(origin, question.regionId, item.noticeId);
    feed.addItem({
      title: item.title,
      id: address,
      link: address,
      description: item.summary,
      author: [{ name: item.organisationName }],
      date: new Date(item.publishedAt),
    });
  }
  return feed;
};
