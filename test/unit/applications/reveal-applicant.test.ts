import { describe, expect, test } from '@jest/globals';
import { checkPurpose, checkReveal } from '@functions/applications/domain/reveal-applicant';
import { people, stages } from '../../support/application-facts';

type Stage = keyof typeof stages;
type PersonName = keyof typeof people;

const every = Object.keys(stages) as Stage[];

const CLAIMED: readonly Stage[] = [
  'claimed',
  'drafted',
  'awaitingApproval',
  'awaitingAmendment',
  'replied',
];
/** 人 → 可以看申请人完整信息的地步；没有写出的人一律不可以。 */
const TABLE: Partial<Record<PersonName, readonly Stage[]>> = {
  office: every,
  claimingOfficer: CLAIMED,
  deputy: CLAIMED,
  draftingApprover: CLAIMED,
};

describe.each(Object.keys(people) as PersonName[])('%s', (name) => {
  test.each(every)('%s', (stage) => {
    const isPermitted = TABLE[name]?.includes(stage) ?? false;
    const checked = checkReveal(stages[stage], people[name]);
    expect(checked.ok ? 'ok' : checked.refusal.code).toBe(isPermitted ? 'ok' : 'notPermittedNow');
  });
});

test('转到别的单位之后，原来认领的人不可以', () => {
  const moved = { ...stages.claimed, leadDepartmentId: 'finance' };
  expect(checkReveal(moved, people.claimingOfficer).ok).toBe(false);
});

test('认领后又撤回的：写明不再需要', () => {
  const checked = checkReveal(stages.withdrawn, people.claimingOfficer);
  expect(checked.ok ? undefined : checked.refusal).toEqual({
    code: 'notPermittedNow',
    message: '这件申请现在是“申请人已撤回”，不再需要申请人的联系方式',
    legalBasis: '《个人信息保护法》第五条、第五十一条',
  });
});

describe('用途', () => {
  const details = {
    kind: 'naturalPerson',
    name: '虚构甲',
    identityNumber: '99999919900101123X',
    contactPerson: '',
    phone: '19900000001',
    email: 'jia@example.com',
    address: '明湖区青山镇柳树村1号',
  } as const;
  test.each(['核对身份', '邮寄答复', '电话联系', '补寄第2026号公文'])('%s：可以', (purpose) => {
    expect(checkPurpose(purpose, details)).toEqual({ ok: true, value: null });
  });
  test.each([
    '给虚构甲打电话',
    '核对99999919900101123x',
    '拨19900000001',
    '发到JIA@example.com',
    '寄明湖区青山镇柳树村1号',
  ])('%s：不可以', (purpose) => {
    expect(checkPurpose(purpose, details)).toMatchObject({
      refusal: { code: 'badInput', field: 'purpose' },
    });
  });
});
