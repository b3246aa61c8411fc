/** 两万件申请里找类似的：找得到换了说法的那一件；模板似的大量雷同不拖垮。 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { similarCases, type SimilarCases } from '@shared/contract/similar-cases';
import { file, reach } from '../../support/application-acts';
import { openCounty, type County } from '../../support/applications-county';

const ROWS = 20_000;

let county: County;
beforeAll(async () => {
  county = await openCounty();
  const { applicationId } = await file(county);
  // 照一件的样子复制：三分之一雷同，其余各说各的。
  await county.platform.database.write({ regionId: 'minghu', kind: 'system' }, async (tx) => {
    // 备数据不受平常的时限。
    await tx`set local statement_timeout = 0`;
    await tx`
      insert into applications (region_id, application_id, registration_number, query_code,
        account_id, idempotency_key, vault_id, applicant_key, applicant_kind,
        applicant_masked_name, channel, description, nature, insists, desired_form,
        delivery_method, addressee_id, state, submitted_at, replied_on)
      select a.region_id, gen_random_uuid(), 'X' || n, 'X', a.account_id, gen_random_uuid(),
        a.vault_id, 'key' || n % 5000, a.applicant_kind, '', a.channel,
        case n % 3
          when 0 then '2026年上半年农村低保新增和退出的审批情况' || n % 9
          else (array['道路', '水库', '学校', '医院', '桥梁', '厕所', '公园', '市场', '泵站', '路灯'])[1 + n % 10]
            || (array['维修', '新建', '改造', '验收', '招标', '审计', '拆除'])[1 + n % 7]
            || '第' || n || '号项目的' || (array['合同', '预算', '图纸', '会议纪要', '批复'])[1 + n % 5]
            || '，位于' || md5(n::text) end,
        a.nature, a.insists, a.desired_form, a.delivery_method, a.addressee_id,
        'inProgress', a.submitted_at - n * interval '1 minute', null
      from applications a cross join generate_series(1, ${ROWS}) n
      where a.application_id = ${applicationId}`;
  });
}, 600_000);
afterAll(() => county.close());

const similarTo = async (applicationId: string): Promise<SimilarCases> => {
  const answer = await county.call<SimilarCases>('office', similarCases, {
    params: { applicationId },
  });
  return answer.body;
};

test('换了说法的那一件找得到', async () => {
  const answered = await reach(county, 'replied', {
    description: '石桥社区老旧小区加装电梯补贴发放明细和申领条件',
  });
  const asked = await file(county, {
    description: '石桥社区老旧小区加装电梯的补贴发放明细、申领条件。',
  });
  const body = await similarTo(asked.applicationId);
  expect(body.models.map(({ registrationNumber }) => registrationNumber)).toEqual([
    answered.registrationNumber,
  ]);
});

test('大量雷同的也在期限以内答得出', async () => {
  const asked = await file(county, { description: '2026年上半年农村低保新增和退出的审批情况3' });
  const body = await similarTo(asked.applicationId);
  expect(body.sameApplicants).toBeGreaterThan(2);
});
