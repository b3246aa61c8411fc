/** E-32：审核公开的，必须是在册、在任、申报过、没有回避的监督委员会成员。 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { publishNotice } from '@shared/contract/notice-drafts';
import { noticeIn, villageStaff } from '../../support/contract/notice-steps';
import { openWorld, type World } from '../../support/world';

const region = 'minghu';
let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 120_000);
afterAll(() => world.close(), 120_000);

const publish = async () => {
  const { noticeId, version } = await noticeIn(world, 'submitted');
  const token = await world.signIn((await villageStaff(world)).member);
  const params = { region, noticeId };
  return world.call(publishNotice, { params, body: { version } }, token);
};

/** 改一下这位成员在监督委员会名册上的一栏。 */
const amend = async (column: 'left_on' | 'declared_on', value: unknown) => {
  const { member } = await villageStaff(world);
  await world.platform.database.write(
    { regionId: region, kind: 'system' },
    (tx) => tx`
      update village_committee_members m set ${tx({ [column]: value } as Record<string, never>)}
      from accounts a where a.region_id = m.region_id and a.account_id = m.account_id
        and m.region_id = ${region} and a.login_name = ${member}`,
  );
};

test('在册、申报过的可以审核公开', async () => {
  expect((await publish()).status).toBe(200);
});

test('已经离任的不能审核', async () => {
  await amend('left_on', '2026-01-31');
  const { status, body } = await publish();
  expect([status, (body as { code: string }).code]).toEqual([422, 'ruleViolated']);
  await amend('left_on', null);
  expect((await publish()).status).toBe(200);
});

test('没有申报亲属关系的不能审核', async () => {
  await amend('declared_on', null);
  expect((await publish()).status).toBe(422);
});
