import { addDays, addMonths, chineseDay, type Day } from '@shared/law/day';
import { cite, citationOf, PERIODS } from '@shared/law/periods';
import { COMPETENT_COURT, VERTICAL_BODY } from '@shared/law/remedies';
import { REPLY_LAW, type ReplyKind } from '@shared/vocabulary/reply-kind';
import type { OrganisationFact, Organisations } from './organisations';

/** 答复机关的情况，只看种类和名称。 */
export type Replier = Pick<OrganisationFact, 'name' | 'kind'>;

/**
 * 行政复议机关：县级部门、乡镇、街道办事处的是县（区）人民政府；
 * 县政府自己答复的是上一级人民政府；垂直领导机关的是上一级主管部门。
 * 依据：《行政复议法》第二十四条、第二十七条。
 */
export const reconsiderationBody = (replier: Replier, organisations: Organisations): string => {
  if (replier.kind === 'county') return '上一级人民政府';
  if (VERTICAL_BODY.test(replier.name)) return `${replier.name}的上一级主管部门`;
  return organisations.all.find(({ kind }) => kind === 'county')?.name ?? '本级人民政府';
};

/** 向谁申请复议、向哪个法院起诉、网上申请复议的渠道（没有为空）。 */
export interface RemedyBodies {
  readonly body: string;
  readonly courtName: string;
  readonly onlineReviewChannel: string;
}

/** 救济途径一段的各项；repliedOn 是送达之日，草稿为 null，不写截止日期。 */
export interface RemedyNotice extends RemedyBodies {
  readonly kind: ReplyKind;
  readonly repliedOn: Day | null;
  /** 部分公开按先复议告知（县里的约定）。 */
  readonly partialReviewFirst: boolean;
}

/** 从哪一天起算、写成什么话；on 为 null 的不写截止日期。 */
interface Since {
  readonly words: string;
  readonly on: Day | null;
}

/** 是否须先申请行政复议、不能直接起诉。依据：《行政复议法》第二十三条第一款第四项。 */
export const isReviewFirst = (kind: ReplyKind, partialReviewFirst: boolean): boolean => {
  const { remedy } = REPLY_LAW[kind];
  return remedy === 'unsettledPartial' ? partialReviewFirst : remedy === 'reviewFirst';
};

const until = (since: Day | null, end: (since: Day) => Day) =>
  since === null
    ? ''
    : `（至${chineseDay(end(since), Number(since.slice(0, 4)))}，末日遇节假日顺延）`;

const reviewWords = (since: Since, { body }: RemedyBodies) => {
  const { amount } = PERIODS.reconsideration;
  return `${since.words}${amount}日内${until(since.on, (day) => addDays(day, amount))}向${body}申请行政复议`;
};

const suitWords = (since: Since, court: string) => {
  const { amount } = PERIODS.litigation;
  return `${since.words}${amount}个月内${until(since.on, (day) => addMonths(day, amount))}直接向${court}提起行政诉讼`;
};

const closing = ({ body, onlineReviewChannel }: RemedyBodies) =>
  `行政复议机关：${body}${onlineReviewChannel === '' ? '' : `；网上申请行政复议：${onlineReviewChannel}`}。`;

const wording = (since: Since, bodies: RemedyBodies, first: string | null): string => {
  const court = bodies.courtName === '' ? COMPETENT_COURT : bodies.courtName;
  const review = reviewWords(since, bodies);
  const basis = `${citationOf('reconsideration')}、${citationOf('litigation')}`;
  if (first === null)
    return `可以${review}；也可以${suitWords(since, court)}（${basis}）。${closing(bodies)}`;
  const { amount } = PERIODS.litigationAfterReconsideration;
  const firstBasis = `${cite('reconsiderationLaw', first)}、${citationOf('litigationAfterReconsideration')}`;
  return (
    `应当先申请行政复议：可以${review}；对复议决定仍不服的，可以自收到复议决定书之日起${amount}日内` +
    `向${court}提起行政诉讼；未经行政复议，不能直接起诉（${firstBasis}）。${closing(bodies)}`
  );
};

/**
 * 答复书上救济途径的文字：不予公开的写先复议、后诉讼；其余复议、诉讼任选；部分公开依县里的约定。
 * 依据：《行政复议法》第二十条、第二十二条、第二十三条，《行政诉讼法》第四十五条、第四十六条，《条例》第五十一条。
 */
export const remediesText = (notice: RemedyNotice): string => {
  const since = { words: '自收到本答复之日起', on: notice.repliedOn };
  const isFirst = isReviewFirst(notice.kind, notice.partialReviewFirst);
  return `如对本答复不服，${wording(since, notice, isFirst ? '第二十三条第一款第四项' : null)}`;
};

/**
 * 逾期没有答复的，申请人可以怎么办。
 * 依据：《行政复议法》第二十三条第一款第三项（是否适用尚无定论，依县里的约定），《行政诉讼法》第四十六条。
 */
export const noReplyRemedies = (
  notice: RemedyBodies & { readonly dueOn: Day; readonly noReplyReviewFirst: boolean },
): string => {
  const { dueOn, noReplyReviewFirst } = notice;
  const since = { words: '自知道没有答复之日起', on: null };
  const first = noReplyReviewFirst ? '第二十三条第一款第三项' : null;
  return `答复期限已于${chineseDay(dueOn)}届满。对没有答复不服的，${wording(since, notice, first)}`;
};

/**
 * 逾期不补正、逾期未缴费而不再处理的，不是“不予公开”：复议、诉讼任选。
 * 收费通知不能单独争议，争议的是这次不再处理。依据：《行政复议法》第二十条，《行政诉讼法》第四十六条。
 */
export const abandonmentRemedies = (
  notice: RemedyBodies & { readonly notifiedOn: Day | null },
): string => {
  const since = { words: '自收到本告知书之日起', on: notice.notifiedOn };
  return `如对不再处理不服，${wording(since, notice, null)}`;
};

/** 补充答复、更正答复、第三方不同意而仍决定公开等告知的：复议、诉讼任选。依据：《条例》第五十一条，《行政复议法》第二十条。 */
export const noticeRemedies = (bodies: RemedyBodies): string => {
  const since = { words: '自收到本告知书之日起', on: null };
  return `如对本告知不服，${wording(since, bodies, null)}`;
};
