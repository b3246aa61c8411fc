import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { endpoints } from '@shared/contract';
import type { Audience } from '@shared/contract/endpoint';
import { roles } from '@shared/vocabulary/role';
import { cases, testedElsewhere, type Call } from '../../support/contract/cases';
import { departmentIdOf } from '../../support/contract/application-steps';
import { villageStaff } from '../../support/contract/notice-steps';
import { openWorld, type World } from '../../support/world';

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 120_000);
afterAll(() => world.close());

const tokenOf = async (role: Audience): Promise<string | undefined> => {
  if (role === 'visitor') return undefined;
  const staff = await villageStaff(world);
  if (role === 'villageEditor') return world.signIn(staff.editor);
  if (role === 'supervisionMember') return world.signIn(staff.member);
  const department =
    role === 'caseOfficer' || role === 'approver' ? await departmentIdOf(world) : undefined;
  return world.signIn(await world.accountWith(role, department));
};

const everyone: readonly Audience[] = ['visitor', ...roles.values];

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

describe.each(
  endpoints.filter(({ id }) => id in cases).map((endpoint) => [endpoint.id, endpoint] as const),
)('%s', (id, endpoint) => {
  const isOpen = endpoint.audience.includes('visitor');

  test.each(everyone.filter((role) => isOpen || endpoint.audience.includes(role)))(
    '%s 可以',
    async (role) => {
      // 退出会使令牌失效，用完即弃。
      const token =
        id === 'signOut' && role !== 'visitor' ? await freshToken(role) : await tokenOf(role);
      const input = await cases[id]?.(world, role);
      const reply = await world.call(endpoint, input as never, token);
      expect([reply.status, reply.status === 200 ? '' : reply.body]).toEqual([200, '']);
    },
  );

  if (isOpen) return;
  // 不准的人在看内容以前就被挡住，各角色可以用同一份入参。
  let prepared: Promise<Call> | undefined;
  const refusedInput = () =>
    (prepared ??= Promise.resolve(cases[id]?.(world, endpoint.audience[0] ?? 'resident') ?? {}));
  test.each(everyone.filter((role) => !endpoint.audience.includes(role)))(
    '%s 不可以',
    async (role) => {
      const input = await refusedInput();
      const reply = await world.call(endpoint, input, await tokenOf(role));
      expect(reply.status).toBe(role === 'visitor' ? 401 : 403);
      expect(reply.body).toMatchObject({ code: role === 'visitor' ? 'notSignedIn' : 'forbidden' });
    },
  );

  test('别县的登录者不可以', async () => {
    const role = endpoint.audience[0] ?? 'resident';
    const input = await refusedInput();
    const reply = await world.call(
      endpoint,
      { ...input, params: { ...input.params, region: 'yanhu' } },
      await tokenOf(role),
    );
    expect([401, 403]).toContain(reply.status);
  });
});

const freshToken = async (role: Audience): Promise<string> => {
  const loginName = await world.accountWith(role as (typeof roles.values)[number]);
  const reply = await world.app.request('/api/minghu/sign-in/demonstration', {
    method: 'POST',
    body: JSON.stringify({ loginName }),
  });
  return ((await reply.json()) as { token: string }).token;
};
