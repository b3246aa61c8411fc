// 合同里没有漏测的接口，公开的谁都打得开；各角色、各县、自己与别人的，见 test/api/security 的矩阵。
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { endpoints } from '@shared/contract';
import { cases, testedElsewhere } from '../../support/contract/cases';
import { openWorld, type World } from '../../support/world';

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 120_000);
afterAll(() => world.close());

test('合同里的每个接口都有测试', () => {
  const missing = endpoints
    .map(({ id }) => id)
    .filter((id) => !(id in cases) && !(id in testedElsewhere));
  expect(missing).toEqual([]);
  for (const [id, folder] of Object.entries(testedElsewhere)) {
    const path = join(__dirname, '../../..', folder);
    const sources = existsSync(path)
      ? readdirSync(path).map((file) => readFileSync(join(path, file), 'utf8'))
      : [];
    expect([id, sources.some((source) => source.includes(id))]).toEqual([id, true]);
  }
});

test('接口标识与“方法加路径”各不相同', () => {
  expect(new Set(endpoints.map(({ id }) => id)).size).toBe(endpoints.length);
  expect(new Set(endpoints.map(({ method, path }) => `${method} ${path}`)).size).toBe(
    endpoints.length,
  );
});

describe('公开的接口：没有登录也可以', () => {
  test.each(
    endpoints
      .filter(({ id, audience }) => audience.includes('visitor') && id in cases)
      .map((endpoint) => [endpoint.id, endpoint] as const),
  )('%s', async (id, endpoint) => {
    const input = await cases[id]?.(world, 'visitor');
    const reply = await world.call(endpoint, input as never);
    expect([reply.status, reply.status === 200 ? '' : reply.body]).toEqual([200, '']);
  });
});

test('不准的人得到的话：没有登录的请先登录，不在范围内的说明没有权限', async () => {
  const closed = endpoints.filter(
    ({ audience }) => !audience.includes('visitor') && !audience.includes('resident'),
  );
  const token = await world.signIn(await world.accountWith('resident'));
  for (const endpoint of closed) {
    const params = Object.fromEntries(
      [...endpoint.path.matchAll(/:(\w+)/g)].map(([, name = '']) => [
        name,
        name === 'region' ? 'minghu' : '1',
      ]),
    );
    const visitor = await world.call(endpoint, { params });
    expect([endpoint.id, visitor.body]).toMatchObject([endpoint.id, { code: 'notSignedIn' }]);
    const resident = await world.call(endpoint, { params }, token);
    expect([endpoint.id, resident.body]).toMatchObject([endpoint.id, { code: 'forbidden' }]);
  }
}, 60_000);
