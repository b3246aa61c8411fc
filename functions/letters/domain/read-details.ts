import { ok, refused, type Result } from '@shared/result';
import { LETTER_RULES } from '@shared/vocabulary/letter-kind';
import { LETTER_FACTS, type LetterDraft } from './facts';
import { printable } from './facts/fields';
import { EXTENSION_REPLY } from './facts/internal';

/** 写进文书的值：一段文字、几项，或者一张表。 */
export type Values = Readonly<
  Record<string, string | number | boolean | readonly string[] | readonly (readonly string[])[]>
>;

export interface ReadDetails {
  readonly values: Values;
  /** 属于哪一种情形，如答复的种类；没有情形之分的为空。 */
  readonly variant: string;
}

/** 每份文书都有的占位。 */
export const commonValues = (draft: LetterDraft): Values => ({
  registrationNumber: printable(draft.registrationNumber),
  agencyName: printable(draft.agencyName),
  organisationName: printable(draft.organisationName),
});

const variantOf = ({ kind }: LetterDraft, values: Values): string => {
  switch (kind) {
    case 'replyLetter':
      return String(values['replyKind']);
    case 'abandonmentLetter':
      return String(values['cause']);
    case 'correctionLetter':
      return String(values['result']);
    case 'overrideLetter':
      return String(values['ground']);
    case 'approvalSlip':
      return values['replyKind'] === EXTENSION_REPLY ? 'extension' : 'reply';
    case 'amendmentLetter':
      return values['isLate'] === true ? 'late' : 'timely';
    default:
      return '';
  }
};

const COMMON = [
  ['registrationNumber', '登记编号'],
  ['agencyName', '答复机关'],
] as const;

const missing = ({ kind }: LetterDraft, label: string, field: string) =>
  refused('ruleViolated', `《${LETTER_RULES[kind].title}》缺少「${label}」，请填写后再发`, {
    field,
  });

const isFilled = (value: unknown) =>
  value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

/**
 * 核对一份文书要写的内容。
 * 拒绝：没有填必填的；填的样子不对。都指出是哪一项。
 */
export const readDetails = (draft: LetterDraft): Result<ReadDetails> => {
  const blank = COMMON.find(([key]) => draft[key].trim() === '');
  if (blank) return missing(draft, blank[1], blank[0]);
  if (draft.recipient === 'organisation' && draft.organisationName.trim() === '')
    return missing(draft, '收文单位', 'organisationName');
  const schema = LETTER_FACTS[draft.kind];
  const given = Object.fromEntries(
    Object.entries(draft.details).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
  const parsed = schema.safeParse(given);
  if (parsed.success) {
    const values = parsed.data as Values;
    return ok({ values, variant: variantOf(draft, values) });
  }
  const field = String(parsed.error.issues[0]?.path[0] ?? '');
  const shape = schema.shape as Readonly<Record<string, { readonly description?: string }>>;
  const label = shape[field]?.description ?? field;
  if (!isFilled(given[field])) return missing(draft, label, field);
  return refused(
    'ruleViolated',
    `《${LETTER_RULES[draft.kind].title}》的「${label}」填写得不对，请核对后再发`,
    { field },
  );
};
