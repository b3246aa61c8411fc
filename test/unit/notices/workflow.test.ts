/** 公开信息的流转：角色 × 状态 → 恰好哪些行为；拟写、审查、签发分开。 */
import { describe, expect, test } from '@jest/globals';
import {
  noticeActs,
  noticeStates,
  type NoticeState,
  type NoticeTrack,
} from '@shared/vocabulary/notice';
import { roles, type Role } from '@shared/vocabulary/role';
import {
  permit,
  permittedActions,
  type Doer,
  type NoticeStanding,
} from '@functions/notices/domain/workflow';

const standing = (
  track: NoticeTrack,
  state: NoticeState,
  hands: Partial<NoticeStanding['hands']> = {},
): NoticeStanding => ({
  track,
  state,
  organisationId: 'own',
  attribute: 'proactive',
  hands: {
    ...{ drafter: 'drafter', confidentialityReviewer: null },
    ...{ correctionProposer: null, correctionReviewer: null },
    ...hands,
  },
});

const doer = (role: Role | readonly Role[], parts: Partial<Doer> = {}): Doer => ({
  accountId: 'someone',
  organisationId: 'own',
  roles: typeof role === 'string' ? [role] : role,
  ...parts,
});

const acts = (at: NoticeStanding, who: Doer) => permittedActions(at, who).map(({ act }) => act);

const DRAFTING = ['edit', 'submit', 'discard'];

/** 没有写的角色和状态，一样也不能做。 */
const ALLOWED: Readonly<
  Record<NoticeTrack, Partial<Record<Role, Partial<Record<NoticeState, readonly string[]>>>>>
> = {
  village: {
    villageEditor: {
      draft: DRAFTING,
      returned: DRAFTING,
      published: ['proposeCorrection', 'takeDown'],
    },
    supervisionMember: { submitted: ['publish', 'return'], published: ['takeDown'] },
  },
  department: {
    caseOfficer: {
      draft: DRAFTING,
      returned: DRAFTING,
      published: ['proposeCorrection'],
      filed: ['reclassify'],
    },
    reviewer: {
      confidentialityReview: ['passConfidentiality', 'return'],
      disclosureReview: ['passDisclosure', 'return'],
    },
    approver: { signOff: ['signOff', 'return'], published: ['takeDown'], filed: ['keepAttribute'] },
    disclosureOffice: {
      disclosureReview: ['passDisclosure', 'return'],
      published: ['takeDown'],
      filed: ['keepAttribute'],
    },
  },
};

describe.each(['village', 'department'] as const)('%s：角色 × 状态', (track) => {
  test.each(
    roles.values.flatMap((role) => noticeStates.values.map((state) => [role, state] as const)),
  )('%s，%s', (role, state) => {
    const expected = ALLOWED[track][role]?.[state] ?? [];
    expect(acts(standing(track, state), doer(role))).toEqual(expected);
  });
});

describe('更正：有一处等着同意的，先办完', () => {
  const pending = { correctionProposer: 'proposer' };
  test.each([
    ['village', 'villageEditor', ['takeDown']],
    ['village', 'supervisionMember', ['approveCorrection', 'rejectCorrection', 'takeDown']],
    ['department', 'caseOfficer', []],
    ['department', 'reviewer', ['passConfidentiality']],
    ['department', 'approver', ['rejectCorrection', 'takeDown']],
  ] as const)('%s 的 %s', (track, role, expected) => {
    expect(acts(standing(track, 'published', pending), doer(role))).toEqual(expected);
  });
  test('G-1：机关的更正先由另一个人做保密审查，再由别的人同意', () => {
    const reviewed = { ...pending, correctionReviewer: 'reviewer' };
    const at = standing('department', 'published', reviewed);
    expect(acts(at, doer('approver'))).toEqual([
      'approveCorrection',
      'rejectCorrection',
      'takeDown',
    ]);
    expect(acts(at, doer('reviewer'))).toEqual([]);
    const hand = doer(['reviewer', 'approver'], { accountId: 'reviewer' });
    expect(acts(at, hand)).toEqual(['rejectCorrection', 'takeDown']);
    expect(
      permit('approveCorrection', standing('department', 'published', pending), doer('approver')),
    ).toMatchObject({ refusal: { message: '这处更正还没有做保密审查，审查以后才能同意' } });
    const proposer = doer(['caseOfficer', 'reviewer'], { accountId: 'proposer' });
    expect(acts(standing('department', 'published', pending), proposer)).toEqual([]);
  });
  test('提出的人不能同意', () => {
    const both = doer(['villageEditor', 'supervisionMember'], { accountId: 'proposer' });
    expect(acts(standing('village', 'published', pending), both)).toEqual(['takeDown']);
  });
});

describe('G-1：拟写、保密审查、公开审查、签发由不同的人办', () => {
  const everybody = doer(['caseOfficer', 'reviewer', 'approver', 'disclosureOffice']);
  test.each([
    ['confidentialityReview', { drafter: 'someone' }],
    ['disclosureReview', { drafter: 'someone' }],
    ['disclosureReview', { confidentialityReviewer: 'someone' }],
    ['signOff', { drafter: 'someone' }],
    ['signOff', { confidentialityReviewer: 'someone' }],
  ] as const)('%s，办过的 %j', (state, hands) => {
    const at = standing('department', state, hands);
    expect(acts(at, everybody).filter((act) => act !== 'return')).toEqual([]);
  });
  test('村里拟写的人不能自己审核公开', () => {
    const both = doer(['villageEditor', 'supervisionMember'], { accountId: 'drafter' });
    expect(acts(standing('village', 'submitted'), both)).toEqual([]);
    expect(permit('publish', standing('village', 'submitted'), both)).toMatchObject({
      refusal: { code: 'ruleViolated' },
    });
  });
});

test('别的单位的人办不了，政府信息公开工作机构只凭这一个角色办', () => {
  for (const state of noticeStates.values)
    for (const role of roles.values) {
      const elsewhere = doer([role, 'approver'], { organisationId: 'other' });
      const expected =
        role === 'disclosureOffice' ? (ALLOWED.department.disclosureOffice?.[state] ?? []) : [];
      expect([state, role, acts(standing('department', state), elsewhere)]).toEqual([
        state,
        role,
        expected,
      ]);
    }
});

test('列出来的都办得成，没列的都办不成', () => {
  for (const track of ['village', 'department'] as const)
    for (const state of noticeStates.values)
      for (const role of roles.values)
        for (const act of noticeActs.values) {
          const at = standing(track, state);
          expect([track, state, role, act, permit(act, at, doer(role)).ok]).toEqual([
            track,
            state,
            role,
            act,
            acts(at, doer(role)).includes(act),
          ]);
        }
});

test('拒绝时说清楚缘由', () => {
  expect(permit('edit', standing('village', 'published'), doer('villageEditor'))).toMatchObject({
    refusal: { code: 'notPermittedNow', message: '这条信息已公开，现在不能修改' },
  });
  expect(permit('publish', standing('village', 'submitted'), doer('villageEditor'))).toMatchObject({
    refusal: { code: 'forbidden' },
  });
});
