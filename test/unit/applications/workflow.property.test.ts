import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applicationActs, type ApplicationAct } from '@shared/vocabulary/application-act';
import { applicationStates } from '@shared/vocabulary/application-state';
import type { Result } from '@shared/result';
import { approve } from '@functions/applications/domain/actions/approve';
import { claim } from '@functions/applications/domain/actions/claim';
import { confirmReceipt } from '@functions/applications/domain/actions/confirm-receipt';
import { dispatch } from '@functions/applications/domain/actions/dispatch';
import { draftReply } from '@functions/applications/domain/actions/draft-reply';
import { returnDraft } from '@functions/applications/domain/actions/return-draft';
import { sendBack } from '@functions/applications/domain/actions/send-back';
import { submitForApproval } from '@functions/applications/domain/actions/submit-for-approval';
import { transfer } from '@functions/applications/domain/actions/transfer';
import { withdraw } from '@functions/applications/domain/actions/withdraw';
import type { Application, Person } from '@functions/applications/domain/application';
import type { Decision, Situation } from '@functions/applications/domain/decision';
import { permittedActions } from '@functions/applications/domain/permitted-actions';
import { isFinished } from '@functions/applications/domain/states';
import { RESTING_STATES, TRANSITIONS, transitionOf } from '@functions/applications/domain/workflow';
import { application, situation } from '../../support/application-facts';

const person = (
  accountId: string,
  roles: Person['roles'],
  organisationId: string | null,
): Person => ({
  accountId,
  displayName: accountId,
  roles,
  organisationId,
});
const crowd: readonly Person[] = [
  person('applicant', ['resident'], null),
  person('office', ['disclosureOffice'], 'office'),
  ...['civil', 'finance', 'green'].flatMap((body) => [
    person(`${body}-1`, ['caseOfficer'], body),
    person(`${body}-2`, ['caseOfficer', 'approver'], body),
    person(`${body}-3`, ['approver'], body),
  ]),
];

const act: Readonly<Record<ApplicationAct, (at: Situation, target: string) => Result<Decision>>> = {
  confirmReceipt,
  dispatch: (at, leadDepartmentId) =>
    dispatch(at, { leadDepartmentId, supportingDepartmentIds: [], remark: '' }),
  claim,
  transfer: (at, toDepartmentId) => transfer(at, { toDepartmentId, reason: '理由' }),
  sendBack: (at) => sendBack(at, { reason: '理由' }),
  draftReply: (at) =>
    draftReply(at, {
      kind: 'granted',
      content: '提供',
      searchRecord: '',
      rightBodyName: '',
      rightBodyContact: '',
      attachmentIds: [],
    }),
  submitForApproval,
  returnDraft: (at) => returnDraft(at, { reason: '理由' }),
  approve,
  withdraw,
};

/** 照数据库的写法套用一个决定。 */
const applied = (before: Application, decision: Decision): Application => {
  const after = {
    ...before,
    ...decision.change,
    state: transitionOf(decision.act).to,
    version: before.version + 1,
  };
  if (!decision.reply) return after;
  if (decision.reply.kind === 'discard') return { ...after, reply: null };
  if (decision.reply.kind === 'write') return { ...after, reply: decision.reply.reply };
  const { approvedBy, repliedOn } = decision.reply;
  return { ...after, reply: before.reply && { ...before.reply, approvedBy, repliedOn } };
};

const mustHold = (before: Application, after: Application, by: Person) => {
  const isOpen = after.state === 'inProgress' || after.state === 'awaitingApproval';
  expect(after.version).toBe(before.version + 1);
  expect(isFinished(before.state)).toBe(false);
  if (isOpen) expect([after.receivedOn, after.dueOn]).not.toContain(null);
  // 期限一经起算，转办、退回都不改。
  if (before.dueOn !== null) expect(after.dueOn).toBe(before.dueOn);
  if (after.caseOfficerId !== null)
    expect(after.caseOfficerId).toMatch(new RegExp(`^${after.leadDepartmentId ?? '无'}-`));
  if (after.reply) expect(after.reply.organisationId).toBe(after.leadDepartmentId);
  if (after.state === 'awaitingApproval') expect(after.reply).not.toBeNull();
  if (after.state === 'replied') {
    expect(after.reply?.approvedBy).toBe(by.accountId);
    expect(after.reply?.approvedBy).not.toBe(after.reply?.draftedBy);
    expect(after.repliedOn).toBe(after.reply?.repliedOn);
  } else expect(after.repliedOn).toBeNull();
};

test('任意先后的合法行为都保持：期限不变、草稿属主办、拟签分离、办结不再动', () => {
  const step = fc.record({
    who: fc.nat(1000),
    pick: fc.nat(9),
    target: fc.constantFrom('civil', 'finance', 'green'),
    // 申请人偶尔才撤回，否则走不远。
    isApplicantActive: fc.nat(14).map((chance) => chance === 0),
  });
  const reachedStates = new Set<string>();
  fc.assert(
    fc.property(fc.boolean(), fc.array(step, { minLength: 40, maxLength: 80 }), (chosen, steps) => {
      let facts = application(chosen ? { addresseeId: 'civil', leadDepartmentId: 'civil' } : {});
      for (const { who: index, pick, target, isApplicantActive } of steps) {
        const active = crowd.filter(
          (each) =>
            permittedActions(facts, each).length > 0 &&
            (isApplicantActive || each.accountId !== 'applicant'),
        );
        const who = active[index % Math.max(active.length, 1)];
        const allowed = who ? permittedActions(facts, who) : [];
        const chosenAct = allowed[pick % Math.max(allowed.length, 1)];
        if (!who || chosenAct === undefined) continue;
        const decided = act[chosenAct](situation(facts, who), target);
        // 允许的行为只会因去处是本单位而被拒绝。
        if (!decided.ok) {
          expect([chosenAct, target]).toEqual(['transfer', facts.leadDepartmentId]);
          continue;
        }
        const next = applied(facts, decided.value);
        mustHold(facts, next, who);
        facts = next;
        reachedStates.add(facts.state);
      }
    }),
    { numRuns: 100 },
  );
  expect([...reachedStates].sort()).toEqual([
    'awaitingApproval',
    'inProgress',
    'replied',
    'withdrawn',
  ]);
});

test('转换表：每个行为一行；每个状态不是有行为可做就是列为停住的', () => {
  expect(Object.keys(TRANSITIONS).sort()).toEqual([...applicationActs.values].sort());
  const from = new Set<string>(
    applicationActs.values.flatMap((name) => [...transitionOf(name).from]),
  );
  const resting = new Set<string>(RESTING_STATES);
  for (const state of applicationStates.values)
    expect([state, from.has(state) !== resting.has(state)]).toEqual([state, true]);
});
