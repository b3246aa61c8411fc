import { describe, expect, test } from '@jest/globals';
import { applicantProblems, deliveryProblems } from '@miniapp/features/apply/check-applicant';
import { blankDraft, draftSchema, type Draft } from '@miniapp/features/apply/draft';
import { stepFrom, stepNames } from '@miniapp/features/apply/steps';
import { newKey } from '@miniapp/format/new-key';
import type { Advice } from '@shared/contract/advice';
import { requestNatures } from '@shared/vocabulary/applicant';

const VALID_ID = '999999199001011238';

const draft = (part: Partial<Draft> = {}): Draft => ({
  ...blankDraft({
    idempotencyKey: newKey(),
    region: 'minghu',
    accountId: 'a',
    villageId: null,
    about: '',
  }),
  name: '演示人',
  phone: '19900000001',
  ...part,
});

const advice = (part: {
  isPublic?: boolean;
  nature?: (typeof requestNatures.values)[number];
}): Advice => ({
  alreadyPublic: part.isPublic
    ? [
        {
          kind: 'notice',
          id: newKey(),
          title: '低保公示',
          snippet: '',
          attachmentName: null,
          organisationName: '',
          section: null,
          processStage: null,
          publishedOn: null,
        },
      ]
    : [],
  nature: { kind: part.nature ?? 'application', reason: '', properDoor: '', legalBasis: '' },
  suggestion: {
    isClear: false,
    candidates: [],
    disclosureOffice: { organisationId: 'office', name: '公开办' },
  },
});

describe('我是谁（《条例》第二十九条：姓名、身份证明、联系方式）', () => {
  const fields = (part: Partial<Draft>, id = VALID_ID) =>
    applicantProblems(draft(part), id).map(({ field }) => field);

  test('三样齐全就可以，没有“用途”', () => expect(fields({})).toEqual([]));
  test('没有姓名', () => expect(fields({ name: ' ' })).toEqual(['name']));
  test('身份证号码校验位不对（GB 11643）', () =>
    expect(fields({}, '999999199001011232')).toEqual(['identityNumber']));
  test('没有任何联系方式', () => expect(fields({ phone: '' })).toEqual(['contact']));
  test('只有地址也可以', () =>
    expect(fields({ phone: '', address: '青石镇柳树坪村三组' })).toEqual([]));
  test('手机号码位数不对', () => expect(fields({ phone: '1990000' })).toEqual(['phone']));
  test('邮箱格式不对', () => expect(fields({ email: 'a@b' })).toEqual(['email']));
  test('单位申请要统一社会信用代码（GB 32100）和联系人', () => {
    expect(fields({ kind: 'business' })).toEqual(['identityNumber', 'contactPerson']);
    expect(fields({ kind: 'business', contactPerson: '演示联系人' }, '91350100M000100Y43')).toEqual(
      [],
    );
  });
});

test('选邮寄要地址，选电子邮件要邮箱（《条例》第四十条）', () => {
  expect(deliveryProblems(draft({ deliveryMethod: 'post' })).map(({ field }) => field)).toEqual([
    'address',
  ]);
  expect(deliveryProblems(draft({ deliveryMethod: 'email' })).map(({ field }) => field)).toEqual([
    'email',
  ]);
  expect(deliveryProblems(draft({ deliveryMethod: 'inApp' }))).toEqual([]);
});

describe('向导的走法', () => {
  const walk = (given: Advice) => {
    const visited = ['describe'];
    for (
      let step = stepFrom('describe', 1, given);
      visited.length < 9;
      step = stepFrom(step, 1, given)
    ) {
      visited.push(step);
      if (step === 'review') break;
    }
    return visited;
  };
  test('没有可看的、性质就是公开申请：略过两步', () =>
    expect(walk(advice({}))).toEqual(['describe', 'addressee', 'applicant', 'delivery', 'review']));
  test('已经公开的先看', () => expect(walk(advice({ isPublic: true }))).toContain('alreadyPublic'));
  test.each(requestNatures.values.filter((kind) => kind !== 'application'))(
    '%s 先指正门',
    (nature) => expect(walk(advice({ nature, isPublic: true }))).toEqual([...stepNames]),
  );
  test('回上一步与往前走的是同一条路', () => {
    const given = advice({});
    expect(stepFrom('addressee', -1, given)).toBe('describe');
    expect(stepFrom('describe', -1, given)).toBe('describe');
  });
});

test('草稿里没有身份证号码', () => {
  expect(Object.keys(draftSchema.shape)).not.toContain('identityNumber');
});

test('防重编号是 UUID v4，各不相同', () => {
  const keys = Array.from({ length: 200 }, () => newKey());
  for (const key of keys)
    expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(keys).size).toBe(200);
});
