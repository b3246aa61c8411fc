import type { NoticeFields } from '@shared/contract/notice-draft-view';
import {
  confidentialityOpinions,
  type ConfidentialityOpinion,
} from '@shared/vocabulary/disclosure';
import { ok, refused, type Result } from '@shared/result';

/** 保密审查的一项内容。 */
export interface ReviewItem {
  readonly itemId: string;
  readonly label: string;
}

/** 一项的审查意见。 */
export interface ItemOpinion {
  readonly itemId: string;
  readonly opinion: ConfidentialityOpinion;
  readonly remark: string;
}

const BASIS = '《保密法》第三十五条，《条例》第十七条';

/** 要逐项审查的内容：标题、概述、正文、每个公开要素、每个附件。依据：《保密法》第三十五条：一事一审、先审后公开。 */
export const reviewItemsOf = (
  notice: Pick<NoticeFields, 'summary' | 'contentElements'>,
  attachments: readonly { readonly attachmentId: string; readonly fileName: string }[],
): ReviewItem[] => [
  { itemId: 'title', label: '标题' },
  ...(notice.summary === '' ? [] : [{ itemId: 'summary', label: '内容概述' }]),
  { itemId: 'body', label: '正文' },
  ...notice.contentElements.flatMap(({ name, value }, index) =>
    value === '' ? [] : [{ itemId: `element-${String(index + 1)}`, label: `公开要素：${name}` }],
  ),
  ...attachments.map(({ attachmentId, fileName }) => ({
    itemId: attachmentId,
    label: `附件：${fileName}`,
  })),
];

const wrong = (message: string) =>
  refused('ruleViolated', message, { field: 'items', legalBasis: BASIS });

/**
 * 保密审查能不能通过：每一项都有意见；涉密的不能通过；不能确定的，要写明有关主管部门或者保密行政管理部门的意见。
 * 拒绝：漏审、涉密、存疑而没有意见的。依据：《条例》第十七条第三款。
 */
export const checkOpinions = (
  items: readonly ReviewItem[],
  opinions: readonly ItemOpinion[],
  ruling: string,
): Result<(ItemOpinion & ReviewItem)[]> => {
  const given = new Map(opinions.map((each) => [each.itemId, each]));
  const missing = items.find(({ itemId }) => !given.has(itemId));
  if (missing) return wrong(`「${missing.label}」还没有审查意见，请逐项审查`);
  const judged = items.flatMap((item) => {
    const opinion = given.get(item.itemId);
    return opinion ? [{ ...item, ...opinion }] : [];
  });
  const secret = judged.find(({ opinion }) => opinion === 'secret');
  if (secret)
    return wrong(`「${secret.label}」${confidentialityOpinions.labels.secret}，请退回，不能通过`);
  const doubtful = judged.find(({ opinion }) => opinion === 'doubtful');
  if (doubtful && ruling.trim() === '')
    return wrong(
      `「${doubtful.label}」不能确定能否公开，请报有关主管部门或者保密行政管理部门确定，写明其意见后再通过`,
    );
  return ok(judged);
};
