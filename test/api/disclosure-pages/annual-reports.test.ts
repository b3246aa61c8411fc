/** 年度报告：A-49、A-50，C-I1 至 C-I6，J-13、J-20；复核公开属性 A-18，多人申请 A-44。 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as acts from '@shared/contract/annual-report-acts';
import * as reports from '@shared/contract/annual-reports';
import * as reviews from '@shared/contract/attribute-reviews';
import type { OutputOf } from '@shared/contract/endpoint';
import { reportTexts } from '@shared/vocabulary/annual-report';
import { caseIn } from '../../support/contract/application-steps';
import { departmentNoticeIn } from '../../support/contract/department-steps';
import { openWorld, type World } from '../../support/world';

let world: World;
let office: string;
let officer: string;
let approver: string;
beforeAll(async () => {
  world = await openWorld();
  office = await world.signIn(await world.accountWith('disclosureOffice'));
  officer = await world.signIn(await world.accountWith('caseOfficer', 'minzheng'));
  approver = await world.signIn(await world.accountWith('approver', 'minzheng'));
}, 120_000);
afterAll(() => world.close());

const region = 'minghu';
type Draft = acts.ReportDraftView;
const at = (year: number, organisationId = 'minzheng') => ({
  params: { region, organisationId, year },
});
const draftOf = async (year: number, token = officer) =>
  (await world.call(acts.getReportDraft, at(year), token)).body as Draft;
const fill = async (year: number, token = officer) =>
  world.call(
    acts.fillReport,
    { ...at(year), body: { version: (await draftOf(year)).version } },
    token,
  );
const texts = Object.fromEntries(
  reportTexts.values.map((key) => [key, `${reportTexts.labels[key]}：已照规定办理。`]),
) as reports.ReportContent['texts'];
const save = async (year: number, change: Partial<reports.ReportContent>) => {
  const { version, content } = await draftOf(year);
  return world.call(
    acts.saveReport,
    { ...at(year), body: { version, content: { ...content, texts, ...change } } },
    officer,
  );
};
const publish = async (year: number, token = approver) =>
  world.call(
    acts.publishReport,
    { ...at(year), body: { version: (await draftOf(year)).version } },
    token,
  );

describe('编写与发布', () => {
  test('按办件记录填写：办着的一件在新收与结转里，每列勾稽（C-I1）', async () => {
    await caseIn(world, 'inProgress');
    const everyone = await world.call(acts.getReportDraft, at(2026, 'quzhengfu'), office);
    const { computed } = everyone.body as Draft;
    expect(computed.three['1'].total).toBeGreaterThan(0);
    for (const column of ['naturalPerson', 'total'] as const)
      expect(computed.three['1'][column] + computed.three['2'][column]).toBe(
        computed.three['3.7'][column] + computed.three['4'][column],
      );
    expect((await fill(2026)).status).toBe(200);
    expect((await draftOf(2026)).state).toBe('draft');
  });

  test('没有过完的一年不能发布；缺的各段逐个说清（A-50）', async () => {
    const reply = await publish(2026);
    expect(reply).toMatchObject({
      status: 422,
      body: { legalBasis: '《政府信息公开条例》第五十条' },
    });
    const { detail } = reply.body as { detail: string };
    expect(detail).toContain('2026年还没有过完');
    for (const key of reportTexts.values)
      expect(detail).toContain(`“${reportTexts.labels[key]}”还没有写`);
  });

  test('不合勾稽的不能发布（J-20）；与系统统计不同的要写原因；发布之后冻结', async () => {
    await fill(2025);
    const { content } = await draftOf(2025);
    const bent = { ...content.three, '1': { ...content.three['1'], business: 3 } };
    await save(2025, { three: bent });
    const refusal = (await publish(2025)).body as { detail: string };
    expect(refusal.detail).toContain(
      '“商业企业”列：新收加上年结转是3，办理结果总计加结转下年度是0',
    );
    const cell = (row: string, extra: number) => ({
      ...content.three[row as '1'],
      business: extra,
      total: content.three[row as '1'].total + extra,
    });
    const whole = {
      ...content.three,
      '1': cell('1', 3),
      '3.1': cell('3.1', 3),
      '3.7': cell('3.7', 3),
    };
    await save(2025, { three: whole });
    expect((await publish(2025)).body).toMatchObject({
      detail: expect.stringContaining('与系统统计的不同，请写明原因'),
    });
    await save(2025, { three: whole, adjustmentNote: '三件为启用本系统以前收到的纸质申请' });
    expect(await publish(2025, officer)).toMatchObject({ status: 403 });
    const done = await publish(2025);
    expect(done.body).toMatchObject({ state: 'published', canSave: false, canCorrect: true });
    expect((await save(2025, {})).body).toMatchObject({ code: 'notPermittedNow' });
    const frozen = await world.platform.database.write(
      { regionId: region, kind: 'system' },
      (tx) => tx`update annual_reports set content = '{}' where state = 'published' returning 1`,
    );
    expect(frozen).toHaveLength(0);
  });

  test('更正：另起一次，写明原因，原来的一次还看得到', async () => {
    const { version } = await draftOf(2025);
    const reply = await world.call(
      acts.correctReport,
      { ...at(2025), body: { version, reason: '漏报行政许可数' } },
      approver,
    );
    expect(reply.body).toMatchObject({ state: 'draft', edition: 2 });
    const { content } = await draftOf(2025);
    await save(2025, { two: { ...content.two, licences: 12 } });
    expect((await publish(2025)).status).toBe(200);
    const read = async (query = {}) =>
      (await world.call(reports.getAnnualReport, { ...at(2025), query })).body as OutputOf<
        typeof reports.getAnnualReport
      >;
    expect(await read()).toMatchObject({ edition: 2, correctionReason: '漏报行政许可数' });
    expect((await read({ edition: 1 })).content.two.licences).toBe(0);
    expect((await read()).content.two.licences).toBe(12);
  });

  test('上年结转要等于上一年发布的结转下年度（C-I4）', async () => {
    const { content } = await draftOf(2026);
    const wrong = {
      ...content.three,
      '2': { ...content.three['2'], research: 1, total: content.three['2'].total + 1 },
    };
    await save(2026, { three: wrong });
    expect((await draftOf(2026)).findings.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('上一年报告的结转下年度是'),
    );
  });

  test('编写中的访客看不到；部门看不到别的部门的', async () => {
    const listed = (await world.call(reports.listAnnualReports, { params: { region } }))
      .body as OutputOf<typeof reports.listAnnualReports>;
    expect(
      listed.items.filter(({ organisation }) => organisation.organisationId === 'minzheng'),
    ).toHaveLength(1);
    expect((await world.call(reports.getAnnualReport, at(2026))).status).toBe(404);
    expect((await world.call(acts.getReportDraft, at(2025, 'gongan'), officer)).status).toBe(404);
  });
});

test('最迟哪天发布：部门1月31日、县级3月31日；落在休息日的提前提醒，不顺延（A-49a、A-49b、J-13）', async () => {
  const { items } = (
    await world.call(acts.listReportDesk, { params: { region }, query: { year: 2025 } }, office)
  ).body as OutputOf<typeof acts.listReportDesk>;
  const of = (id: string) => items.find(({ organisation }) => organisation.organisationId === id);
  expect(of('minzheng')).toMatchObject({
    dueOn: '2026-01-31',
    remindOn: '2026-01-30',
    isOverdue: false,
  });
  expect(of('gongan')).toMatchObject({ state: 'notStarted', isOverdue: true });
  expect(of('quzhengfu')).toMatchObject({ dueOn: '2026-03-31', remindOn: '2026-03-31' });
});

describe('复核与转为主动公开', () => {
  const listReviews = async () =>
    (await world.call(reviews.listAttributeReviews, { params: { region } }, office))
      .body as OutputOf<typeof reviews.listAttributeReviews>;

  test('不主动公开的每年复核，迟了的机关在前（A-18）', async () => {
    const { noticeId } = await departmentNoticeIn(world, 'filed');
    expect((await listReviews()).items.find((item) => item.noticeId === noticeId)).toMatchObject({
      reviewedOn: '2026-11-20',
      reviewBy: '2027-11-20',
      isLate: false,
    });
    await world.platform.database.write(
      { regionId: region, kind: 'system' },
      (tx) =>
        tx`update notices set attribute_reviewed_on = '2025-03-01' where notice_id = ${noticeId}`,
    );
    const { bodies, items } = await listReviews();
    expect(items[0]).toMatchObject({ noticeId, reviewBy: '2026-03-01', isLate: true });
    expect(bodies[0]).toMatchObject({ organisation: { organisationId: 'minzheng' }, late: 1 });
  });

  test('两位申请人要同一信息、公开过的，提示转为主动公开；作了决定不再提示（A-44）', async () => {
    const [first, second] = [await caseIn(world, 'inProgress'), await caseIn(world, 'inProgress')];
    await world.platform.database.write({ regionId: region, kind: 'system' }, async (tx) => {
      const about = '请公开青石镇2025年高标准农田建设项目的验收报告，联系13912345678';
      for (const [{ applicationId }, key] of [
        [first, 'k1'],
        [second, 'k2'],
      ] as const)
        await tx`update applications set description = ${about}, applicant_key = ${key}, state = 'replied',
          outcome = '3.1', replied_on = '2026-11-20' where region_id = ${region} and application_id = ${applicationId}`;
    });
    const list = async (token: string) =>
      (await world.call(reviews.listConversionProposals, { params: { region } }, token))
        .body as OutputOf<typeof reviews.listConversionProposals>;
    const { items, threshold } = await list(office);
    const proposal = items.find(({ subject }) => subject.includes('高标准农田'));
    expect(threshold).toBe(2);
    expect(proposal).toMatchObject({ applicants: 2, applications: 2 });
    expect(JSON.stringify(items)).not.toContain('13912345678');
    const decline = () =>
      world.call(
        reviews.declineConversion,
        {
          params: { region, applicationId: proposal?.applicationId ?? '' },
          body: { reason: '验收报告含企业的商业秘密' },
        },
        office,
      );
    expect((await decline()).status).toBe(200);
    expect((await decline()).status).toBe(404);
    expect((await list(office)).items.map(({ applicationId }) => applicationId)).not.toContain(
      proposal?.applicationId,
    );
  });
});
