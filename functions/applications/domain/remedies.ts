import { addDays, addMonths, chineseDay, type Day } from '@shared/law/day';
import { citationOf, PERIODS } from '@shared/law/periods';
import type { ReplyKind } from '@shared/vocabulary/reply-kind';
import type { OrganisationFact, Organisations } from './organisations';

/** 垂直领导的机关，复议向上一级主管部门申请。依据：《行政复议法》第二十七条。 */
const VERTICAL = /税务|海关|外汇管理|金融监督管理|国家安全局/;

/** 答复机关的情况，只看种类和名称。 */
export type Replier = Pick<OrganisationFact, 'name' | 'kind'>;

/**
 * 行政复议机关：县级部门、乡镇、街道办事处的是县（区）人民政府；
 * 县政府自己答复的是上一级人民政府；垂直领导机关的是上一级主管部门。
 * 依据：《行政复议法》第二十四条、第二十七条。
 */
export const reconsiderationBody = (replier: Replier, organisations: Organisations): string => {
  if (replier.kind === 'county') return '上一级人民政府';
  if (VERTICAL.test(replier.name)) return `${replier.name}的上一级主管部门`;
  return organisations.all.find(({ kind }) => kind === 'county')?.name ?? '本级人民政府';
};

/** 是否须先申请行政复议、不能直接起诉：只有“不予公开”的答复如此。 */
const REVIEW_FIRST: Readonly<Record<ReplyKind, boolean>> = {
  granted: false,
  informationNotHeld: false,
  notOurResponsibility: false,
};

const until = (day: Day, repliedOn: Day) =>
  `（至${chineseDay(day, Number(repliedOn.slice(0, 4)))}，末日遇节假日顺延）`;

/**
 * 救济途径的文字。予以公开、信息不存在、不属于本机关，都不是“不予公开”，
 * 可以申请行政复议，也可以直接起诉。
 * 依据：《行政复议法》第二十条、第二十三条，《行政诉讼法》第四十六条，《条例》第五十一条。
 * @param repliedOn 送达之日；草稿为 null，不写截止日期
 */
export const remediesText = (kind: ReplyKind, body: string, repliedOn: Day | null): string => {
  const review = PERIODS.reconsideration.amount;
  const suit = PERIODS.litigation.amount;
  const reviewUntil = repliedOn ? until(addDays(repliedOn, review), repliedOn) : '';
  const suitUntil = repliedOn ? until(addMonths(repliedOn, suit), repliedOn) : '';
  const reconsider = `自收到本答复之日起${review}日内${reviewUntil}向${body}申请行政复议`;
  const sue = REVIEW_FIRST[kind]
    ? `对复议决定仍不服的，可以自收到复议决定书之日起${PERIODS.litigationAfterReconsideration.amount}日内向人民法院提起行政诉讼；未经行政复议，不能直接起诉`
    : `也可以自收到本答复之日起${suit}个月内${suitUntil}直接向人民法院提起行政诉讼`;
  const basis = `（${citationOf('reconsideration')}，${citationOf('litigation')}）`;
  return `如对本答复不服，可以${reconsider}；${sue}${basis}。`;
};
