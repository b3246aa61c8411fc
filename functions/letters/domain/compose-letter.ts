import type { LetterDocument, LetterParagraph } from '@shared/contract/letter-document';
import { chineseDay } from '@shared/law/day';
import { refused, ok, type Result } from '@shared/result';
import { LETTER_RULES, type LetterKind } from '@shared/vocabulary/letter-kind';
import { joinTables, paragraphsOf } from './paragraphs';
import { commonValues, readDetails, type Values } from './read-details';
import { LETTER_FACTS, type LetterDraft, type LetterFacts } from './facts';
import { placesOf, type TemplateBlock } from './template';

/** 占位的中文名；共同事项与这一种要写的内容。 */
export const placeLabel = (kind: LetterKind, place: string): string =>
  COMMON_LABELS[place] ??
  (LETTER_FACTS[kind].shape as Readonly<Record<string, { description?: string }>>)[place]
    ?.description ??
  place;

const COMMON_LABELS: Readonly<Record<string, string>> = {
  registrationNumber: '登记编号',
  agencyName: '答复机关',
  organisationName: '收文单位',
};

const isBlank = (value: Values[string] | undefined) =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** 括注类的占位，没有就不写，不算缺。 */
const SILENT = new Set(['isProvisional']);

const attachmentsOf = ({ attachments, attachmentCount }: Values): string[] => {
  if (Array.isArray(attachments) && attachments.length > 0) return attachments.flat().map(String);
  return Number(attachmentCount ?? 0) > 0
    ? [`随本告知书提供的政府信息（共${String(attachmentCount)}件）`]
    : [];
};

const salutationOf = ({ recipient, organisationName }: LetterDraft): string => {
  if (recipient === 'internal') return '';
  return recipient === 'organisation' ? `${organisationName}：` : '{{recipientName}}：';
};

const finish = (
  draft: LetterDraft,
  values: Values,
  paragraphs: LetterParagraph[],
): LetterDocument => {
  const { isNumbered, title } = LETTER_RULES[draft.kind];
  return {
    kind: draft.kind,
    redHead: draft.hasRedHead && isNumbered ? draft.agencyName : '',
    title,
    documentNumber: draft.documentNumber,
    salutation: salutationOf(draft),
    paragraphs: joinTables(paragraphs),
    attachments: attachmentsOf(values),
    agency: draft.agencyName,
    dateText: draft.issuedOn === null ? '' : chineseDay(draft.issuedOn),
    footnote: isNumbered ? `登记编号：${draft.registrationNumber}` : '',
  };
};

/**
 * 写一份文书：核对要写的内容，按模板成文；姓名等只写占位。
 * 拒绝：缺少必须写的内容，指出是哪一项。
 * 依据：《条例》第三十条、第三十二条至第三十七条、第四十一条、第四十二条。
 */
export const composeLetter = (
  facts: LetterFacts | LetterDraft,
  template: readonly TemplateBlock[],
): Result<LetterDocument> => {
  const read = readDetails(facts);
  if (!read.ok) return read;
  const values = { ...commonValues(facts), ...read.value.values };
  const paragraphs: LetterParagraph[] = [];
  for (const block of template) {
    if (block.variants && !block.variants.includes(read.value.variant)) continue;
    const missing = placesOf(block.text).find(
      (place) => !SILENT.has(place) && isBlank(values[place]),
    );
    if (missing === undefined) paragraphs.push(...paragraphsOf(block, values));
    else if (block.isMandatory)
      return refused(
        'ruleViolated',
        `《${LETTER_RULES[facts.kind].title}》缺少「${placeLabel(facts.kind, missing)}」，请填写后再发`,
        { field: missing },
      );
  }
  return ok(finish(facts, values, paragraphs));
};
