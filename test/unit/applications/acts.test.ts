import { describe, expect, test } from '@jest/globals';
import { approve } from '@functions/applications/domain/actions/approve';
import { confirmReceipt } from '@functions/applications/domain/actions/confirm-receipt';
import { returnDraft } from '@functions/applications/domain/actions/return-draft';
import { sendBack } from '@functions/applications/domain/actions/send-back';
import { submitForApproval } from '@functions/applications/domain/actions/submit-for-approval';
import { transfer } from '@functions/applications/domain/actions/transfer';
import { withdraw } from '@functions/applications/domain/actions/withdraw';
import type { Decision, Situation } from '@functions/applications/domain/decision';
import { recipientsOf } from '@functions/applications/domain/recipients';
import type { Result } from '@shared/result';
import { people, situation, stages } from '../../support/application-facts';

const decisionOf = (outcome: Result<Decision>): Decision => {
  if (!outcome.ok) throw new Error(outcome.refusal.message);
  return outcome.value;
};

const on = (today: string): Partial<Situation> => ({ today, now: `${today}T02:00:00.000Z` });

describe('确认收到', () => {
  const confirmed = (today: string) =>
    decisionOf(confirmReceipt(situation(stages.submitted, people.office, on(today)))).change;
  test('收到之日是双方确认之日，不是提交之日；期限跨国庆也对', () => {
    expect(confirmed('2026-11-23')).toEqual({
      confirmedAt: '2026-11-23T02:00:00.000Z',
      receivedOn: '2026-11-23',
      dueOn: '2026-12-21',
      isProvisional: false,
    });
    expect(confirmed('2026-09-30').dueOn).toBe('2026-11-03');
  });
  test('落到放假安排尚未公布的年份，日期为暂定', () => {
    expect(confirmed('2026-12-03').isProvisional).toBe(false);
    expect(confirmed('2026-12-04').isProvisional).toBe(true);
  });
  test('告诉申请人收到之日与最迟答复日', () => {
    const { messages } = decisionOf(
      confirmReceipt(situation(stages.submitted, people.office, on('2026-11-23'))),
    );
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({ to: 'applicant' });
    expect(messages[0]?.body).toContain('收到之日为11月23日，最迟12月21日答复');
  });
});

test('转办：换主办、清经办人、草稿作罢，新主办不再是协办', () => {
  const decision = decisionOf(
    transfer(situation(stages.drafted, people.claimingOfficer), {
      toDepartmentId: 'finance',
      reason: '属财政资金',
    }),
  );
  expect(decision.change).toEqual({
    leadDepartmentId: 'finance',
    supportingDepartmentIds: [],
    caseOfficerId: null,
  });
  expect(decision.reply).toEqual({ kind: 'discard' });
  expect(decision.event).toEqual({ note: '属财政资金', toDepartmentId: 'finance' });
  expect(decision.messages.map(({ to }) => to)).toEqual(['applicant', 'officersOf']);
});

test('退回公开办：回到未分办，期限不动', () => {
  const decision = decisionOf(
    sendBack(situation(stages.drafted, people.claimingOfficer), { reason: '不归本局' }),
  );
  expect(decision.change).toEqual({
    leadDepartmentId: null,
    supportingDepartmentIds: [],
    caseOfficerId: null,
  });
  expect(decision.reply).toEqual({ kind: 'discard' });
});

test('签发：今日即答复之日，写明签发人', () => {
  const decision = decisionOf(
    approve(situation(stages.awaitingApproval, people.approver, on('2026-12-01'))),
  );
  expect(decision.change).toEqual({ repliedOn: '2026-12-01' });
  expect(decision.reply).toEqual({
    kind: 'approve',
    approvedBy: 'approver',
    repliedOn: '2026-12-01',
  });
  expect(decision.messages[0]).toMatchObject({ to: 'applicant', title: '您的申请已答复' });
});

test('报批告诉签发人；退回修改告诉经办人；撤回告诉正在办的人', () => {
  expect(
    decisionOf(submitForApproval(situation(stages.drafted, people.claimingOfficer))).messages,
  ).toMatchObject([{ to: 'approversOf', organisationId: 'civil' }]);
  expect(
    decisionOf(
      returnDraft(situation(stages.awaitingApproval, people.approver), { reason: '缺依据' }),
    ).messages,
  ).toMatchObject([{ to: 'account', accountId: 'claimingOfficer' }]);
  const withdrawn = (stage: 'submitted' | 'unclaimed' | 'claimed') =>
    decisionOf(withdraw(situation(stages[stage], people.applicant))).messages.map(({ to }) => to);
  expect([withdrawn('submitted'), withdrawn('unclaimed'), withdrawn('claimed')]).toEqual([
    ['office'],
    ['officersOf'],
    ['account'],
  ]);
});

test('消息发给谁：按单位与角色，不发给别的单位', () => {
  const members = Object.values(people);
  const to = (recipient: Parameters<typeof recipientsOf>[0]) =>
    recipientsOf(recipient, stages.claimed, members);
  expect(to({ to: 'applicant' })).toEqual(['applicant']);
  expect(to({ to: 'office' })).toEqual(['office']);
  expect(to({ to: 'officersOf', organisationId: 'civil' })).toEqual([
    'claimingOfficer',
    'colleague',
  ]);
  expect(to({ to: 'approversOf', organisationId: 'civil' })).toEqual(['approver']);
  expect(to({ to: 'account', accountId: 'colleague' })).toEqual(['colleague']);
});
