import { chineseDay, chineseSpan, type Day } from '@shared/law/day';
import { ok, refused, type Result } from '@shared/result';
import { dayInShanghai } from '../../../platform/calendar';
import type { Application } from '../application';
import type { Decision, LetterOrder, Message, Situation } from '../decision';
import { internalSlip } from '../letter-orders';
import { isApplicantSide } from '../who';
import { transitionOf } from '../workflow';

export interface WithdrawInput {
  /** 申请人撤回之日；申请人自己撤回的即今天。 */
  readonly withdrawnOn: Day | null;
  readonly withdrawalReason: string;
}

const messagesOf = ({
  registrationNumber,
  caseOfficerId,
  leadDepartmentId,
}: Application): Message[] => {
  const title = '申请人已撤回申请';
  const body = `${registrationNumber}的申请人已撤回申请，不再办理。`;
  if (caseOfficerId !== null) return [{ to: 'account', accountId: caseOfficerId, title, body }];
  return leadDepartmentId === null
    ? [{ to: 'office', title, body }]
    : [{ to: 'officersOf', organisationId: leadDepartmentId, title, body }];
};

/** 存档的撤回申请书；还没有确认收到的写提交之日。 */
const withdrawalForm = (
  application: Application,
  { withdrawnOn, reason }: { readonly withdrawnOn: Day; readonly reason: string },
): LetterOrder =>
  internalSlip('withdrawalForm', application, {
    receivedOn: application.receivedOn ?? dayInShanghai(application.submittedAt),
    reason,
    withdrawnOn,
  });

/**
 * 撤回申请：答复以前，申请人随时可以撤回，不需要理由；书面来件、没有账号的，由工作人员照申请人的意思登记，
 * 撤回申请书存档。年度报告计入“其他处理：其他”（3.6.3）；更正申请不进年度报告。
 * 拒绝：代为登记的撤回之日在今天以后，或者早于提交之日。
 * 依据：《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）。
 */
export const withdraw = (
  { application, person, today }: Situation,
  { withdrawnOn, withdrawalReason: reason }: WithdrawInput,
): Result<Decision> => {
  const decision: Decision = {
    act: 'withdraw',
    change: { outcome: application.matter === 'disclosure' ? '3.6.3' : null },
    messages: messagesOf(application),
  };
  if (isApplicantSide(application, person)) return ok(decision);
  const on = withdrawnOn ?? today;
  const submittedOn = dayInShanghai(application.submittedAt);
  if (on > today || on < submittedOn)
    return refused(
      'ruleViolated',
      `撤回之日应在${chineseSpan(submittedOn, today)}之间，请核对日期`,
      {
        field: 'withdrawnOn',
        legalBasis: transitionOf('withdraw').legalBasis,
      },
    );
  return ok({
    ...decision,
    note: `申请人于${chineseDay(on)}撤回${reason === '' ? '' : `：${reason}`}`,
    letters: [withdrawalForm(application, { withdrawnOn: on, reason })],
  });
};
