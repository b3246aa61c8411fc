import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { DATA_MAP, TABLES_WITHOUT_PERSONAL_DATA } from '@shared/law/data-map';
import { RETENTION } from '@shared/law/retention';
import { assessPrivacy } from '@functions/entrypoints/privacy-assessment';
import { openCountyDatabase, type CountyDatabase } from '../../support/county-database';

let world: CountyDatabase;
beforeAll(async () => {
  world = await openCountyDatabase();
});
afterAll(() => world.close());
const mapped = Object.values(DATA_MAP).flatMap(({ tables }) => [...tables] as string[]);

test('PIPL 55：每张表都归了类——存哪一类个人信息，或者不存；新表不归类就不过', async () => {
  const tables = await world.query<{ name: string }>(
    'minghu',
    "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')",
  );
  expect([...mapped, ...TABLES_WITHOUT_PERSONAL_DATA].sort()).toEqual(
    tables.map(({ name }) => name).sort(),
  );
});

test('说不存个人信息的表，没有一列是人的内容', async () => {
  const columns = await world.query<{ place: string }>(
    'minghu',
    `select table_name || '.' || column_name as place from information_schema.columns
     where table_schema = 'public'
       and column_name ~ '(phone|email|identity|openid|ciphertext|display_name|masked_name|password|vault|applicant)'
       and table_name = any ('{${TABLES_WITHOUT_PERSONAL_DATA.join(',')}}')`,
  );
  // 单位的公开电话，不是人的。
  expect(columns).toEqual([{ place: 'organisations.phone' }]);
});

test('PIPL 19：留存期限表里的每张表都在数据地图里，或者写明不存个人信息', () => {
  const known = new Set([...mapped, ...TABLES_WITHOUT_PERSONAL_DATA]);
  const tables = Object.values(RETENTION).flatMap((rule) => [...rule.tables] as string[]);
  expect(tables.filter((name) => !known.has(name))).toEqual([]);
});

test('H-6，PIPL 55–56：评估报告由数据地图生成，有日期与版本，存下后不能改、不能删', async () => {
  const at = new Date('2026-11-20T17:00:00Z');
  const first = await assessPrivacy(world.url, 'minghu', at);
  const second = await assessPrivacy(world.url, 'minghu', at);
  const nextDay = await assessPrivacy(world.url, 'minghu', new Date('2026-11-21T17:00:00Z'));
  expect([first?.version, first?.isNew, first?.assessedOn]).toEqual([1, true, '2026-11-21']);
  // 当天再做，数据地图没有变：还是那一份。
  expect([second?.version, second?.isNew, second?.text]).toEqual([1, false, first?.text]);
  expect([nextDay?.version, nextDay?.isNew]).toEqual([2, true]);
  for (const { label } of Object.values(DATA_MAP)) expect(first?.text).toContain(`## ${label}`);
  expect(first?.text).toContain('自归档之日起10年，到期隐去个人信息');
  const [row] = await world.query<{ sha256: string; content: { text: string } }>(
    'minghu',
    'select sha256, content from privacy_assessments where version = 1',
  );
  expect(row?.content.text).toBe(first?.text);
  expect(row?.sha256).toBe(
    createHash('sha256')
      .update(first?.text ?? '')
      .digest('hex'),
  );
  for (const statement of [
    'update privacy_assessments set version = 9',
    'delete from privacy_assessments',
  ])
    await expect(
      world.database.write({ regionId: 'minghu', kind: 'system' }, (tx) => tx.unsafe(statement)),
    ).rejects.toMatchObject({ code: '42501' });
  expect(await assessPrivacy(world.url, 'nowhere', at)).toBeNull();
});
