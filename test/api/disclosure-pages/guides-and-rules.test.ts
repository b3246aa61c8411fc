/** 公开指南、公开制度、法定主动公开内容：A-12a、A-20、A-21a、A-21b、A-25、G-15。 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as desk from '@shared/contract/disclosure-desk';
import * as pages from '@shared/contract/disclosure-pages';
import type { OutputOf } from '@shared/contract/endpoint';
import { search } from '@shared/contract/search';
import * as classes from '@shared/contract/statutory-content';
import { newKey, openWorld, type World } from '../../support/world';

let world: World;
let office: string;
let civil: string;
beforeAll(async () => {
  world = await openWorld();
  office = await world.signIn(await world.accountWith('disclosureOffice'));
  civil = await world.signIn(await world.accountWith('caseOfficer', 'minzheng'));
}, 120_000);
afterAll(() => world.close());

const region = 'minghu';
const texts = {
  categories: '按机构职能、政策文件、民政业务分类',
  arrangement: '按领域、事项、年份编排',
  waysToGet: '政府网站、政务服务中心、本小程序',
  officeName: '区民政局办公室',
  address: '明湖区湖滨大道9号',
  hours: '工作日8:30至12:00，14:30至18:00',
  phone: '0359-5550140',
  fax: '0359-5550141',
  internetContact: 'https://minzheng.minghu.example',
  readingPlaces: [],
};
const guideOf = async (organisationId: string, query = {}) =>
  (await world.call(pages.getGuide, { params: { region, organisationId }, query }))
    .body as OutputOf<typeof pages.getGuide>;
const save = (organisationId: string, body: Record<string, unknown>, token = civil) =>
  world.call(desk.saveGuide, { params: { region, organisationId }, body: body as never }, token);

describe('公开指南（A-12a）', () => {
  test('各条怎样申请由现行规则写出：改了补正的约定，指南跟着改', async () => {
    const { applying } = await guideOf('gongan');
    expect(applying.map(({ title }) => title)).toContain('多久答复');
    expect(applying.find(({ title }) => title === '多久答复')).toMatchObject({
      text: expect.stringContaining('20个工作日内答复'),
      legalBasis: '《政府信息公开条例》第三十三条第二款',
    });
    expect(applying.find(({ title }) => title === '写得不清楚怎么办')?.text).toContain(
      '7个工作日内一次说清',
    );
  });

  test('没有自己的指南，用全县的；更新后是自己的，旧的一版还看得到', async () => {
    const before = await guideOf('minzheng');
    const version = before.isInherited ? 0 : (before.version ?? 0);
    const reply = await save('minzheng', { version, fields: texts });
    expect(reply.status).toBe(200);
    expect(reply.body).toEqual({ version: version + 1, updatedOn: '2026-11-20', missing: [] });
    const next = { ...texts, hours: '工作日9:00至17:00' };
    expect((await save('minzheng', { version: version + 1, fields: next })).status).toBe(200);
    const now = await guideOf('minzheng');
    expect(now).toMatchObject({ isInherited: false, version: version + 2, fields: next });
    expect((await guideOf('minzheng', { version: version + 1 })).fields.hours).toBe(texts.hours);
  });

  test('当即搜得到', async () => {
    const { body } = await world.call(search, {
      params: { region },
      query: { q: '按领域、事项、年份编排' },
    });
    expect((body as OutputOf<typeof search>).items).toContainEqual(
      expect.objectContaining({ kind: 'page', id: 'guide:minzheng' }),
    );
  });

  test('看到的版次旧了不收；别的机关的不能改；手机号码不收（A-20）', async () => {
    const stale = await save('minzheng', { version: 0, fields: texts });
    expect(stale).toMatchObject({ status: 409, body: { code: 'conflict' } });
    expect(await save('gongan', { version: 0, fields: texts })).toMatchObject({ status: 403 });
    const { version } = await guideOf('minzheng');
    const mobile = await save('minzheng', {
      version,
      fields: { ...texts, phone: '139 0000 1234' },
    });
    expect(mobile).toMatchObject({ status: 422, body: { field: 'fields.phone' } });
  });

  test('完整情况：公开办看全县，列出缺哪几项；县级的还查三种查阅场所（A-25）', async () => {
    const all = (await world.call(desk.listGuideDesk, { params: { region } }, office))
      .body as OutputOf<typeof desk.listGuideDesk>;
    expect(all.items.length).toBeGreaterThan(10);
    expect(all.items.every(({ kind }) => !['village', 'community'].includes(kind))).toBe(true);
    const mine = (await world.call(desk.listGuideDesk, { params: { region } }, civil))
      .body as OutputOf<typeof desk.listGuideDesk>;
    expect(mine.items.map(({ organisation }) => organisation.organisationId)).toEqual(['minzheng']);
    const saved = await save(
      'quzhengfu',
      {
        version: all.items.find(({ organisation }) => organisation.organisationId === 'quzhengfu')
          ?.version,
        fields: texts,
      },
      office,
    );
    expect((saved.body as { missing: string[] }).missing).toEqual([
      '查阅场所：国家档案馆',
      '查阅场所：公共图书馆',
      '查阅场所：政务服务场所',
    ]);
  });

  test('村、社区不是行政机关，没有指南（A-2）', async () => {
    const reply = await world.call(pages.getGuide, {
      params: { region, organisationId: 'liushuping' },
    });
    expect(reply.status).toBe(404);
  });
});

describe('公开制度', () => {
  const fields = {
    title: '明湖区主动公开政府信息处理流程细则',
    kind: 'proactive' as const,
    documentNumber: '明政办〔2026〕12号',
    issuedOn: '2026-03-02',
    bodyMarkdown: '# 总则\n\n拟稿时确定公开属性，逐项保密审查，自形成之日起二十个工作日内公开。',
  };

  test('公布、修订、停止执行，各版都看得到；停止执行的不再列出、不再搜到', async () => {
    const idempotencyKey = newKey();
    const create = () =>
      world.call(
        desk.createDisclosureRule,
        { params: { region }, body: { ...fields, idempotencyKey } },
        office,
      );
    expect((await create()).body).toEqual({ ruleId: idempotencyKey, version: 1 });
    expect((await create()).body).toEqual({ ruleId: idempotencyKey, version: 1 });
    const at = { region, ruleId: idempotencyKey };
    const revised = await world.call(
      desk.reviseDisclosureRule,
      { params: at, body: { ...fields, title: '明湖区主动公开处理细则（修订）', version: 1 } },
      office,
    );
    expect(revised.body).toEqual({ ruleId: idempotencyKey, version: 2 });
    const old = await world.call(pages.getDisclosureRule, { params: at, query: { version: 1 } });
    expect(old.body).toMatchObject({ title: fields.title, isCurrent: false });
    const withdraw = (version: number) =>
      world.call(
        desk.withdrawDisclosureRule,
        { params: at, body: { version, reason: '已由新的细则代替' } },
        office,
      );
    expect((await withdraw(1)).status).toBe(409);
    expect((await withdraw(2)).status).toBe(200);
    expect((await withdraw(3)).body).toMatchObject({ code: 'notPermittedNow' });
    const listed = (await world.call(pages.listDisclosureRules, { params: { region } })).body;
    expect(JSON.stringify(listed)).not.toContain(idempotencyKey);
    expect((await world.call(pages.getDisclosureRule, { params: at })).body).toMatchObject({
      isCurrent: false,
      withdrawnOn: '2026-11-20',
      withdrawalReason: '已由新的细则代替',
    });
    const found = await world.call(search, {
      params: { region },
      query: { q: '主动公开处理细则（修订）' },
    });
    expect(JSON.stringify(found.body)).not.toContain(`rule:${idempotencyKey}`);
  });
});

describe('法定主动公开内容（A-20、A-21a、A-21b）', () => {
  const listOf = async (query = {}) =>
    (await world.call(classes.listDisclosureClasses, { params: { region }, query }))
      .body as OutputOf<typeof classes.listDisclosureClasses>;
  const scopes = ({ items }: Awaited<ReturnType<typeof listOf>>) =>
    Object.fromEntries(
      ['all', 'county', 'township'].map((scope) => [
        scope,
        items.filter((item) => item.scope === scope).length,
      ]),
    );

  test('全县三部分都有；部门是十五类加县级的七类，乡镇是十五类加八类', async () => {
    expect(scopes(await listOf())).toEqual({ all: 15, county: 7, township: 8 });
    expect(scopes(await listOf({ organisationId: 'minzheng' }))).toEqual({
      all: 15,
      county: 7,
      township: 0,
    });
    expect(scopes(await listOf({ organisationId: 'qingshi' }))).toEqual({
      all: 15,
      county: 0,
      township: 8,
    });
  });

  test('每一类的条数就是点进去看到的；村（居）务公开不算政府信息（A-2）', async () => {
    const { items } = await listOf();
    for (const { key, noticeCount } of items) {
      const one = (
        await world.call(classes.getDisclosureClass, { params: { region, classKey: key } })
      ).body as OutputOf<typeof classes.getDisclosureClass>;
      expect([key, one.noticeCount]).toEqual([key, noticeCount]);
      expect(one.notices).toHaveLength(Math.min(20, noticeCount));
      expect(one.responsible.length).toBeGreaterThan(0);
    }
    const assistance = items.find(({ key }) => key === 'county-07');
    expect(assistance?.noticeCount).toBeGreaterThan(0);
  });

  test('没有的类、没有的机关说清楚', async () => {
    const bad = await world.call(classes.getDisclosureClass, {
      params: { region, classKey: 'all-99' },
    });
    expect(bad.status).toBe(400);
    const township = await world.call(classes.getDisclosureClass, {
      params: { region, classKey: 'township-01' },
      query: { organisationId: 'minzheng' },
    });
    expect(township.status).toBe(404);
  });
});

test('专栏的各栏目齐全（G-15）；没有这个县说没有', async () => {
  const home = (await world.call(pages.disclosureHome, { params: { region } })).body as OutputOf<
    typeof pages.disclosureHome
  >;
  expect(home.columns.map(({ column }) => column)).toEqual([
    'guide',
    'rules',
    'statutory',
    'catalogue',
    'annualReports',
    'application',
  ]);
  expect(home.bodies[0]?.kind).toBe('county');
  expect((await world.call(pages.disclosureHome, { params: { region: 'nowhere' } })).status).toBe(
    404,
  );
});
