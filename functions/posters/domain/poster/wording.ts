import { dayParts, type Day } from '@shared/law/day';
import { affairsKinds } from '@shared/vocabulary/notice';
import type { PublishedContent } from '../published-content';
import type { Publisher } from './facts';

/** 2026年4月5日。 */
export const dayText = (day: Day): string => {
  const { year, month, date } = dayParts(day);
  return `${String(year)}年${String(month)}月${String(date)}日`;
};

/** 2026年4月。@param month YYYY-MM */
export const monthText = (month: string): string =>
  `${month.slice(0, 4)}年${String(Number(month.slice(5, 7)))}月`;

/** 以分计的金额写成元，千分位、两位小数。 */
export const yuanText = (fen: number): string => {
  const [whole = '0', cents = '00'] = (Math.abs(fen) / 100).toFixed(2).split('.');
  return `${fen < 0 ? '-' : ''}${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}.${cents}`;
};

/** 上级机关的名称 → 地方的名称：“青石镇人民政府”写成“青石镇”，“东门街道办事处”写成“东门街道”。 */
export const placeName = (body: string): string => body.replace(/(?:人民政府|办事处)$/u, '');

/** 县、乡镇、村（社区）连着写；村名已经带着乡镇的不重复。 */
export const placeText = ({ countyName, parentName, name }: Publisher): string => {
  const rest = name.startsWith(parentName) ? name : `${parentName}${name}`;
  return rest.startsWith(countyName) ? rest : `${countyName}${rest}`;
};

/** 右上角的字：党务公开、村务公开、财务公开；部门的写政务公开。 */
export const kindText = ({ affairsKind }: Pick<PublishedContent, 'affairsKind'>): string =>
  affairsKind === null ? '政务公开' : `${affairsKinds.labels[affairsKind]}公开`;

/** 公示的起止；不公示的为空。公示自公开之日起。 */
export const publicityText = ({
  publishedOn,
  publicityUntil,
}: Pick<PublishedContent, 'publishedOn' | 'publicityUntil'>): string =>
  publicityUntil === null ? '' : `${dayText(publishedOn)}至${dayText(publicityUntil)}`;
