import type { NoticeDraft } from '@shared/contract/notice-draft-view';
import { ok, type Result } from '@shared/result';
import { maskPersonalData } from '../domain/personal-data-detector';
import { noticeWorkflow, permit } from '../domain/workflow';
import type { DraftPorts } from '../ports';
import { doerOf } from '../queries/draft-view';
import { actOnDraft, type Occasion } from './act-on-draft';

/** 审核人退回，写明理由；理由里若带了个人号码，一并隐去。 */
export const returnNotice = (
  ports: DraftPorts,
  occasion: Occasion,
  reason: string,
): Promise<Result<NoticeDraft>> => {
  const returnReason = maskPersonalData(reason).text;
  return actOnDraft(ports, occasion, {
    kind: 'returned',
    from: noticeWorkflow.return.from,
    data: { reason: returnReason },
    decide: ({ draft }) => {
      const permitted = permit('return', draft.state, doerOf(draft, occasion.staff));
      return permitted.ok ? ok({ state: 'returned', returnReason }) : permitted;
    },
  });
};
