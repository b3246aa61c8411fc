import { describe, expect, test } from '@jest/globals';
import { applicationActs } from '@shared/vocabulary/application-act';
import { applicationStates } from '@shared/vocabulary/application-state';
import { roles } from '@shared/vocabulary/role';
import { canRead, permittedActions } from '@functions/applications/domain/permitted-actions';
import { application, people } from '../../support/application-facts';
import { caseStages, type StageName } from '../../support/case-stages';
import { roleStateTable } from '../../support/role-state';

type PersonName = keyof typeof people;
const names = Object.keys(people) as PersonName[];
const rowOf = (stage: StageName): Partial<Readonly<Record<PersonName, string>>> =>
  roleStateTable[stage];
const stageNames = Object.keys(caseStages) as StageName[];

describe.each(names)('%s', (name) => {
  test.each(stageNames)('%s', (stage) => {
    const { story, today } = caseStages[stage];
    const expected = rowOf(stage)[name]?.split(' ') ?? [];
    expect(permittedActions(story.application, people[name], today)).toEqual(expected);
  });
});

const listed = Object.values(roleStateTable).flatMap((row) =>
  Object.values(row).flatMap((acts) => acts.split(' ')),
);

test('表里包括每个角色、每个状态、每个行为', () => {
  const covered = new Set(Object.values(people).flatMap(({ roles: held }) => [...held]));
  expect(roles.values.filter((role) => !covered.has(role))).toEqual([]);
  const reached = new Set<string>(
    stageNames.map((name) => caseStages[name].story.application.state),
  );
  expect(applicationStates.values.filter((state) => !reached.has(state))).toEqual([]);
  const acts = new Set(listed);
  expect(applicationActs.values.filter((act) => !acts.has(act))).toEqual([]);
});

test('村（社区）、别的单位、别的村（居）民，什么也不能做', () => {
  const strangers = [
    'otherResident',
    'strangerOfficer',
    'strangerApprover',
    'villageEditor',
    'supervisionMember',
    'townshipSupervisor',
  ] as const;
  for (const stage of stageNames)
    for (const stranger of strangers)
      expect([stage, stranger, rowOf(stage)[stranger]]).toEqual([stage, stranger, undefined]);
});

test('代为办理的，与认领的经办人恰好一样；代办期满的，与别的同事一样', () => {
  for (const stage of stageNames) {
    const { story, today } = caseStages[stage];
    const of = (person: (typeof people)[PersonName]) =>
      permittedActions(story.application, person, today);
    expect([stage, of(people.deputy)]).toEqual([stage, of(people.claimingOfficer)]);
    const relieved = { ...people.deputy, actsFor: [] };
    expect([stage, of(relieved as unknown as typeof people.deputy)]).toEqual([
      stage,
      of(people.colleague),
    ]);
  }
});

test('A-17、A-45 自己拟写的，不能自己审查、自己签发；拟写的换成别人就可以', () => {
  const { story, today } = caseStages.awaitingApproval;
  const own = permittedActions(story.application, people.draftingApprover, today);
  for (const act of ['approve', 'reviewConfidentiality', 'returnDraft'])
    expect(own).not.toContain(act);
  const { reply } = story.application;
  const byColleague = {
    ...story.application,
    reply: reply && { ...reply, draftedBy: 'colleague' },
  };
  const others = permittedActions(byColleague, people.draftingApprover, today);
  for (const act of ['approve', 'reviewConfidentiality', 'returnDraft'])
    expect(others).toContain(act);
});

describe('谁看得到', () => {
  const readers = (facts: Parameters<typeof canRead>[0]) =>
    names.filter((name) => canRead(facts, people[name]));

  test('已分办的：申请人、公开办、主办单位、协办单位的经办人', () => {
    expect(readers(caseStages.unclaimed.story.application)).toEqual([
      'applicant',
      'office',
      'claimingOfficer',
      'colleague',
      'supportingOfficer',
      'approver',
      'reviewer',
      'deputy',
      'draftingApprover',
    ]);
  });
  test('未分办的：只有申请人和公开办；送了合法性审查的，司法局也看得到', () => {
    expect(readers(application())).toEqual(['applicant', 'office']);
    expect(readers(caseStages.legalityRequested.story.application)).toContain('legalReviewer');
  });
  test('能做事的一定看得到', () => {
    for (const stage of stageNames)
      for (const name of names)
        if (rowOf(stage)[name] !== undefined)
          expect([stage, name, canRead(caseStages[stage].story.application, people[name])]).toEqual(
            [stage, name, true],
          );
  });
});
