import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTenantRows, type TenantRows } from '../../support/tenant-rows';
import { mayAppend, tenantTables, type Audience } from '../../support/tenant-tables';

let rows: TenantRows;
beforeAll(async () => {
  rows = await openTenantRows();
}, 60_000);
afterAll(() => rows.close());

const names = Object.keys(tenantTables).sort();

test('每张有 region_id 的表都归了类；没有归了类而不存在的表', () => {
  expect([...rows.tables.keys()].sort()).toEqual(names);
});

test('每张都开着行级安全，表的主人也受约束，至少有一条规则', async () => {
  const open = await rows.admin<{ name: string }>(`
    select c.relname as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'region_id')
      and c.relname <> 'regions'
      and not (c.relrowsecurity and c.relforcerowsecurity
        and exists (select 1 from pg_policy p where p.polrelid = c.oid))`);
  expect(open).toEqual([]);
});

test('没有范围的连接：一行也看不到', async () => {
  const seen = await rows.visible(null);
  expect(seen.filter(({ count }) => count > 0)).toEqual([]);
});

test.each(['public', 'resident', 'staff', 'system'] as const)(
  '别县的身份（%s）：本县的一行也看不到',
  async (kind) => {
    const seen = await rows.visible({ regionId: 'yanhu', kind, accountId: rows.me });
    expect(seen.filter(({ count }) => count > 0)).toEqual([]);
  },
);

/** 别人的两行里看得到几行：访客、居民、工作人员、系统。 */
const others: Readonly<Record<Audience, readonly [boolean, boolean, boolean, boolean]>> = {
  everyone: [true, true, true, true],
  published: [false, false, true, true],
  signedIn: [false, true, true, true],
  ownAndOfficials: [false, false, true, true],
  own: [false, false, false, true],
  ownStaff: [false, false, false, false],
  follows: [false, false, false, false],
  officials: [false, false, true, true],
  system: [false, false, false, true],
  nobody: [false, false, false, false],
};
const kinds = ['public', 'resident', 'staff', 'system'] as const;

test.each(kinds)('本县的 %s：没有公开、也不属于自己的行，只看得到归类里写明的', async (kind) => {
  const who = kind === 'public' ? {} : { accountId: rows.me };
  const seen = await rows.visible({ regionId: 'minghu', kind, ...who });
  const expected = names.map((name) => [
    name,
    others[tenantTables[name] ?? 'nobody'][kinds.indexOf(kind)],
  ]);
  expect(seen.map(({ name, ofOthers }) => [name, ofOthers > 0])).toEqual(expected);
});

test('居民看得到自己的行', async () => {
  const seen = await rows.visible({ regionId: 'minghu', kind: 'resident', accountId: rows.me });
  const own = names.filter((name) => ['own', 'ownAndOfficials'].includes(tenantTables[name] ?? ''));
  const withAccount = own.filter((name) => rows.tables.get(name)?.hasAccount === true);
  expect(seen.filter(({ name, ofMine }) => withAccount.includes(name) && ofMine === 0)).toEqual([]);
});

describe('写不进、改不了、删不了', () => {
  test.each(kinds)('别县的 %s 对本县的行', async (kind) => {
    const done = await rows.writes({ regionId: 'yanhu', kind, accountId: rows.me });
    expect(done).toEqual([]);
  });
  test('访客对本县的行，只能追加写明的几张', async () => {
    const done = await rows.writes({ regionId: 'minghu', kind: 'public' });
    expect(done).toEqual(mayAppend.map((name) => `insert ${name}`));
  });
  test('没有范围的连接', async () => {
    expect(await rows.writes(null)).toEqual([]);
  });
});

describe('应用的数据库角色', () => {
  test('不能登录、不是超级用户、不能绕过行级安全、不是任何一张表的主人', async () => {
    const [role] = await rows.admin<object>(`
      select rolcanlogin, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
        (select count(*)::int from pg_class where relowner = r.oid) as owned
      from pg_roles r where rolname = 'minglan_app'`);
    expect(role).toEqual({
      rolcanlogin: false,
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolreplication: false,
      owned: 0,
    });
  });
  test.each([
    'alter table personal_data disable row level security',
    'alter table personal_data no force row level security',
    'drop policy county on personal_data',
    'create policy wide on personal_data using (true)',
    'drop table personal_data',
    'truncate personal_data',
    'create table mine (a int)',
    'alter table accounts add column mine text',
    'create function mine() returns int language sql as $$ select 1 $$',
    'alter role minglan_app bypassrls',
    'update audit_entries set act = act',
    'delete from audit_entries',
    'update application_events set kind = kind',
    'delete from application_events',
    'insert into schema_migrations (name) values (1)',
    'delete from schema_migrations',
    'delete from data_keys',
  ])('做不了：%s', async (statement) => {
    await expect(
      rows.asApp({ regionId: 'minghu', kind: 'system' }, statement),
    ).rejects.toMatchObject({ code: '42501' });
  });
});
