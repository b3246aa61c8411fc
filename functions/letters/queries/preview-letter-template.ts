import type { LetterDocument } from '@shared/contract/letter-document';
import { refused, type Result } from '@shared/result';
import type { LetterKind } from '@shared/vocabulary/letter-kind';
import { checkTemplate } from '../domain/check-template';
import { composeLetter } from '../domain/compose-letter';
import { sampleDraft, sampleVariants } from '../domain/sample-facts';
import { templateOf, type BlockEdit } from '../domain/template';
import type { LetterPorts, LetterStaff } from '../ports';

/** 看哪一种文书、哪一种情形；blocks 是还没有保存的改动。 */
export interface PreviewWish {
  readonly kind: LetterKind;
  readonly variant: string;
  readonly blocks?: readonly BlockEdit[] | undefined;
}

/**
 * 用虚构的内容，看模板写出来的样子。
 * 拒绝：没有这一种情形；改动丢了必备的内容。
 */
export const previewLetterTemplate = async (
  { store }: LetterPorts,
  staff: LetterStaff,
  { kind, variant, blocks }: PreviewWish,
): Promise<Result<{ document: LetterDocument }>> => {
  const variants = sampleVariants(kind);
  const chosen = variant === '' ? (variants[0] ?? '') : variant;
  if (variants.length > 0 && !variants.includes(chosen))
    return refused('ruleViolated', '没有这一种情形，请从列出的情形里选', { field: 'variant' });
  const edits =
    blocks ?? (await store.list(staff)).find((template) => template.kind === kind)?.blocks ?? [];
  const checked = checkTemplate(kind, edits);
  if (!checked.ok) return checked;
  const draft = sampleDraft({ kind, variant: chosen, agencyName: await store.agencyName(staff) });
  const composed = composeLetter(draft, templateOf(kind, checked.value));
  return composed.ok ? { ok: true, value: { document: composed.value } } : composed;
};
