import { dayText } from '@miniapp/format/day';
import type { NoticeDraft } from '@shared/contract/notice-drafts';
import { attributeGrounds, disclosureAttributes } from '@shared/vocabulary/disclosure';
import { noticeKinds } from '@shared/vocabulary/notice';

const dayOrNothing = (day: string | null): string => (day === null ? '' : dayText(day));

/** 与公开流程有关的各项，标签和内容；没有的内容为空。村（居）务没有公开属性。 */
export const disclosureFacts = (draft: NoticeDraft): [string, string][] => [
  ['种类', draft.kind === 'general' ? '' : noticeKinds.labels[draft.kind]],
  ['文号', draft.documentNumber],
  ['变更日期', dayOrNothing(draft.changedOn)],
  ['公开属性', draft.attribute === null ? '' : disclosureAttributes.labels[draft.attribute]],
  ['依据', draft.attributeGround === null ? '' : attributeGrounds.labels[draft.attributeGround]],
  ['理由', draft.attributeReason],
  ['最迟公开', dayOrNothing(draft.publishBy)],
  ['上次复核', dayOrNothing(draft.attributeReviewedOn)],
  ['原来的说法', draft.clarification?.originalClaim ?? ''],
  ['正确的说法', draft.clarification?.correctText ?? ''],
  ['索引号', draft.indexNumber],
  ['版次', draft.revision > 1 ? `第${String(draft.revision)}版` : ''],
];
