import type { LetterParagraph } from '@shared/contract/letter-document';
import type { LetterKind } from '@shared/vocabulary/letter-kind';
import { consultingTemplates } from './templates/consulting';
import { feeTemplates } from './templates/fee';
import { endingTemplates } from './templates/ending';
import { intakeTemplates } from './templates/intake';
import { internalTemplates } from './templates/internal';
import { replyTemplate } from './templates/reply';

/** 模板的一段；{…} 是要填的内容。 */
export interface TemplateBlock {
  readonly key: string;
  readonly label: string;
  /** 法律要求必须有的；不能停用，占位和 keeps 里的话不能改没。 */
  readonly isMandatory: boolean;
  readonly style: LetterParagraph['style'];
  readonly text: string;
  /** 改写时必须保留的话。 */
  readonly keeps: readonly string[];
  /** 只用于哪一种情形，如某种答复；没有即都用。 */
  readonly variants?: readonly string[];
}

/** 各种文书的样本，县里没有改过的照此写。 */
export const DEFAULT_TEMPLATES: Readonly<Record<LetterKind, readonly TemplateBlock[]>> = {
  ...intakeTemplates,
  ...consultingTemplates,
  ...feeTemplates,
  ...endingTemplates,
  ...internalTemplates,
  replyLetter: replyTemplate,
};

/** 县里对一段的改动。 */
export interface BlockEdit {
  readonly key: string;
  readonly text: string;
  /** 用不用这一段；必备的段总是用。 */
  readonly isIncluded: boolean;
}

/** 一份可用的模板：样本加上县里的改动，停用的段已去掉。 */
export const templateOf = (
  kind: LetterKind,
  edits: readonly BlockEdit[] = [],
): readonly TemplateBlock[] =>
  DEFAULT_TEMPLATES[kind].flatMap((block) => {
    const edit = edits.find(({ key }) => key === block.key);
    if (!edit) return [block];
    return edit.isIncluded || block.isMandatory ? [{ ...block, text: edit.text }] : [];
  });

const PLACE = /(?<!\{)\{(\w+)\}(?!\})/g;

/** 一段文字里的占位，按先后，不重复。 */
export const placesOf = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(PLACE)].map((match) => match[1] ?? '')),
];
