import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { catalogueSections, countySections } from '@shared/vocabulary/domain';
import { openDatabase, type Database } from '@functions/platform/database/database';
import { publicScope } from '@functions/platform/database/scope';
import { testDatabase, type TestDatabase } from '../../support/database';

let held: TestDatabase;
let database: Database;
beforeAll(async () => {
  held = await testDatabase({ demonstration: true });
  database = openDatabase(held.url, 4);
}, 120_000);
afterAll(async () => {
  await database.close();
  await held.close();
});

test('索引号：载入的每一条都有，门类代号加顺序号，不重', async () => {
  const rows = await database.read(
    publicScope('minghu'),
    (sql) => sql<{ indexCode: string }[]>`
      select index_code from catalogue_entries where region_id = 'minghu'`,
  );
  expect(rows.length).toBeGreaterThan(100);
  expect(rows.filter(({ indexCode }) => !/^\d{2}-\d{4,}$/.test(indexCode))).toEqual([]);
  expect(new Set(rows.map(({ indexCode }) => indexCode)).size).toBe(rows.length);
});

test('门类的代号各不相同：二十六领域照国办发〔2019〕54号的次序为01至26', async () => {
  const sections = [...catalogueSections.values];
  const rows = await database.read(
    publicScope('minghu'),
    (sql) => sql<{ code: string }[]>`
      select catalogue_section_code(s) as code
      from unnest(${sql.array(sections)}::text[]) with ordinality as t (s, n) order by n`,
  );
  const codes = rows.map(({ code }) => code);
  expect(codes.slice(0, 29)).toEqual(
    Array.from({ length: 29 }, (_, index) => String(index + 1).padStart(2, '0')),
  );
  expect(codes.slice(29)).toEqual(
    countySections.values.map((_, index) => `L${String(index + 1).padStart(2, '0')}`),
  );
});
