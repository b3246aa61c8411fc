import type { Day } from '@shared/law/day';
import { citationOf } from '@shared/law/periods';
import { ok, refused, type Result } from '@shared/result';

/** 补正告知的内容：要补正哪些、到哪一天；没有写的为 null。 */
export interface AmendmentNotice {
  readonly items: readonly string[];
  readonly until: Day | null;
}

export interface CheckedAmendmentNotice {
  readonly items: readonly string[];
  readonly until: Day;
}

const LEGAL_BASIS = citationOf('amendmentNotice');

/**
 * 补正告知要一次写明补正的事项和合理的期限。
 * 拒绝：没有写补正的事项；没有写期限；期限不在告知之后；已经告知过一次。
 * 依据：《条例》第三十条。
 */
export const checkAmendmentNotice = (
  { items, until }: AmendmentNotice,
  facts: { readonly noticeOn: Day; readonly isAlreadyRequested: boolean },
): Result<CheckedAmendmentNotice> => {
  const no = (message: string, field: string) =>
    refused('ruleViolated', message, { field, legalBasis: LEGAL_BASIS });
  const written = items.map((item) => item.trim()).filter((item) => item !== '');
  if (facts.isAlreadyRequested) return no('补正只能一次性告知，这件已经告知过了', 'items');
  if (written.length === 0) return no('请写明需要补正的事项', 'items');
  if (until === null) return no('请写明补正的合理期限', 'until');
  if (until <= facts.noticeOn) return no('补正期限应当在告知之日以后', 'until');
  return ok({ items: written, until });
};
