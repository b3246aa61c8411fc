import { describe, expect, test } from '@jest/globals';
import { noticeStates, type NoticeState } from '@shared/vocabulary/notice';
import type { Role } from '@shared/vocabulary/role';
import { noticeWorkflow, permit, permittedActions } from '@functions/notices/domain/workflow';

const acts = (state: NoticeState, roles: readonly Role[], isDrafter = false) =>
  permittedActions(state, { roles, isDrafter }).map(({ act }) => act);

test.each([
  ['draft', 'villageEditor', ['edit', 'submit', 'discard']],
  ['draft', 'supervisionMember', []],
  ['returned', 'villageEditor', ['edit', 'submit', 'discard']],
  ['returned', 'supervisionMember', []],
  ['submitted', 'villageEditor', []],
  ['submitted', 'supervisionMember', ['return', 'publish']],
  ['published', 'villageEditor', []],
  ['published', 'supervisionMember', []],
  ['submitted', 'disclosureOffice', []],
  ['submitted', 'resident', []],
] as const)('%s 时 %s 可以：%j', (state, role, expected) => {
  expect(acts(state, [role])).toEqual(expected);
});

describe('自己拟写的不能自己审核', () => {
  const both = ['villageEditor', 'supervisionMember'] as const;
  test('一身两角的人，看不到也办不成', () => {
    expect(acts('submitted', both, true)).toEqual([]);
    expect(acts('submitted', both, false)).toEqual(['return', 'publish']);
    expect(permit('publish', 'submitted', { roles: both, isDrafter: true })).toMatchObject({
      ok: false,
      refusal: { code: 'ruleViolated' },
    });
  });
});

test('列出来的都办得成，没列的都办不成', () => {
  for (const state of noticeStates.values)
    for (const act of Object.keys(noticeWorkflow) as (keyof typeof noticeWorkflow)[])
      for (const role of ['villageEditor', 'supervisionMember', 'caseOfficer'] as const)
        for (const isDrafter of [true, false])
          expect([state, act, role, permit(act, state, { roles: [role], isDrafter }).ok]).toEqual([
            state,
            act,
            role,
            acts(state, [role], isDrafter).includes(act),
          ]);
});

test('拒绝时说清楚缘由', () => {
  const editor = { roles: ['villageEditor'] as const, isDrafter: true };
  expect(permit('edit', 'published', editor)).toMatchObject({
    refusal: { code: 'notPermittedNow', message: '这条信息已公开，现在不能修改' },
  });
  expect(permit('publish', 'submitted', editor)).toMatchObject({ refusal: { code: 'forbidden' } });
});
