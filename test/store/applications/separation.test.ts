import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Scope } from '@functions/platform/database/scope';
import { getApplication, submitApplication } from '@shared/contract/applications';
import { reach, submission } from '../../support/application-acts';
import { actorFor, openCounty, type County } from '../../support/applications-county';

const TABLES = [
  'applications',
  'application_events',
  'replies',
  'personal_data',
  'attachments',
  'raised_alarms',
  'counters',
  'outbox_messages',
  'audit_entries',
] as const;
type Table = (typeof TABLES)[number];

let county: County;
let replied: string;
let drafted: string;
beforeAll(async () => {
  county = await openCounty();
  replied = (await reach(county, 'replied')).applicationId;
  drafted = (await reach(county, 'drafted')).applicationId;
}, 120_000);
afterAll(() => county.close());

/** 没有 WHERE 的查询，看得到几行。 */
const rows = (scope: Scope, table: Table) =>
  county.platform.database.read(scope, async (sql) => {
    const [row] = await sql.unsafe<{ count: number }[]>(
      `select count(*)::int as count from ${table}`,
    );
    return row?.count ?? -1;
  });

describe('没有 WHERE 的查询', () => {
  test.each([
    'applications',
    'application_events',
    'replies',
    'personal_data',
    'counters',
    'audit_entries',
  ] as const)('%s：本县有，别县以任何身份一行也没有', async (table) => {
    expect(await rows({ regionId: 'minghu', kind: 'system' }, table)).toBeGreaterThan(0);
    for (const kind of ['public', 'resident', 'staff', 'system'] as const) {
      const accountId = actorFor('resident').accountId;
      expect([kind, await rows({ regionId: 'yanhu', kind, accountId }, table)]).toEqual([kind, 0]);
    }
  });

  test.each([
    'applications',
    'application_events',
    'replies',
    'personal_data',
    'attachments',
  ] as const)('%s：访客和别的村民一行也没有', async (table) => {
    const accountId = actorFor('otherResident').accountId;
    expect(await rows({ regionId: 'minghu', kind: 'public' }, table)).toBe(0);
    expect(await rows({ regionId: 'minghu', kind: 'resident', accountId }, table)).toBe(0);
  });

  test('申请人看得到自己的两件，答复只看得到已送达的', async () => {
    const own: Scope = {
      regionId: 'minghu',
      kind: 'resident',
      accountId: actorFor('resident').accountId,
    };
    expect(await rows(own, 'applications')).toBe(2);
    expect(await rows({ regionId: 'minghu', kind: 'staff' }, 'replies')).toBe(2);
    expect(await rows(own, 'replies')).toBe(1);
  });
});

test('别县的人经接口也看不到：公开办、申请人都答没有找到', async () => {
  for (const who of ['office', 'resident', 'civilOfficer'] as const) {
    const answer = await county.call(who, getApplication, {
      region: 'yanhu',
      params: { applicationId: replied },
    });
    expect([who, answer.status]).toEqual([who, 404]);
  }
});

test('两个县各自从一号编起', async () => {
  const there = await county.call<{ registrationNumber: string }>('resident', submitApplication, {
    region: 'yanhu',
    body: submission(),
  });
  expect(there.body.registrationNumber).toBe('盐湖公开申〔2026〕00001号');
});

test('跨年重新编号：年份按北京时间', async () => {
  county.setNow('2026-12-31T16:30:00.000Z');
  const next = await county.call<{ registrationNumber: string; isProvisional: boolean }>(
    'resident',
    submitApplication,
    {
      body: submission(),
    },
  );
  county.setNow('2026-11-20T02:00:00.000Z');
  expect(next.body).toMatchObject({
    registrationNumber: '明湖公开申〔2027〕00001号',
    isProvisional: true,
  });
});

test('个人信息只在保险箱里，而且是密文；别的表里一个字也没有', async () => {
  const secrets = ['虚构甲', '999999199001011238', '19900000001'];
  const dump = await county.platform.database.read(
    { regionId: 'minghu', kind: 'system' },
    async (sql) => {
      const parts = await Promise.all(
        TABLES.map((table) =>
          sql.unsafe<{ row: string }[]>(`select to_jsonb(t)::text as row from ${table} t`),
        ),
      );
      return parts
        .flat()
        .map(({ row }) => row)
        .join('\n');
    },
  );
  expect(dump).toContain(drafted);
  for (const secret of secrets) {
    expect(dump).not.toContain(secret);
    expect(dump).not.toContain(Buffer.from(secret).toString('hex'));
  }
});

test('事件只能追加：应用角色改不了、删不了', async () => {
  const change = (statement: string) =>
    county.platform.database.write({ regionId: 'minghu', kind: 'system' }, (tx) =>
      tx.unsafe(statement),
    );
  await expect(change("update application_events set kind = 'withdrawn'")).rejects.toThrow(
    /permission denied/,
  );
  await expect(change('delete from application_events')).rejects.toThrow(/permission denied/);
});
