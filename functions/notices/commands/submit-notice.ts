import type { NoticeDraft } from '@shared/contract/notice-draft-view';
import { ok, refused, type Result } from '@shared/result';
import { todayInShanghai } from '../../platform/calendar';
import { checkFigures } from '../domain/finance-rules';
import { describeFindings, findingsIn } from '../domain/notice-text';
import { noticeWorkflow, permit } from '../domain/workflow';
import type { DraftPorts } from '../ports';
import { doerOf } from '../queries/draft-view';
import { actOnDraft, type AtHand, type Occasion } from './act-on-draft';

export const PRIVACY_BASIS = '《个人信息保护法》第六条、第二十八条';

/** 还有个人号码的不能往下走。依据：《个人信息保护法》第六条、第二十八条。 */
export const refuseFindings = ({ draft, attachments }: AtHand): Result<null> => {
  const findings = findingsIn({ ...draft, attachments });
  return findings.length === 0
    ? ok(null)
    : refused('ruleViolated', describeFindings(findings), { legalBasis: PRIVACY_BASIS });
};

/** 数目说得通、没有个人号码的，提交给监督委员会审核。 */
export const submitNotice = (ports: DraftPorts, occasion: Occasion): Promise<Result<NoticeDraft>> =>
  actOnDraft(ports, occasion, {
    kind: 'submitted',
    from: noticeWorkflow.submit.from,
    decide: (at) => {
      const permitted = permit('submit', at.draft.state, doerOf(at.draft, occasion.staff));
      if (!permitted.ok) return permitted;
      const figures = checkFigures(at.draft, todayInShanghai(occasion.at));
      if (!figures.ok) return figures;
      const clear = refuseFindings(at);
      return clear.ok ? ok({ state: 'submitted', returnReason: '' }) : clear;
    },
  });
