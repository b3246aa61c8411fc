import type { NoticeDraft } from '@shared/contract/notice-draft-view';
import { ok, type Result } from '@shared/result';
import { maskPersonalData } from '../domain/personal-data-detector';
import type { DraftPorts } from '../ports';
import { actOnDraft, type Occasion } from './act-on-draft';

/** 审核、审查、签发的人退回，写明理由；理由里若带了个人号码，一并隐去。 */
export const returnNotice = (
  ports: DraftPorts,
  occasion: Occasion,
  reason: string,
): Promise<Result<NoticeDraft>> => {
  const returnReason = maskPersonalData(reason).text;
  return actOnDraft(ports, occasion, {
    act: 'return',
    kind: 'returned',
    data: { reason: returnReason },
    decide: () =>
      ok({ state: 'returned', returnReason, confidentialityReview: null, disclosureReview: null }),
  });
};
