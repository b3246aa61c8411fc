import { afterAll, beforeAll, expect, test } from '@jest/globals';
import postgres from 'postgres';
import * as acts from '@shared/contract/application-acts';
import { getApplication, listMyApplications } from '@shared/contract/applications';
import { listDesk } from '@shared/contract/desk';
import { listRegister } from '@shared/contract/register-book';
import { revealApplicant } from '@shared/contract/reveal-applicant';
import { systemScope } from '@functions/platform/database/scope';
import { applicant, file, grantedDraft, perform } from '../../support/application-acts';
import { openCounty, type County } from '../../support/applications-county';

/** 埋下的内容：虚构的姓名、证件号码、电话、地址，别处不会有。 */
const planted = {
  name: '欧阳彗璘',
  identityNumber: '999999197703071092',
  phone: '19912345098',
  address: '明湖镇柳枝村珊瑚巷7091号',
};
const marks = Object.values(planted);
/** 原文、十六进制、base64 三种写法。 */
const written = marks.flatMap((mark) => {
  const bytes = Buffer.from(mark);
  return [mark, bytes.toString('hex'), bytes.toString('base64').replace(/=+$/, '')];
});
const found = (text: string) => written.filter((mark) => text.includes(mark));

let county: County;
let id: string;
const answers: { who: string; what: string; text: string }[] = [];
const keep = (who: string, what: string, body: unknown) =>
  answers.push({ who, what, text: JSON.stringify(body) });

beforeAll(async () => {
  county = await openCounty('2026-11-20T02:00:00.000Z');
  ({ applicationId: id } = await file(county, { applicant: { ...applicant, ...planted } }));
  const steps = [
    ['office', acts.confirmReceipt, {}],
    [
      'office',
      acts.dispatchApplication,
      { leadDepartmentId: 'civil', supportingDepartmentIds: [], remark: '低保审批' },
    ],
    ['civilOfficer', acts.claimApplication, {}],
    ['civilOfficer', acts.draftReply, grantedDraft],
    ['civilOfficer', acts.submitForApproval, {}],
    ['civilApprover', acts.approveReply, { confidentialityOpinion: '不涉密，可以公开。' }],
  ] as const;
  let version = 1;
  for (const [who, endpoint, body] of steps) {
    const answer = await perform(county, who, { endpoint, id, body: { version, ...body } });
    expect([endpoint.id, answer.status]).toEqual([endpoint.id, 200]);
    version = answer.body.version;
    keep(who, endpoint.id, answer.body);
  }
}, 120_000);
afterAll(() => county.close());

test('只有保险箱里有（而且是密文）：任何一张表的任何一列都搜不到', async () => {
  const name = county.databaseUrl.slice(county.databaseUrl.lastIndexOf('/') + 1);
  const url = String(process.env['MINGLAN_TEST_ADMIN']).replace(/[^/]*$/, name);
  const admin = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    const tables = await admin<{ name: string }[]>`
      select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'm')`;
    expect(tables.length).toBeGreaterThan(60);
    const places: string[] = [];
    for (const table of tables) {
      const rows = await admin.unsafe<{ row: string }[]>(
        `select t::text as row from ${table.name} t`,
      );
      const text = rows.map(({ row }) => row).join('\n');
      places.push(...found(text).map((mark) => `${table.name}: ${mark}`));
    }
    expect(places).toEqual([]);
    const [sealed] = await admin`select count(*)::int as n from personal_data`;
    expect(sealed?.['n']).toBeGreaterThan(0);
  } finally {
    await admin.end({ timeout: 5 });
  }
});

test('日志里一行也没有，连网址也没有', () => {
  expect(county.logLines.length).toBeGreaterThan(5);
  expect(county.logLines.flatMap(found)).toEqual([]);
});

test('工作人员的应答里默认没有（隐去了的不算）', async () => {
  for (const who of ['office', 'civilOfficer', 'civilApprover'] as const) {
    const params = { applicationId: id };
    keep(who, 'getApplication', (await county.call(who, getApplication, { params })).body);
    keep(who, 'listRegister', (await county.call(who, listRegister, { query: {} })).body);
    keep(who, 'listDesk', (await county.call(who, listDesk, { query: {} })).body);
  }
  const leaks = answers.flatMap(({ who, what, text }) => found(text).map(() => `${who} ${what}`));
  expect(leaks).toEqual([]);
});

test('别的居民看不到；本人看得到自己的单子，也是隐去的', async () => {
  const params = { applicationId: id };
  const other = await county.call('otherResident', getApplication, { params });
  expect(other.status).toBe(404);
  const mine = await county.call('resident', listMyApplications);
  expect(mine.status).toBe(200);
  expect(found(JSON.stringify([other.body, mine.body]))).toEqual([]);
});

test.each(['', '   ', undefined])('PIPL 5：查看完整信息必须写用途（%p 不行）', async (purpose) => {
  const answer = await county.call('office', revealApplicant, {
    params: { applicationId: id },
    body: { purpose },
  });
  expect(answer.status).toBe(400);
  expect(found(JSON.stringify(answer.body))).toEqual([]);
});

test('写了用途的看得到完整的，记一条审计；由此可见上面的查找是管用的', async () => {
  const answer = await county.call('office', revealApplicant, {
    params: { applicationId: id },
    body: { purpose: '电话联系补正' },
  });
  expect(answer.status).toBe(200);
  expect(new Set(found(JSON.stringify(answer.body)))).toEqual(new Set(marks));
  const audited = await county.platform.database.read(systemScope('minghu'), async (sql) => [
    ...(await sql`select act, data from audit_entries where act = 'revealApplicant'`),
  ]);
  expect(audited).toEqual([{ act: 'revealApplicant', data: { purpose: '电话联系补正' } }]);
});

test('用途里抄了个人信息：拒绝，应答、审计、日志里都没有', async () => {
  for (const mark of [planted.identityNumber, planted.phone]) {
    const body = { purpose: `核对${mark}` };
    const answer = await county.call('office', revealApplicant, {
      params: { applicationId: id },
      body,
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(found(JSON.stringify(answer.body))).toEqual([]);
  }
  expect(county.logLines.flatMap(found)).toEqual([]);
});
