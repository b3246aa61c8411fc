import { isDay } from '@shared/law/day';
import type { NoticePosition } from '../ports';

const PATTERN = /^(\d{4}-\d{2}-\d{2})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** 把一页的末条写成不透明的游标。 */
export const writeCursor = ({ publishedOn, noticeId }: NoticePosition): string =>
  Buffer.from(`${publishedOn}.${noticeId}`).toString('base64url');

/** 读游标；不是本系统给出的得 undefined。 */
export const readCursor = (cursor: string): NoticePosition | undefined => {
  const match = PATTERN.exec(Buffer.from(cursor, 'base64url').toString('utf8'));
  const [, publishedOn = '', noticeId = ''] = match ?? [];
  return match && isDay(publishedOn) ? { publishedOn, noticeId } : undefined;
};
