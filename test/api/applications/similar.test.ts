/** 先前的、类似的申请：同一申请人（A-36-6）、供参考的答复、几位申请人（A-44）、一个月几件（A-35）；不露姓名。 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { getApplication } from '@shared/contract/applications';
import { similarCases, type SimilarCases } from '@shared/contract/similar-cases';
import { applicant, file, reach } from '../../support/application-acts';
import { openCounty, type County, type Who } from '../../support/applications-county';
import { register } from '../../support/registrations';

let county: County;
beforeAll(async () => {
  county = await openCounty();
}, 120_000);
afterAll(() => county.close());

/** 另一位虚构的申请人。 */
const another = {
  kind: 'naturalPerson',
  name: '虚构乙',
  identityNumber: '999999198505054321',
  phone: '19900000002',
};
const withCheck = (first17: string) => {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(first17[index]), 0);
  return `${first17}${'10X98765432'[sum % 11] ?? ''}`;
};
const second = { ...another, identityNumber: withCheck('99999919850505432') };

const similarTo = async (applicationId: string, who: Who = 'office') =>
  (await county.call<SimilarCases>(who, similarCases, { params: { applicationId } })).body;

const POND = '柳树村2025年村集体鱼塘承包合同和承包费收取情况';
const POND_AGAIN = '柳树村2025年村集体鱼塘的承包合同及承包费收取情况。';

test('A-36-6 同一申请人先前答复过的，列出并提示；别人的不在其内', async () => {
  const first = await reach(county, 'replied', { description: POND, applicant: second });
  const again = await file(county, { description: POND, applicant: second });
  const other = await file(county, { description: POND });
  const seen = await similarTo(again.applicationId);
  expect(seen.earlier).toMatchObject([
    {
      registrationNumber: first.registrationNumber,
      isIdentical: true,
      similarity: 1,
      wasAnswered: true,
      replyKind: 'granted',
      submittedOn: '2026-11-20',
    },
  ]);
  expect(seen.hints.join('')).toMatch(/不予重复处理.*第三十六条第六项/);
  expect((await similarTo(other.applicationId)).earlier).toEqual([]);
});

test('A-44 换了说法的也找得到，答复可供参考，几位申请人要同一信息的提示转为主动公开', async () => {
  const asked = await register(county, { description: POND_AGAIN, applicant });
  const seen = await similarTo(asked.body.applicationId);
  expect(seen.models[0]).toMatchObject({
    wasAnswered: true,
    replyKind: 'granted',
    organisationName: '区民政局',
    content: '现随本答复提供所申请的信息。',
  });
  expect(seen.models[0]?.similarity).toBeGreaterThan(0.8);
  expect(seen.sameApplicants).toBe(2);
  expect(seen.conversionFlag).toBe('可以纳入主动公开');
  expect(seen.hints.join('')).toContain('第四十四条');
});

test('不相干的不列；没有姓名，正文里的号码隐去', async () => {
  const alone = await file(county, { description: '2026年城区公交线路调整的论证报告' });
  expect(await similarTo(alone.applicationId)).toMatchObject({ earlier: [], models: [] });

  const leaking = '柳树村老年食堂补贴发放情况，联系人19900000009';
  await reach(county, 'replied', { description: leaking, applicant: second });
  const asked = await file(county, { description: '柳树村老年食堂补贴发放情况，联系人' });
  const text = JSON.stringify(await similarTo(asked.applicationId));
  expect(text).toContain('老年食堂');
  expect(text).not.toContain('19900000009');
  expect(text).not.toContain('虚构');
});

test('A-35 一个自然月里超过约定的件数，提示可以要求说明理由', async () => {
  const third = { ...another, name: '虚构丁', identityNumber: withCheck('99999919700101001') };
  let last = '';
  for (let count = 0; count < 11; count += 1) {
    const description = `第${String(count)}号地块的出让合同`;
    last = (await file(county, { description, applicant: third })).applicationId;
  }
  const seen = await similarTo(last);
  expect(seen.requestsThisMonth).toBe(11);
  expect(seen.hints.join('')).toContain('第三十五条');
});

test('只有看得到这件申请的工作人员能问', async () => {
  const { applicationId } = await file(county);
  const params = { applicationId };
  expect((await county.call('financeOfficer', similarCases, { params })).status).toBe(404);
  expect((await county.call('resident', similarCases, { params })).status).toBe(403);
  expect((await county.call('resident', getApplication, { params })).status).toBe(200);
});
