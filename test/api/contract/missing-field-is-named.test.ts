import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { endpoints } from '@shared/contract';
import type { AnyEndpoint } from '@shared/contract/endpoint';
import type * as z from '@shared/zod';
import { cases } from '../../support/contract/cases';
import { departmentIdOf } from '../../support/contract/application-steps';
import { villageStaff } from '../../support/contract/notice-steps';
import { openWorld, type World } from '../../support/world';

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 120_000);
afterAll(() => world.close());

const requiredKeys = (schema: z.ZodType): string[] => {
  const shape = (schema as { shape?: Record<string, z.ZodType> }).shape ?? {};
  return Object.entries(shape)
    .filter(([, field]) => !field.safeParse(undefined).success)
    .map(([key]) => key);
};

const tokenFor = async (endpoint: AnyEndpoint): Promise<string | undefined> => {
  const role = endpoint.audience[0] ?? 'visitor';
  if (role === 'visitor') return undefined;
  if (role === 'villageEditor') return world.signIn((await villageStaff(world)).editor);
  if (role === 'supervisionMember') return world.signIn((await villageStaff(world)).member);
  const department =
    role === 'caseOfficer' || role === 'approver' ? await departmentIdOf(world) : undefined;
  return world.signIn(await world.accountWith(role, department));
};

const table = endpoints
  .filter(({ id }) => id in cases)
  .flatMap((endpoint) => [
    ...requiredKeys(endpoint.body).map((key) => ['body', key, endpoint] as const),
    ...requiredKeys(endpoint.query).map((key) => ['query', key, endpoint] as const),
  ])
  .map(([part, key, endpoint]) => [endpoint.id, part, key, endpoint] as const);

test.each(table)('%s 缺 %s.%s：400，写明字段', async (id, part, key, endpoint) => {
  const input = (await cases[id]?.(world, endpoint.audience[0] ?? 'visitor')) ?? {};
  const kept = Object.fromEntries(
    Object.entries(input[part] ?? {}).filter(([name]) => name !== key),
  );
  const reply = await world.call(endpoint, { ...input, [part]: kept }, await tokenFor(endpoint));
  expect([reply.status, reply.body]).toMatchObject([400, { code: 'badInput', field: key }]);
  expect((reply.body as { detail: string }).detail).toMatch(/[\u4e00-\u9fff]/);
});
