import { expect, test } from '@jest/globals';
import { letterKinds, LETTER_RULES } from '@shared/vocabulary/letter-kind';
import { applicationActs, type ApplicationAct } from '@shared/vocabulary/application-act';
import { DECIDERS } from '@functions/applications/domain/deciders';
import { transitionOf } from '@functions/applications/domain/workflow';
import { recipientsOf } from '@functions/applications/domain/recipients';
import { ACT_EFFECTS, type Effect } from '../../support/act-effects';
import { ACT_TRIALS } from '../../support/act-trials';
import { people } from '../../support/application-facts';
import { applied, decided, type Deed } from '../../support/case-engine';
import { mustHold } from '../../support/case-invariants';
import { caseStages } from '../../support/case-stages';

const trialOf = (act: ApplicationAct) => {
  const [stage, who, input, day] = ACT_TRIALS[act];
  const { story, today } = caseStages[stage];
  const deed: Deed = { person: people[who], act, input, today: day ?? today };
  const outcome = decided(story, deed);
  if (!outcome.ok) throw new Error(`${act}: ${outcome.refusal.message}`);
  return { story, deed, decision: outcome.value, after: applied(story, outcome.value, deed) };
};

test.each(applicationActs.values)('%s', (act) => {
  const { story, deed, decision, after } = trialOf(act);
  const { letters = [], tracks = [], messages, reply } = decision;
  const effect: Effect = [
    after.application.state,
    after.application.dueOn,
    after.events.at(-1)?.kind ?? '',
    tracks.map(({ track }) => track).join(' '),
    letters.map(({ kind, to }) => `${kind}→${to.recipient}`).join(' '),
    messages.map(({ to }) => to).join(' '),
    reply?.kind ?? '',
  ];
  expect(effect).toEqual(ACT_EFFECTS[act]);
  expect(transitionOf(act).legalBasis).not.toBe('');
  mustHold(story, after, deed);
});

test.each(applicationActs.values)('%s：身份不符的拒绝，写明谁可以、依据什么', (act) => {
  const [stage, , input] = ACT_TRIALS[act];
  const { story, today } = caseStages[stage];
  const refused = decided(story, { person: people.otherResident, act, input, today });
  expect(refused).toMatchObject({
    ok: false,
    refusal: { code: 'notPermittedNow', legalBasis: transitionOf(act).legalBasis },
  });
  if (!refused.ok) expect(refused.refusal.message).toMatch(/只有.+可以进行此操作/);
});

test('每个行为都有作决定的办法；文书给谁与文书的规矩一致', () => {
  expect(Object.keys(DECIDERS).sort()).toEqual([...applicationActs.values].sort());
  for (const act of applicationActs.values)
    for (const { kind, to } of trialOf(act).decision.letters ?? [])
      expect([kind, to.recipient]).toEqual([kind, LETTER_RULES[kind].addressee]);
});

test('每一种文书由某个行为发出；申请表由申请人填写', () => {
  const ordered = new Set(
    applicationActs.values.flatMap((act) =>
      (trialOf(act).decision.letters ?? []).map(({ kind }) => kind),
    ),
  );
  expect(letterKinds.values.filter((kind) => !ordered.has(kind))).toEqual(['applicationForm']);
});

test('消息发给谁：按单位与角色，不发给别的单位', () => {
  const members = Object.values(people).filter(
    (person) => person !== people.deputy && person !== people.draftingApprover,
  );
  const facts = caseStages.claimed.story.application;
  const to = (recipient: Parameters<typeof recipientsOf>[0]) =>
    recipientsOf(recipient, facts, members);
  expect(to({ to: 'applicant' })).toEqual(['applicant']);
  expect(to({ to: 'office' })).toEqual(['office']);
  expect(to({ to: 'officersOf', organisationId: 'civil' })).toEqual([
    'claimingOfficer',
    'colleague',
  ]);
  expect(to({ to: 'approversOf', organisationId: 'civil' })).toEqual(['approver']);
  expect(to({ to: 'account', accountId: 'colleague' })).toEqual(['colleague']);
});
