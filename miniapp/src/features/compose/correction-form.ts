import type { NoticeDraft } from '@shared/contract/notice-draft-view';
import type { Correction } from '@shared/contract/notice-parts';
import { formProblems, fieldsOf, formOf, type NoticeForm } from './notice-form';

/** 更正还要写的：理由，换下的附件还给不给人看。 */
export interface CorrectionExtras {
  readonly reason: string;
  readonly closesOldFiles: boolean;
}

/** 更正哪里还没有写好；没有问题时为空。 */
export const correctionProblems = (form: NoticeForm, { reason }: CorrectionExtras) => [
  ...formProblems(form),
  ...(reason.trim() === '' ? [{ label: '更正的理由', message: '请写明更正的理由' }] : []),
];

/** 有没有换下现在公开着的附件。 */
export const dropsFiles = (draft: NoticeDraft, form: NoticeForm): boolean => {
  const kept = new Set(form.attachments.map(({ attachmentId }) => attachmentId));
  return draft.attachmentIds.some((id) => !kept.has(id));
};

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id, index) => id === other[index]);

/** 表单 → 更正；没有动过的正文、收支、附件照原样，不送去。 */
export const correctionOf = (
  draft: NoticeDraft,
  form: NoticeForm,
  { reason, closesOldFiles }: CorrectionExtras,
): Correction => {
  const { title, summary, bodyMarkdown, contentElements, ...given } = fieldsOf(form, draft.track);
  const untouched = fieldsOf(formOf(draft), draft.track);
  const isBodyKept = bodyMarkdown === untouched.bodyMarkdown;
  const isFinanceKept = JSON.stringify(given.finance) === JSON.stringify(untouched.finance);
  return {
    ...{ title, summary, contentElements, reason: reason.trim() },
    bodyMarkdown: isBodyKept ? draft.bodyMarkdown : bodyMarkdown,
    ...(given.finance === null || isFinanceKept ? {} : { finance: given.finance }),
    ...(isSame(given.attachmentIds, draft.attachmentIds)
      ? {}
      : { attachmentIds: given.attachmentIds }),
    ...(closesOldFiles && dropsFiles(draft, form) ? { closesOldFiles } : {}),
  };
};
