import type { LetterDocument } from '@shared/contract/letter-document';
import { ok, type Result } from '@shared/result';
import { composeLetter } from './compose-letter';
import type { LetterDraft } from './facts';
import { templateOf, type BlockEdit } from './template';
import { wordingRisks, type WordingRisk } from './wording-risks';

export interface WrittenLetter {
  readonly document: LetterDocument;
  readonly risks: readonly WordingRisk[];
}

/**
 * 按一个县的模板写一份文书，连同写法上的风险。
 * 拒绝：缺少必须写的内容，指出是哪一项。
 */
export const writeLetter = (
  draft: LetterDraft,
  edits: readonly BlockEdit[] = [],
): Result<WrittenLetter> => {
  const composed = composeLetter(draft, templateOf(draft.kind, edits));
  if (!composed.ok) return composed;
  const document = composed.value;
  return ok({ document, risks: wordingRisks({ draft, document }) });
};
