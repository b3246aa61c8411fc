import type { NoticeFields } from '@shared/contract/notice-draft-view';
import { personalDataKinds, type PersonalDataKind } from '@shared/vocabulary/notice';
import { detectPersonalData, maskPersonalData } from './personal-data-detector';

export interface AttachmentName {
  readonly attachmentId: string;
  readonly fileName: string;
}

/** 公开之后人人看得到的文字。 */
export interface NoticeText extends Pick<
  NoticeFields,
  'title' | 'summary' | 'bodyMarkdown' | 'contentElements' | 'finance'
> {
  readonly attachments: readonly AttachmentName[];
}

export interface Finding {
  readonly kind: PersonalDataKind;
  readonly field: string;
  readonly masked: string;
}

const placesOf = (notice: NoticeText): [field: string, text: string][] => [
  ['标题', notice.title],
  ['内容概述', notice.summary],
  ['正文', notice.bodyMarkdown],
  ...notice.contentElements.flatMap(({ name, value }): [string, string][] => [
    ['公开要素', name],
    ['公开要素', value],
  ]),
  ...(notice.finance ? [['收支概要', notice.finance.period] as [string, string]] : []),
  ...notice.attachments.map(({ fileName }): [string, string] => ['附件名', fileName]),
];

/** 公开前检查到的个人信息，只带隐去后的样子。 */
export const findingsIn = (notice: NoticeText): Finding[] =>
  placesOf(notice).flatMap(([field, text]) =>
    detectPersonalData(text).map(({ kind, masked }) => ({ kind, field, masked })),
  );

const mask = (text: string): string => maskPersonalData(text).text;

/** 把各处的个人号码一并隐去，其余不动。 */
export const maskNoticeText = (notice: NoticeText): NoticeText => ({
  title: mask(notice.title),
  summary: mask(notice.summary),
  bodyMarkdown: mask(notice.bodyMarkdown),
  contentElements: notice.contentElements.map(({ name, value }) => ({
    name: mask(name),
    value: mask(value),
  })),
  finance: notice.finance && { ...notice.finance, period: mask(notice.finance.period) },
  attachments: notice.attachments.map((each) => ({ ...each, fileName: mask(each.fileName) })),
});

/** 说明检查到了什么、怎么办；不含号码本身。 */
export const describeFindings = (findings: readonly Finding[]): string => {
  const kinds = [...new Set(findings.map(({ kind }) => personalDataKinds.labels[kind]))];
  const places = [...new Set(findings.map(({ field }) => field))];
  return `${places.join('、')}里还有${kinds.join('、')}（共${findings.length}处），请先一键隐去再继续`;
};
