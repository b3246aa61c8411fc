import { Banner } from '@miniapp/components/banner';
import { Card } from '@miniapp/components/card';
import { KeyValue } from '@miniapp/components/key-value';
import { Citation, Paragraph } from '@miniapp/components/text';
import { instantText } from '@miniapp/format/day';
import type { NoticeDraft } from '@shared/contract/notice-drafts';
import { confidentialityOpinions } from '@shared/vocabulary/disclosure';

/** 提交前检查出来的：要改好的和请核对的。 */
export const CheckList = ({ draft }: { draft: NoticeDraft }) => {
  const isOpen = draft.state === 'draft' || draft.state === 'returned';
  if (!isOpen || draft.checks.length === 0) return null;
  const isBlocked = draft.checks.some(({ level }) => level === 'block');
  return (
    <Banner
      tone={isBlocked ? 'error' : 'warn'}
      title={isBlocked ? '改好以后才能提交' : '提交前请核对'}
    >
      {draft.checks.map((check, index) => (
        <Paragraph key={index}>
          {`${check.level === 'block' ? '✕ 必须改：' : '△ 请核对：'}${check.message}`}
        </Paragraph>
      ))}
      <Citation>
        {[...new Set(draft.checks.map(({ legalBasis }) => legalBasis))].join('；')}
      </Citation>
    </Banner>
  );
};

const confidentialityItems = (review: NonNullable<NoticeDraft['confidentialityReview']>) => [
  { key: 'by', label: '保密审查', value: `${review.by}，${instantText(review.at)}` },
  ...review.items.map(({ itemId, label, opinion }) => ({
    key: itemId,
    label,
    value: confidentialityOpinions.labels[opinion],
  })),
  ...(review.ruling === ''
    ? []
    : [{ key: 'ruling', label: '主管部门的意见', value: review.ruling }]),
];

/** 审查、签发的记录：谁、何时、什么意见。 */
export const ReviewRecord = ({ draft }: { draft: NoticeDraft }) => {
  const { confidentialityReview, disclosureReview, signedBy } = draft;
  const items = [
    ...(confidentialityReview === null ? [] : confidentialityItems(confidentialityReview)),
    ...(disclosureReview === null
      ? []
      : [
          {
            key: 'disclosure',
            label: '公开审查',
            value: `${disclosureReview.by}，${instantText(disclosureReview.at)}：${disclosureReview.opinion}`,
          },
        ]),
    ...(signedBy === '' ? [] : [{ key: 'signed', label: '签发', value: signedBy }]),
  ];
  return items.length === 0 ? null : (
    <Card title="审查与签发">
      <KeyValue items={items} />
    </Card>
  );
};
