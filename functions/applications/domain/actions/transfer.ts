import { chineseDay } from '@shared/law/day';
import { ok, refused, type Result } from '@shared/result';
import { checkTarget } from '../addressee';
import type { Decision, LetterOrder, Situation } from '../decision';
import { internalSlip } from '../letter-orders';
import { newLeadMessages } from '../lead-messages';
import { voidReview } from '../void-review';
import { transitionOf } from '../workflow';

export interface TransferInput {
  readonly toDepartmentId: string;
  readonly reason: string;
}

/** 移送明细表：谁移送给谁、为什么、哪一件、期限到哪天。 */
const transferList = (
  { application, organisations, today }: Situation,
  { toDepartmentId, reason }: TransferInput,
): LetterOrder => {
  const { registrationNumber, description, receivedOn, dueOn } = application;
  return internalSlip('transferList', application, {
    fromName: organisations.nameOf(application.leadDepartmentId ?? application.addresseeId),
    toName: organisations.nameOf(toDepartmentId),
    reason,
    transferredOn: today,
    cases: [
      {
        registrationNumber,
        requestSummary: description,
        receivedOn: receivedOn === null ? '未确认' : chineseDay(receivedOn),
        dueOn: dueOn === null ? '没有法定期限' : chineseDay(dueOn),
      },
    ],
  });
};

/**
 * 转办：主办单位认为应由另一单位答复，写明理由直接转去，移送明细表存档；原经办人和草稿随之作罢，期限照数。
 * 拒绝：转往的单位不能承办；转给本单位。
 * 依据：《条例》第十条、第四十五条。
 */
export const transfer = (situation: Situation, input: TransferInput): Result<Decision> => {
  const { application, organisations } = situation;
  const target = checkTarget(input.toDepartmentId, organisations, 'toDepartmentId');
  if (!target.ok) return target;
  if (input.toDepartmentId === application.leadDepartmentId)
    return refused('ruleViolated', '这件申请现在就由本单位主办，请选择另一个单位', {
      field: 'toDepartmentId',
      legalBasis: transitionOf('transfer').legalBasis,
    });
  return ok({
    act: 'transfer',
    change: {
      leadDepartmentId: input.toDepartmentId,
      supportingDepartmentIds: application.supportingDepartmentIds.filter(
        (id) => id !== input.toDepartmentId,
      ),
      caseOfficerId: null,
    },
    tracks: voidReview(application),
    reply: { kind: 'discard' },
    note: input.reason,
    toDepartmentId: input.toDepartmentId,
    letters: [transferList(situation, input)],
    messages: newLeadMessages(situation, target.value),
  });
};
