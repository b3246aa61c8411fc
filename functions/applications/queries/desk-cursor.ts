import * as z from '@shared/zod';
import type { DeskPosition } from '../desk-ports';

const PATTERN =
  /^([of])([01]) (\d{4}-\d\d-\d\d) (\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,6})?)\+00 ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** 把一页的末件写成不透明的游标。 */
export const writeCursor = ({ isFinished, group, day, at, applicationId }: DeskPosition): string =>
  Buffer.from(`${isFinished ? 'f' : 'o'}${String(group)} ${day} ${at} ${applicationId}`).toString(
    'base64url',
  );

/** 读游标；不是本系统给出的得 undefined。 */
export const readCursor = (cursor: string): DeskPosition | undefined => {
  const match = PATTERN.exec(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (!match) return undefined;
  const [, kind, group, day = '', at = '', applicationId = ''] = match;
  const instant = `${at.replace(' ', 'T')}Z`;
  if (!z.iso.date().safeParse(day).success || !z.iso.datetime().safeParse(instant).success)
    return undefined;
  return { isFinished: kind === 'f', group: Number(group), day, at: `${at}+00`, applicationId };
};
