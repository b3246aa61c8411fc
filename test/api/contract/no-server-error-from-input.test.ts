import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { endpoints } from '@shared/contract';
import type { AnyEndpoint } from '@shared/contract/endpoint';
import { problemSchema } from '@shared/contract/problem';
import { cases } from '../../support/contract/cases';
import { departmentIdOf } from '../../support/contract/application-steps';
import { openWorld, type World } from '../../support/world';

const RUNS_PER_ENDPOINT = 12;

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 120_000);
afterAll(() => world.close());

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '\u0000',
    "' or 1=1 --",
    '../../etc/passwd',
    '%',
    '_',
    '\\',
    '{{7*7}}',
    '<script>',
    '身份证',
    '９９９',
    '-1',
    '1e309',
    'null',
  ),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.string(), { maxLength: 3 }),
  fc.dictionary(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), { maxKeys: 3 }),
);

type Change = readonly [number, unknown];

/** 从合规的入参出发，改坏其中一两处。 */
const spoil = (value: unknown, changes: readonly Change[]): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = { ...(value as Record<string, unknown>) };
  const keys = Object.keys(copy);
  for (const [pick, bad] of changes) {
    const key = keys[pick % Math.max(keys.length, 1)];
    if (key === undefined) continue;
    copy[key] =
      typeof copy[key] === 'object' && copy[key] !== null && pick % 3 !== 0
        ? spoil(copy[key], [[pick >> 2, bad]])
        : bad;
  }
  return copy;
};

const addressOf = (
  endpoint: AnyEndpoint,
  params: Record<string, unknown>,
  query: Record<string, unknown>,
): string => {
  const path = endpoint.path.replace(/:([a-zA-Z]+)/g, (_, name: string) =>
    encodeURIComponent(asText(params[name])),
  );
  const pairs = Object.entries(query).map(([key, item]): [string, string] => [key, asText(item)]);
  return `/api${path}${pairs.length > 0 ? `?${new URLSearchParams(pairs).toString()}` : ''}`;
};

const asText = (value: unknown): string => {
  const raw =
    typeof value === 'string' ? value : JSON.stringify(value === undefined ? null : value);
  // 单独的代理项不能进地址。
  return raw.replace(/[\ud800-\udfff]/g, '') || '-';
};

const tokenFor = async (endpoint: AnyEndpoint): Promise<string | undefined> => {
  const role = endpoint.audience[0] ?? 'visitor';
  if (role === 'visitor') return undefined;
  const department =
    role === 'caseOfficer' || role === 'approver' ? await departmentIdOf(world) : undefined;
  return world.signIn(await world.accountWith(role, department));
};

describe.each(
  endpoints
    .filter(({ id, multipart }) => id in cases && !multipart)
    .map((endpoint) => [endpoint.id, endpoint] as const),
)('%s', (id, endpoint) => {
  test('任何输入都不会引起 5xx，拒绝都合规矩', async () => {
    const role = endpoint.audience[0] ?? 'visitor';
    const base = (await cases[id]?.(world, role)) ?? {};
    const token = id === 'signOut' ? undefined : await tokenFor(endpoint);
    const change = fc.tuple(fc.nat(200), nasty);
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { maxLength: 2 }),
        fc.array(change, { maxLength: 2 }),
        fc.array(change, { minLength: 1, maxLength: 3 }),
        async (inParams, inQuery, inBody) => {
          const params = spoil(base.params ?? {}, inParams) as Record<string, unknown>;
          const query = spoil(base.query ?? { limit: 1, cursor: 'x', q: 'x' }, inQuery) as Record<
            string,
            unknown
          >;
          const body = spoil(base.body ?? {}, inBody);
          const hasBody = endpoint.method === 'POST' || endpoint.method === 'PUT';
          const reply = await world.app.request(addressOf(endpoint, params, query), {
            method: endpoint.method,
            headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
            ...(hasBody ? { body: JSON.stringify(body) } : {}),
          });
          expect(reply.status).toBeLessThan(500);
          if (reply.status >= 400) problemSchema.parse(await reply.json());
        },
      ),
      { numRuns: RUNS_PER_ENDPOINT },
    );
  }, 60_000);
});

test('不是 JSON 的请求体、过大的请求体', async () => {
  const bad = await world.app.request('/api/minghu/application-advice', {
    method: 'POST',
    body: '{',
  });
  expect([bad.status, await bad.json()]).toMatchObject([400, { code: 'badInput', field: 'body' }]);
  const large = await world.app.request('/api/minghu/application-advice', {
    method: 'POST',
    body: JSON.stringify({ description: '长'.repeat(300_000) }),
  });
  expect(large.status).toBe(413);
});
