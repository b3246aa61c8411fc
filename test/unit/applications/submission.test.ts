import { describe, expect, test } from '@jest/globals';
import {
  decideSubmission,
  submissionMessages,
} from '@functions/applications/domain/actions/submit';
import { organisationsOf } from '@functions/applications/domain/organisations';
import { applicantKinds } from '@shared/vocabulary/applicant';
import { creditCodeCheckCharacter } from '@shared/validation';
import { county } from '../../support/application-facts';

const citizen = '999999199001011238';
const creditCode = '9199999912345678X';
const company = `${creditCode}${creditCodeCheckCharacter(creditCode)}`;

type Input = Parameters<typeof decideSubmission>[0];
const input = (change: Partial<Input> = {}, who: Partial<Input['applicant']> = {}): Input => ({
  description: '低保审批情况',
  addresseeId: null,
  villageId: null,
  nature: 'application',
  insists: false,
  desiredForm: 'electronic',
  deliveryMethod: 'inApp',
  ...change,
  applicant: {
    kind: 'naturalPerson',
    name: '虚构甲',
    identityNumber: citizen,
    phone: '19900000001',
    ...who,
  },
});
const decide = (given: Input) => decideSubmission(given, county, '2026-11-20');
const refusal = (given: Input) => {
  const outcome = decide(given);
  return outcome.ok ? null : outcome.refusal;
};
const value = (given: Input) => {
  const outcome = decide(given);
  if (!outcome.ok) throw new Error(outcome.refusal.message);
  return outcome.value;
};

describe('受理单位', () => {
  test('不确定的交公开办，不定主办；写给县政府、公开办的也由公开办分办', () => {
    expect(value(input())).toMatchObject({ addresseeId: 'office', leadDepartmentId: null });
    expect(value(input({ addresseeId: 'county' }))).toMatchObject({ leadDepartmentId: null });
    expect(value(input({ addresseeId: 'office' }))).toMatchObject({ leadDepartmentId: null });
  });
  test.each(['civil', 'green', 'lakeside'])('选定 %s 的直接由它主办', (addresseeId) => {
    expect(value(input({ addresseeId }))).toMatchObject({
      addresseeId,
      leadDepartmentId: addresseeId,
    });
  });
  test.each([
    ['willow', '村民委员会不是政府信息公开申请的受理机关'],
    ['bridge', '居民委员会不是政府信息公开申请的受理机关'],
    ['guide', '业务指导单位只作业务指导'],
  ])('%s 不能受理，指出正门', (addresseeId, words) => {
    const refused = refusal(input({ addresseeId }));
    expect(refused).toMatchObject({ code: 'ruleViolated', field: 'addresseeId' });
    expect(refused?.message).toContain(words);
    expect(refused?.legalBasis).toBe('《政府信息公开条例》第十条、第二十七条、第五十四条');
  });
  test('没有这个单位、没有这个村', () => {
    expect(refusal(input({ addresseeId: 'nowhere' }))).toMatchObject({
      code: 'notFound',
      field: 'addresseeId',
    });
    expect(refusal(input({ villageId: 'civil' }))).toMatchObject({
      code: 'notFound',
      field: 'villageId',
    });
    expect(refusal(input({ villageId: 'willow' }))).toBeNull();
  });
});

test('没有设公开办的县：说明还没有开通，不算故障', () => {
  const without = organisationsOf(
    county.all.filter(({ isDisclosureOffice }) => !isDisclosureOffice),
  );
  for (const addresseeId of [null, 'civil'])
    expect(decideSubmission(input({ addresseeId }), without, '2026-11-20')).toMatchObject({
      ok: false,
      refusal: { code: 'notFound', message: expect.stringContaining('还没有开通') as unknown },
    });
});

describe('申请人', () => {
  test('身份证号码整理后存，校验位不对的指出字段', () => {
    const own = { identityNumber: '99999919900101123 8', phone: '+86 199-0000-0001' };
    expect(value(input({}, own)).details).toEqual({
      kind: 'naturalPerson',
      name: '虚构甲',
      identityNumber: citizen,
      contactPerson: '',
      phone: '19900000001',
      email: '',
      address: '',
    });
    expect(refusal(input({}, { identityNumber: '999999199001011237' }))).toMatchObject({
      code: 'badInput',
      field: 'applicant.identityNumber',
      legalBasis: '《政府信息公开条例》第二十九条第二款',
    });
    expect(refusal(input({}, { identityNumber: '999999209001011234' }))?.message).toMatch(
      /今天以后|对不上/,
    );
  });
  test.each(applicantKinds.values.filter((kind) => kind !== 'naturalPerson'))(
    '%s 用统一社会信用代码',
    (kind) => {
      expect(refusal(input({}, { kind, identityNumber: company }))).toBeNull();
      expect(refusal(input({}, { kind, identityNumber: citizen }))).toMatchObject({
        field: 'applicant.identityNumber',
      });
    },
  );
  test('联系方式至少一种；电话、邮箱写法要对', () => {
    expect(refusal(input({}, { phone: '' }))).toMatchObject({
      code: 'ruleViolated',
      field: 'applicant.phone',
    });
    expect(refusal(input({}, { phone: '', address: '青山镇柳树村' }))).toBeNull();
    expect(refusal(input({}, { phone: '0999-1234567' }))).toBeNull();
    expect(refusal(input({}, { phone: '123' }))).toMatchObject({
      code: 'badInput',
      field: 'applicant.phone',
    });
    expect(refusal(input({}, { email: 'someone' }))).toMatchObject({ field: 'applicant.email' });
  });
  test('接收途径要有相配的联系方式', () => {
    expect(refusal(input({ deliveryMethod: 'email' }))).toMatchObject({
      code: 'ruleViolated',
      field: 'applicant.email',
    });
    expect(refusal(input({ deliveryMethod: 'email' }, { email: 'a@example.cn' }))).toBeNull();
    expect(refusal(input({ deliveryMethod: 'post' }))).toMatchObject({
      field: 'applicant.address',
    });
    expect(refusal(input({ deliveryMethod: 'post' }, { address: '青山镇柳树村' }))).toBeNull();
    for (const deliveryMethod of ['inApp', 'pickUp', 'onSite'] as const)
      expect(refusal(input({ deliveryMethod }))).toBeNull();
  });
});

test('像咨询、投诉、信访的，坚持的照收，没有坚持的指给正门（第三十九条）', () => {
  for (const nature of [
    'consultation',
    'complaint',
    'petition',
    'notGovernmentInformation',
  ] as const) {
    expect(refusal(input({ nature }))).toMatchObject({
      code: 'ruleViolated',
      field: 'insists',
      legalBasis: '《政府信息公开条例》第三十九条',
    });
    expect(refusal(input({ nature, insists: true }))).toBeNull();
  }
});

test('新申请告诉公开办；选定了部门的还告诉该部门', () => {
  const to = (leadDepartmentId: string | null) =>
    submissionMessages('一号', { addresseeId: 'x', leadDepartmentId }).map((message) => message.to);
  expect(to(null)).toEqual(['office']);
  expect(to('civil')).toEqual(['office', 'officersOf']);
});
