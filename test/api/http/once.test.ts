import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { endpoints } from '@shared/contract';
import type { Role } from '@shared/vocabulary/role';
import { CREATES, takesKey } from '@functions/platform/http/endpoint-kinds';
import { departmentIdOf } from '../../support/contract/application-steps';
import { cases, type Call } from '../../support/contract/cases';
import { villageStaff } from '../../support/contract/notice-steps';
import { openWorld, type World } from '../../support/world';

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 120_000);
afterAll(() => world.close());

const tokenOf = async (role: Role): Promise<string> => {
  const staff = await villageStaff(world);
  if (role === 'villageEditor') return world.signIn(staff.editor);
  if (role === 'supervisionMember') return world.signIn(staff.member);
  const department =
    role === 'caseOfficer' || role === 'approver' ? await departmentIdOf(world) : undefined;
  return world.signIn(await world.accountWith(role, department));
};

const addressOf = (path: string, { params = {}, query = {} }: Call): string => {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => String(params[name]));
  const pairs = Object.entries(query).map(([name, value]): [string, string] => [
    name,
    String(value),
  ]);
  return `/api${filled}${pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`}`;
};

const claimed = async (endpoint: string): Promise<number> => {
  const rows = await world.platform.database.read(
    { regionId: 'minghu', kind: 'system' },
    (sql) => sql<{ n: number }[]>`
      select count(*)::int as n from idempotency_keys
      where region_id = 'minghu' and endpoint = ${endpoint} and reply is not null`,
  );
  return rows[0]?.n ?? -1;
};

const creating = endpoints.filter(
  (each) => CREATES.includes(each.id) && takesKey(each) && !each.multipart && each.id in cases,
);

describe('同一把钥匙同时提交：只办一次，应答相同', () => {
  test('试得到的新立接口够多', () => expect(creating.length).toBeGreaterThan(15));

  test.each(creating.map((endpoint) => [endpoint.id, endpoint] as const))(
    '%s',
    async (id, endpoint) => {
      const [role] = endpoint.audience as readonly Role[];
      if (role === undefined) throw new Error(`${id} has no audience`);
      const input = (await cases[id]?.(world, role)) ?? {};
      const headers = {
        authorization: `Bearer ${await tokenOf(role)}`,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
      };
      const submit = async (body: unknown) => {
        const reply = await world.app.request(addressOf(endpoint.path, input), {
          method: endpoint.method,
          headers,
          body: JSON.stringify(body),
        });
        return { status: reply.status, text: JSON.stringify(await reply.json()) };
      };
      const before = await claimed(id);
      const replies = await Promise.all(Array.from({ length: 20 }, () => submit(input.body ?? {})));
      expect(replies.filter(({ status }) => status !== 200).map(({ text }) => text)).toEqual([]);
      expect(new Set(replies.map(({ text }) => text)).size).toBe(1);
      expect(await claimed(id)).toBe(before + 1);
      expect(await submit(input.body ?? {})).toEqual(replies[0]);
      const changed = { ...input.body, changed: true };
      expect((await submit(changed)).status).toBe(409);
    },
  );
});

test('钥匙不是 UUID：说明怎样写', async () => {
  const reply = await world.app.request('/api/minghu/inbox/read', {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await tokenOf('resident')}`,
      'idempotency-key': '13900000001',
    },
  });
  expect(reply.status).toBe(400);
  expect(await reply.json()).toMatchObject({ field: 'Idempotency-Key' });
});
