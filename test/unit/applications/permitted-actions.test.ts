import { describe, expect, test } from '@jest/globals';
import { applicationStates } from '@shared/vocabulary/application-state';
import { roles } from '@shared/vocabulary/role';
import { canRead, permittedActions } from '@functions/applications/domain/permitted-actions';
import { application, people, reply, stages } from '../../support/application-facts';

type Stage = keyof typeof stages;
type PersonName = keyof typeof people;

const none: readonly string[] = [];
const handling = ['sendBack', 'transfer'];
const officer = ['draftReply', 'sendBack', 'transfer'];
const drafting = ['draftReply', 'sendBack', 'submitForApproval', 'transfer'];

/** 人 × 地步 → 恰好可以做的事，按字母排序。没有写出的一律什么也不能做。 */
const TABLE: Readonly<Record<PersonName, Partial<Record<Stage, readonly string[]>>>> = {
  applicant: {
    submitted: ['withdraw'],
    submittedToDepartment: ['withdraw'],
    unrouted: ['withdraw'],
    unclaimed: ['withdraw'],
    claimed: ['withdraw'],
    drafted: ['withdraw'],
    awaitingApproval: ['withdraw'],
  },
  otherResident: {},
  office: {
    submitted: ['confirmReceipt'],
    submittedToDepartment: ['confirmReceipt'],
    unrouted: ['dispatch'],
    unclaimed: ['dispatch'],
  },
  claimingOfficer: {
    submittedToDepartment: ['confirmReceipt'],
    unclaimed: ['claim', ...handling],
    claimed: officer,
    drafted: drafting,
  },
  colleague: {
    submittedToDepartment: ['confirmReceipt'],
    unclaimed: ['claim', ...handling],
  },
  supportingOfficer: {},
  strangerOfficer: {},
  approver: { awaitingApproval: ['approve', 'returnDraft'] },
  strangerApprover: {},
  villageEditor: {},
  supervisionMember: {},
};

describe.each(Object.keys(people) as PersonName[])('%s', (name) => {
  test.each(Object.keys(stages) as Stage[])('%s', (stage) => {
    expect(permittedActions(stages[stage], people[name])).toEqual(TABLE[name][stage] ?? none);
  });
});

test('表里包括每个角色和每个状态', () => {
  const covered = new Set(Object.values(people).flatMap(({ roles: held }) => [...held]));
  expect(roles.values.filter((role) => !covered.has(role))).toEqual([]);
  const reached = new Set(Object.values(stages).map(({ state }) => state));
  expect(applicationStates.values.filter((state) => !reached.has(state))).toEqual([]);
});

test('拟写答复的人兼任签发人，也不能签发自己拟写的', () => {
  const both = {
    accountId: 'claimingOfficer',
    displayName: '',
    roles: ['caseOfficer', 'approver'] as const,
    organisationId: 'civil',
  };
  expect(permittedActions(stages.awaitingApproval, both)).toEqual([]);
  const byColleague = { ...stages.awaitingApproval, reply: reply({ draftedBy: 'colleague' }) };
  expect(permittedActions(byColleague, both)).toEqual(['approve', 'returnDraft']);
});

describe('谁看得到', () => {
  const readers = (facts: Parameters<typeof canRead>[0]) =>
    (Object.keys(people) as PersonName[]).filter((name) => canRead(facts, people[name]));

  test('已分办的：申请人、公开办、主办单位、协办单位的经办人', () => {
    expect(readers(stages.unclaimed)).toEqual([
      'applicant',
      'office',
      'claimingOfficer',
      'colleague',
      'supportingOfficer',
      'approver',
    ]);
  });
  test('未分办的：只有申请人和公开办', () => {
    expect(readers(application())).toEqual(['applicant', 'office']);
  });
});
