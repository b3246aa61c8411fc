// S4-22：乡镇检查公开栏，村里整改；只看得到自己的。
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { listInbox } from '@shared/contract/identity';
import * as inspections from '@shared/contract/village-inspections';
import { deliverDueMessages } from '@functions/entrypoints/wire/notifications';
import { inspectionBody, overseers } from '../../support/contract/inspection-cases';
import { one } from '../../support/contract/demonstration-rows';
import { openWorld, type World } from '../../support/world';

const params = { region: 'minghu' };
let world: World;
let editor: string;
let supervisor: string;
let village: string;

beforeAll(async () => {
  world = await openWorld({ now: '2026-11-20T02:00:00.000Z' });
  const people = await overseers(world);
  [editor, supervisor] = [await world.signIn(people.editor), await world.signIn(people.supervisor)];
  village = people.organisationId;
}, 60_000);
afterAll(() => world.close());

const record = (over: Record<string, unknown> = {}, token = supervisor) =>
  world.call(
    inspections.recordInspection,
    { params, body: inspectionBody(village, over) } as never,
    token,
  );

const titles = async (token: string) => {
  await deliverDueMessages(world.platform);
  const { body } = await world.call(listInbox, { params }, token);
  return (body as { items: { title: string }[] }).items.map(({ title }) => title);
};

test('有问题的限期整改：村里收到消息，写明整改，乡镇收到消息', async () => {
  const { status, body } = await record();
  expect(status).toBe(200);
  const { inspectionId, version, state } = body as inspections.InspectionView;
  expect(state).toBe('rectifying');
  expect(await titles(editor)).toContain('公开栏检查发现问题');
  const rectify = (rectification: string) =>
    world.call(
      inspections.rectifyBoard,
      { params: { ...params, inspectionId }, body: { version, rectification } },
      editor,
    );
  expect((await rectify('请联系 13900001234')).status).toBe(422);
  const done = await rectify('已补贴上墙');
  expect(done.body).toMatchObject({ state: 'rectified', rectification: '已补贴上墙' });
  expect(await titles(supervisor)).toContain('公开栏已整改');
  expect((await rectify('再写一次')).status).toBe(409);
});

test('同一个防重编号只记一次', async () => {
  const idempotencyKey = crypto.randomUUID();
  const replies = await Promise.all(Array.from({ length: 8 }, () => record({ idempotencyKey })));
  expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]));
  const ids = replies.map(({ body }) => (body as inspections.InspectionView).inspectionId);
  expect(new Set(ids).size).toBe(1);
});

test('别的乡镇的村不能记，别的村看不到', async () => {
  const elsewhere = await one(
    world,
    'organisation_id',
    'organisations',
    `kind = 'village' and parent_id <> (select parent_id from organisations where organisation_id = '${village}')`,
  );
  expect((await record({ organisationId: elsewhere })).status).toBe(404);
  const neighbour = await one(
    world,
    'login_name',
    'accounts',
    `'villageEditor' = any (roles) and organisation_id <> '${village}'`,
  );
  const seen = await world.call(
    inspections.listInspections,
    { params },
    await world.signIn(neighbour),
  );
  expect((seen.body as { items: unknown[] }).items).toEqual([]);
});
