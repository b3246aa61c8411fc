import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { endpoints } from '@shared/contract';
import { bulkConfirmReceipt } from '@shared/contract/desk-bulk';
import type { AnyEndpoint } from '@shared/contract/endpoint';
import { roles, type Role } from '@shared/vocabulary/role';
import { caseIn } from '../../support/contract/application-steps';
import { cases, type Call } from '../../support/contract/cases';
import { one } from '../../support/contract/demonstration-rows';
import {
  bodyFields,
  othersThings,
  SECRET_TITLE,
  type OthersThings,
} from '../../support/security/others-things';
import { freshToken, HOME, holderOf, outsider, seatOutsiders } from '../../support/security/people';
import { openWorld, type World } from '../../support/world';

let world: World;
let theirs: OthersThings;
beforeAll(async () => {
  world = await openWorld();
  await seatOutsiders(world);
  theirs = await othersThings(world);
}, 120_000);
afterAll(() => world.close());

/** 合同里每一处写得下别人东西的字段。 */
const FIELDS = [
  'noticeId',
  'attachmentIds',
  'minutesIds',
  'photoIds',
  'applicationId',
  'intoNumber',
  'deputyId',
  'toAccountId',
  'accountId',
];
/** 可以写上别人还没有公开的一条（公开以后自然指得到），但什么也不许透露。 */
const SILENT = ['followsId', 'interpretsId'];

const rows = endpoints
  .filter(({ id, audience }) => id in cases && !audience.includes('visitor'))
  .flatMap((endpoint) =>
    bodyFields(endpoint)
      .filter((field) => [...FIELDS, ...SILENT].includes(field))
      .map((field): [string, string, AnyEndpoint] => [endpoint.id, field, endpoint]),
  );

test.each(rows)('%s 的 %s 换成别人的：不答应；用自己的办得成', async (id, field, endpoint) => {
  const role = roles.values.find((each) => endpoint.audience.includes(each)) as Role;
  const call = (await cases[id]?.(world, role)) as Call;
  const token = await freshToken(world, await holderOf(world, role));
  const send = (body: unknown) => world.call(endpoint, { ...call, body }, token);
  const swapped = await send({ ...call.body, [field]: theirs[field] });
  const refusals = [400, 403, 404, 409, 422];
  expect(SILENT.includes(field) ? [200, ...refusals] : refusals).toContain(swapped.status);
  expect(JSON.stringify(swapped.body)).not.toMatch(new RegExp(`虚构村|${SECRET_TITLE}`));
  const own = SILENT.includes(field) ? swapped : await send(call.body);
  expect([own.status, own.status === 200 ? '' : own.body]).toEqual([200, '']);
});

test('批量确认收到：夹进别的单位的件，那一件不动', async () => {
  const { applicationId, version } = await caseIn(world, 'submitted');
  const token = await world.signIn(outsider('caseOfficer'));
  const body = { items: [{ applicationId, version }] };
  const reply = await world.call(bulkConfirmReceipt, { params: { region: HOME }, body }, token);
  expect(reply.status).toBeLessThan(500);
  const after = await one(world, 'version', 'applications', `application_id = '${applicationId}'`);
  expect(after).toBe(String(version));
});
