import type { Finance } from '@shared/contract/finance-parts';
import type { Day } from '@shared/law/day';
import { financeTexts, rewriteFinance } from '../finance/finance-texts';
import { isFullName, isNameInText } from './person-names';
import { namesIn, starNames } from './published-names';

/** 一条在公示的信息的文字。 */
export interface PublicizedText {
  readonly title: string;
  readonly summary: string;
  readonly bodyMarkdown: string;
  readonly contentElements: readonly { readonly name: string; readonly value: string }[];
  readonly finance: Finance | null;
}

/** 公示期满了没有：截止日的第二天起；处理过的不再处理。依据：规则 H-15。 */
export const isPublicityOver = (
  notice: {
    readonly state: string;
    readonly publicityUntil: Day | null;
    readonly publicityEndedAt: string | null;
  },
  today: Day,
): boolean =>
  notice.state === 'published' &&
  notice.publicityEndedAt === null &&
  notice.publicityUntil !== null &&
  notice.publicityUntil < today;

const partsOf = (text: string): string[] => text.split(/[、，,；;：:（）()\s]+/);

/** 收益分给谁、欠谁的、谁欠的：写着个人全名的。 */
const financeNames = (finance: Finance | null): string[] => [
  ...(finance?.detail?.distribution ?? []).flatMap(({ name }) => partsOf(name).filter(isFullName)),
  ...(finance?.detail?.debts ?? []).flatMap(({ name }) => partsOf(name).filter(isNameInText)),
];

/** 名单里的人：正文和要素里表格中的全名，收益分配、债权债务里的个人。 */
export const listedNames = ({
  bodyMarkdown,
  contentElements,
  finance,
}: Pick<PublicizedText, 'bodyMarkdown' | 'contentElements' | 'finance'>): string[] => [
  ...new Set([
    ...[bodyMarkdown, ...contentElements.map(({ value }) => value)].flatMap(namesIn),
    ...financeNames(finance),
  ]),
];

/** 公示期满以后的文字：名单里的人，各处都只留姓。依据：规则 H-14、H-15。 */
export const withoutNames = (notice: PublicizedText, names: readonly string[]): PublicizedText => ({
  title: starNames(notice.title, names),
  summary: starNames(notice.summary, names),
  bodyMarkdown: starNames(notice.bodyMarkdown, names),
  contentElements: notice.contentElements.map(({ name, value }) => ({
    name: starNames(name, names),
    value: starNames(value, names),
  })),
  finance: notice.finance && rewriteFinance(notice.finance, (text) => starNames(text, names)),
});

const textsOf = (notice: PublicizedText): string[] => [
  notice.title,
  notice.summary,
  notice.bodyMarkdown,
  ...notice.contentElements.flatMap(({ name, value }) => [name, value]),
  ...financeTexts(notice.finance).map(([, text]) => text),
  ...(notice.finance?.detail?.lines ?? []).map(({ voucher }) => voucher),
];

/** 两版的文字是不是一字不差。 */
export const isSameText = (one: PublicizedText, other: PublicizedText): boolean => {
  const others = textsOf(other);
  return textsOf(one).every((text, index) => text === others[index]);
};

/** 公示期满以后附件还提不提供：财务的凭证照常；读全了、没有名单的照常；有名单的、查不了的不再提供。 */
export const closesAttachment = (attachment: {
  readonly isFinance: boolean;
  readonly extractedText: string | null;
  readonly isFullyRead: boolean | null;
}): boolean => {
  if (namesIn(attachment.extractedText ?? '').length > 0) return true;
  return !attachment.isFinance && attachment.isFullyRead !== true;
};
