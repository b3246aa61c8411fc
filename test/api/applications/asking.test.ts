import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { adviseApplication, type Advice } from '@shared/contract/advice';
import {
  getApplication,
  queryApplicationStatus,
  submitApplication,
} from '@shared/contract/applications';
import type { ApplicationView } from '@shared/contract/application-view';
import { applicant, file, reach, submission } from '../../support/application-acts';
import { openCounty, type County } from '../../support/applications-county';

let county: County;
beforeAll(async () => {
  county = await openCounty();
}, 120_000);
afterAll(() => county.close());

interface Problem {
  readonly code: string;
  readonly detail: string;
  readonly field?: string;
  readonly legalBasis?: string;
}
const refusedFor = async (overrides: Record<string, unknown>) => {
  const answer = await county.call<Problem>('resident', submitApplication, {
    body: submission(overrides),
  });
  return [answer.status, answer.body] as const;
};

describe('提交', () => {
  test('号码错一位：指出字段，不回显号码', async () => {
    const wrong = { ...applicant, identityNumber: '999999199001011237' };
    const [status, problem] = await refusedFor({ applicant: wrong });
    expect([status, problem.field]).toEqual([400, 'applicant.identityNumber']);
    expect(JSON.stringify(problem)).not.toContain('99999919900101');
  });
  test('村民委员会、业务指导单位不能受理，说明正门', async () => {
    const [status, problem] = await refusedFor({ addresseeId: 'willow' });
    expect([status, problem.code, problem.field]).toEqual([422, 'ruleViolated', 'addresseeId']);
    expect(problem.detail).toContain('乡镇');
    expect((await refusedFor({ addresseeId: 'guide' }))[0]).toBe(422);
  });
  test('没有同意、没有防重编号的不收；没有“用途”这一栏', async () => {
    expect((await refusedFor({ consents: false }))[1].field).toBe('consents');
    expect((await refusedFor({ idempotencyKey: 'x' }))[1].field).toBe('idempotencyKey');
    const { body } = await county.call<ApplicationView>('resident', getApplication, {
      params: { applicationId: (await file(county, { purpose: '科研' })).applicationId },
    });
    expect(JSON.stringify(body)).not.toContain('科研');
  });
  test('选定部门的直接由它主办，由它的经办人确认收到', async () => {
    const { applicationId } = await file(county, { addresseeId: 'civil' });
    const seen = await county.call<ApplicationView>('civilOfficer', getApplication, {
      params: { applicationId },
    });
    expect(seen.body.availableActions).toEqual([
      {
        act: 'confirmReceipt',
        label: '确认收到',
        legalBasis: '《政府信息公开条例》第三十一条',
      },
    ]);
    expect(seen.body.expectedDueOn).toBe('2026-12-18');
    expect(
      (await county.call('financeOfficer', getApplication, { params: { applicationId } })).status,
    ).toBe(404);
  });
  test('看到的个人信息一律隐去；查询码只给申请人', async () => {
    const full = {
      ...applicant,
      contactPerson: '',
      email: 'fictional@example.cn',
      address: '明湖区青山镇柳树村8号',
    };
    const { applicationId, queryCode } = await file(county, { applicant: full });
    for (const who of ['resident', 'office'] as const) {
      const { body } = await county.call<ApplicationView>(who, getApplication, {
        params: { applicationId },
      });
      expect(body.applicant).toEqual({
        kind: 'naturalPerson',
        name: '虚*',
        identityNumber: '999999********1238',
        contactPerson: '',
        phone: '199****0001',
        email: 'f***@example.cn',
        address: '明湖区青山镇柳树村***',
      });
      expect(body.queryCode).toBe(who === 'resident' ? queryCode : null);
    }
  });
});

