import type { NoticeFields } from '@shared/contract/notice-draft-view';
import { disclosedPlaces, maskedDisclosure, type DisclosedText } from './disclosed-text';
import { financeTexts, rewriteFinance } from './finance/finance-texts';
import {
  canOverride,
  sightingsIn,
  type AttachmentFinding,
  type Finding,
  type Sighting,
} from './privacy/finding';
import { maskPrivacy } from './privacy/detector';

/** 附件的名字，和上传时检查到的。 */
export interface AttachmentText {
  readonly attachmentId: string;
  readonly fileName: string;
  readonly findings: readonly AttachmentFinding[];
}

/** 公开之后人人看得到的文字。 */
export interface NoticeText
  extends
    Pick<
      NoticeFields,
      'title' | 'summary' | 'bodyMarkdown' | 'contentElements' | 'finance' | 'producedOn'
    >,
    DisclosedText {
  readonly attachments: readonly AttachmentText[];
}

const placesOf = (notice: NoticeText): [field: string, text: string][] => [
  ['标题', notice.title],
  ['内容概述', notice.summary],
  ['正文', notice.bodyMarkdown],
  ...notice.contentElements.flatMap(({ name, value }): [string, string][] => [
    ['公开要素', name],
    ['公开要素', value],
  ]),
  ...financeTexts(notice.finance),
  ...disclosedPlaces(notice),
  ...notice.attachments.map(({ fileName }): [string, string] => ['附件名', fileName]),
];

const inAttachment = ({ attachmentId, fileName, findings }: AttachmentText): Sighting[] =>
  findings.map((found) => ({
    raw: '',
    finding: {
      ...found,
      field: `附件“${maskPrivacy(fileName, '2000-01-01').text}”`,
      attachmentId,
      canOverride: canOverride(found.kind),
    },
  }));

/** 公开前检查到的各处，连同原文（只在内存里用）。 */
export const sightingsInNotice = (notice: NoticeText): Sighting[] => [
  ...placesOf(notice).flatMap(([field, text]) => sightingsIn(field, text, notice.producedOn)),
  ...notice.attachments.flatMap(inAttachment),
];

/** 公开前检查到的个人信息，只带隐去后的样子。 */
export const findingsIn = (notice: NoticeText): Finding[] =>
  sightingsInNotice(notice).map(({ finding }) => finding);

/** 把各处的个人信息一并隐去，其余不动；附件里面的另行隐去。 */
export const maskNoticeText = (notice: Omit<NoticeText, 'attachments'>) => {
  const mask = (text: string): string => maskPrivacy(text, notice.producedOn).text;
  return {
    title: mask(notice.title),
    summary: mask(notice.summary),
    bodyMarkdown: mask(notice.bodyMarkdown),
    contentElements: notice.contentElements.map(({ name, value }) => ({
      name: mask(name),
      value: mask(value),
    })),
    finance: notice.finance && rewriteFinance(notice.finance, mask),
    ...maskedDisclosure(notice, mask),
  };
};

/** 附件名里的个人信息隐去之后，名字变了的那几个。 */
export const maskedNames = ({
  attachments,
  producedOn,
}: Pick<NoticeText, 'attachments' | 'producedOn'>) =>
  attachments.flatMap(({ attachmentId, fileName }) => {
    const { text } = maskPrivacy(fileName, producedOn);
    return text === fileName ? [] : [{ attachmentId, fileName: text }];
  });
