// 重放：同一次提交再送一遍、拿着旧版本再办一遍，都不会多出一样、也不会倒回去。接口由合同里的 version、idempotencyKey 认出。
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { endpoints } from '@shared/contract';
import type { AnyEndpoint } from '@shared/contract/endpoint';
import { roles, type Role } from '@shared/vocabulary/role';
import { cases, type Call } from '../../support/contract/cases';
import { bodyFields } from '../../support/security/others-things';
import { freshToken, holderOf } from '../../support/security/people';
import { openWorld, type World } from '../../support/world';

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 120_000);
afterAll(() => world.close());

const withField = (field: string) =>
  endpoints
    .filter((each) => each.id in cases && each.method !== 'GET' && bodyFields(each).includes(field))
    .map((endpoint) => [endpoint.id, endpoint] as const);

const prepared = async (endpoint: AnyEndpoint) => {
  const role = roles.values.find((each) => endpoint.audience.includes(each)) as Role;
  const call = (await cases[endpoint.id]?.(world, role)) as Call;
  const token = await freshToken(world, await holderOf(world, role));
  const send = (body: unknown) => world.call(endpoint, { ...call, body }, token);
  return { call, send };
};

/** 整库各表的行数；登录、审计、计次的不算。 */
const rowCounts = (): Promise<Record<string, number>> =>
  world.platform.database.read({ regionId: 'minghu', kind: 'system' }, async (sql) => {
    const tables = await sql<{ name: string }[]>`
      select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE'
        and table_name !~ '(session|audit|attempt|rate|hit|refresh|register_|counter|deliver)'`;
    const counts: Record<string, number> = {};
    for (const { name } of tables) {
      const [row] = await sql.unsafe<{ count: number }[]>(
        `select count(*)::int as count from ${name}`,
      );
      counts[name] = row?.count ?? 0;
    }
    return counts;
  });

/** 预览不改什么。 */
const isStateless = (id: string): boolean => id.startsWith('preview');

describe.each(withField('version').filter(([id]) => !isStateless(id)))(
  '旧版本重放：%s',
  (_, endpoint) => {
    test('办成以后同样的内容再送：不再办一次', async () => {
      const { call, send } = await prepared(endpoint);
      expect((await send(call.body)).status).toBe(200);
      const before = await rowCounts();
      const again = await send(call.body);
      if (again.status !== 200) expect([400, 403, 404, 409, 422]).toContain(again.status);
      expect(await rowCounts()).toEqual(before);
    });
  },
);

describe.each(withField('idempotencyKey'))('重复提交：%s', (_, endpoint) => {
  test('同一把钥匙再送一遍：不多出一样；换了内容也不多出一样', async () => {
    const { call, send } = await prepared(endpoint);
    const first = await send(call.body);
    expect(first.status).toBe(200);
    const before = await rowCounts();
    const again = await send(call.body);
    expect([200, 409, 422]).toContain(again.status);
    const text = Object.entries(call.body ?? {}).find(
      ([key, value]) => typeof value === 'string' && /[一-鿿]{4}/.test(value) && key !== 'kind',
    );
    if (text) {
      const changed = await send({ ...call.body, [text[0]]: `${String(text[1])}（换了内容）` });
      expect(changed.status).toBeLessThan(500);
    }
    expect(await rowCounts()).toEqual(before);
  });
});

test('合同里认得出这两种接口', () => {
  expect(withField('version').length).toBeGreaterThan(50);
  expect(withField('idempotencyKey').length).toBeGreaterThan(8);
});