describe('凭编号和查询码查进度', () => {
  const ask = (registrationNumber: string, queryCode: string) =>
    county.call<Problem & Record<string, unknown>>(null, queryApplicationStatus, {
      body: { registrationNumber, queryCode },
    });
  test('不登录即可查；没有申请内容、没有个人信息', async () => {
    const { registrationNumber, queryCode } = await reach(county, 'dispatched');
    const typed = registrationNumber.replace('〔', '[').replace('〕', ']');
    const answer = await ask(
      typed,
      ` ${queryCode.toLowerCase().slice(0, 4)}-${queryCode.slice(4)}`,
    );
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      state: 'inProgress',
      remainingWorkingDays: 20,
      whoseTurn: '区民政局正在办理，最迟12月18日答复',
    });
    expect(JSON.stringify(answer.body)).not.toMatch(/低保|虚|applicationId/);
  });
  test('编号错、查询码错，答的完全一样', async () => {
    const { registrationNumber, queryCode } = await file(county);
    const wrongCode = await ask(
      registrationNumber,
      `${queryCode.slice(0, 7)}${queryCode.endsWith('A') ? 'B' : 'A'}`,
    );
    const wrongNumber = await ask('明湖公开申〔2026〕99999号', queryCode);
    const nothing = await ask('明湖公开申〔2026〕99999号', '--------');
    for (const answer of [wrongCode, wrongNumber, nothing]) {
      expect(answer.status).toBe(404);
      expect(answer.body.detail).toBe('登记编号或者查询码不对，请对照回执核对后再查');
    }
  });
  test('别县查不到', async () => {
    const { registrationNumber, queryCode } = await file(county);
    const body = { registrationNumber, queryCode };
    expect(
      (await county.call(null, queryApplicationStatus, { region: 'yanhu', body })).status,
    ).toBe(404);
  });
});

describe('申请前的提示', () => {
  const advise = async (description: string) =>
    (await county.call<Advice>(null, adviseApplication, { body: { description } })).body;
  test('按本县对照表建议承办单位，写明缘由', async () => {
    const { nature, suggestion } = await advise(
      '申请公开南庄村2025年下半年新增和退出低保的审批情况',
    );
    expect(nature).toMatchObject({ kind: 'application', properDoor: '' });
    expect(suggestion.isClear).toBe(true);
    expect(suggestion.candidates[0]).toMatchObject({
      organisationId: 'civil',
      name: '区民政局',
      domain: 'social-assistance',
    });
    expect(suggestion.candidates[0]?.reason).toContain('低保');
    expect(suggestion.disclosureOffice).toEqual({ organisationId: 'office', name: '区政府办公室' });
  });
  test('本县没有列明负责单位的，不硬猜', async () => {
    const { suggestion } = await advise('请公开那家印染厂的排污许可证、环评批复和监测数据');
    expect(suggestion).toMatchObject({ isClear: false, candidates: [] });
  });
  test('问村委会的账，指给村务公开和乡镇；不印条号', async () => {
    const { nature } = await advise('我想看我们村委会2025年的财务收支账目');
    expect(nature.kind).toBe('notGovernmentInformation');
    expect(nature.properDoor).toMatch(/公开栏.*村（居）民委员会查询.*乡镇人民政府/);
    expect(nature.legalBasis).not.toMatch(/第.+条/);
  });
  test.each([
    ['我想把媳妇和孩子的户口迁过来，要带什么材料？几天能办好？', 'consultation', '12345'],
    ['楼下烧烤摊天天烤到后半夜，打了八回电话都没人来，要求马上取缔！', 'complaint', '12345'],
    [
      '我实名反映村书记把林子包给小舅子，恳请上级领导派人下来查，还我们一个公道！',
      'petition',
      '信访',
    ],
  ])('%s', async (text, kind, door) => {
    const { nature } = await advise(text);
    expect(nature.kind).toBe(kind);
    expect(nature.properDoor).toContain(door);
  });
  test('没有这个县、没有设公开办的县：没有找到', async () => {
    const answer = await county.call(null, adviseApplication, {
      region: 'nowhere',
      body: { description: '低保' },
    });
    expect(answer.status).toBe(404);
  });
});
