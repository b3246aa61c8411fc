import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import postgres from 'postgres';
import { canonicalJson, type Canonical } from '@shared/canonical-json';
import { testDatabase, type TestDatabase } from '../../support/database';

let database: TestDatabase;
let sql: postgres.Sql;

beforeAll(async () => {
  database = await testDatabase();
  sql = postgres(database.url, { max: 1 });
});

afterAll(async () => {
  await sql.end();
  await database.close();
});

const inDatabase = async (values: readonly Canonical[]): Promise<string[]> => {
  const rows = await sql<{ written: string }[]>`
    select canonical_json(value) as written
    from jsonb_array_elements(${JSON.stringify(values)}::text::jsonb) with ordinality v (value, place)
    order by place`;
  return rows.map(({ written }) => written);
};

const asStored = (value: unknown): Canonical => JSON.parse(JSON.stringify(value)) as Canonical;

/** 库里存不下 U+0000 和落单的代理。 */
const storable = fc
  .string({ unit: 'binary', maxLength: 20 })
  .map((text) => text.replaceAll('\u0000', '').replace(/[\ud800-\udfff]/gu, ''));
const numbers = fc.oneof(
  fc.integer(),
  fc.maxSafeInteger(),
  fc.bigInt({ min: 2n ** 53n, max: 2n ** 80n }).map(Number),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const values = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    storable,
    numbers,
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(storable, tie('value'), { maxKeys: 5 }),
  ),
})).value;

test('一万个随意的值：数据库与程序写成同样的规范 JSON（RFC 8785）', async () => {
  const samples = fc.sample(values, { numRuns: 10_000, seed: 20261121 }).map(asStored);
  const written = await inDatabase(samples);
  expect(written).toHaveLength(10_000);
  const different = samples.filter((value, index) => canonicalJson(value) !== written[index]);
  expect(different).toEqual([]);
});

test('RFC 8785 附录 B 的数、3.2.3 的键序', async () => {
  const numbers = [
    [0, '0'],
    [-0, '0'],
    [5e-324, '5e-324'],
    [-5e-324, '-5e-324'],
    [1.7976931348623157e308, '1.7976931348623157e+308'],
    [9007199254740992, '9007199254740992'],
    [295147905179352830000, '295147905179352830000'],
    [9.999999999999997e22, '9.999999999999997e+22'],
    [1e21, '1e+21'],
    [999999999999999900000, '999999999999999900000'],
    [0.000001, '0.000001'],
    [9.999999999999997e-7, '9.999999999999997e-7'],
    [333333333.3333332, '333333333.3333332'],
    [1424953923781206.2, '1424953923781206.2'],
  ] as const;
  const keys = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, ö: 7 };
  const written = await inDatabase([...numbers.map(([value]) => value), keys]);
  expect(written).toEqual([
    ...numbers.map(([, text]) => text),
    '{"\\r":2,"1":4,"\u0080":6,"ö":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}',
  ]);
  expect(written.at(-1)).toBe(canonicalJson(keys));
});
