import { dayInShanghai } from '../platform/calendar';
import { chineseDay } from '@shared/law/day';
import { feedTitle, noticeAddress, type FeedContent } from './build-feed';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (each) => ENTITIES[each] ?? each);

const STYLE = `body{margin:0;font:17px/1.6 system-ui,"PingFang SC","Microsoft YaHei",sans-serif;color:#1b2333;background:#fff}
h1{font-size:20px;margin:12px 16px}ul{list-style:none;margin:0;padding:0 16px}
li{border-top:1px solid #d8dce4;padding:12px 0}a{color:#12386b;font-size:17px}p{margin:4px 0 0;color:#4a5160}`;

/** 供别的网站嵌入的网页：没有脚本，链接在新窗口打开。 */
export const embeddedPage = (content: FeedContent, origin: string): string => {
  const title = escaped(feedTitle(content));
  const rows = content.items.map((item) => {
    const address = escaped(noticeAddress(origin, content.question.regionId, item.noticeId));
    const day = chineseDay(dayInShanghai(new Date(item.publishedAt)));
    return `<li><a href="${address}" target="_blank" rel="noopener">${escaped(item.title)}</a><p>${escaped(item.organisationName)} · ${day}</p></li>`;
  });
  const list = rows.length === 0 ? '<li>还没有公开的信息</li>' : rows.join('');
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><style>${STYLE}</style></head><body><h1>${title}</h1><ul>${list}</ul></body></html>`;
};
