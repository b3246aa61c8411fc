import type { LetterTemplateView } from '@shared/contract/letter-templates';
import { LETTER_RULES, type LetterKind } from '@shared/vocabulary/letter-kind';
import { placeLabel } from '../domain/compose-letter';
import { DEFAULT_TEMPLATES, placesOf, type BlockEdit } from '../domain/template';
import type { StoredTemplate } from '../ports';

/** 一种文书的模板，样本与县里的改动并列。 */
export const templateView = (
  kind: LetterKind,
  stored: StoredTemplate | undefined,
): LetterTemplateView => {
  const edits: readonly BlockEdit[] = stored?.blocks ?? [];
  return {
    kind,
    title: LETTER_RULES[kind].title,
    version: stored?.version ?? 0,
    updatedAt: stored?.updatedAt ?? null,
    updatedByName: stored?.updatedByName ?? '',
    blocks: DEFAULT_TEMPLATES[kind].map(({ text, keeps, variants, ...block }) => {
      const edit = edits.find(({ key }) => key === block.key);
      return {
        ...block,
        text: edit?.text ?? text,
        isIncluded: edit?.isIncluded ?? true,
        standardText: text,
        keeps: [...keeps],
        places: placesOf(text).map((key) => ({ key, label: placeLabel(kind, key) })),
        variants: [...(variants ?? [])],
      };
    }),
  };
};
