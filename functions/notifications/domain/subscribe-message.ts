import { todayInShanghai } from '../../platform/calendar/shanghai';

/** 微信“thing”类字段至多二十个字。 */
const THING_LENGTH = 20;

export interface MessageContent {
  readonly regionId: string;
  readonly title: string;
  readonly body: string;
  readonly applicationId: string | null;
  readonly noticeId: string | null;
  readonly createdAt: string;
}

const clip = (text: string): string => {
  const characters = [...text.replace(/\s+/g, ' ').trim()];
  if (characters.length <= THING_LENGTH) return characters.join('') || '请点开查看';
  return `${characters.slice(0, THING_LENGTH - 1).join('')}…`;
};

/** 点开消息到哪一页；地址里只有县和编号。 */
export const pageOf = ({ regionId, applicationId, noticeId }: MessageContent): string => {
  if (applicationId !== null)
    return `resident/application/index?region=${regionId}&applicationId=${applicationId}`;
  if (noticeId !== null) return `resident/notice/index?region=${regionId}&noticeId=${noticeId}`;
  return 'resident/inbox/index';
};

/** 按订阅消息模板填写：thing1 事项、thing2 说明、time3 日期。 */
export const templateData = (message: MessageContent): Record<string, string> => ({
  thing1: clip(message.title),
  thing2: clip(message.body),
  time3: todayInShanghai(message.createdAt),
});
