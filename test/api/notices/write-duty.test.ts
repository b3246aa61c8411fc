// 从清单“去写”的一条：公开以后，清单里正是那一项、那一期算完成，别的不变。依据：E-30b。
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { listBodyDuties, type Duty } from '@shared/contract/duties';
import type { OutputOf } from '@shared/contract/endpoint';
import { createNotice, publishNotice, submitNotice } from '@shared/contract/notice-drafts';
import type { NoticeDraft } from '@shared/contract/notice-draft-view';
import { runDutySweep } from '@functions/entrypoints/wire/duty-sweep';
import { CIVIL_AFFAIRS, departmentNoticeIn, doneBy } from '../../support/contract/department-steps';
import { noticeFields } from '../../support/contract/notice-steps';
import { newKey, openWorld, type World } from '../../support/world';

const region = 'minghu';
let world: World;

beforeAll(async () => {
  world = await openWorld({ now: '2026-11-20T02:00:00.000Z' });
  // 机关按期公开的事项，巡检时由目录得来。
  await runDutySweep(world.platform);
}, 120_000);
afterAll(() => world.close());

const dutiesOf = async (organisationId: string): Promise<readonly Duty[]> => {
  const reply = await world.call(listBodyDuties, { params: { region, organisationId } });
  expect(reply.status).toBe(200);
  return (reply.body as OutputOf<typeof listBodyDuties>).duties;
};

const owedBy = (duties: readonly Duty[]): Duty => {
  const duty = duties.find(({ current, affairsKind, entryId }) => {
    const isWritable = affairsKind !== 'finance' && entryId !== null;
    return isWritable && current !== null && current.state !== 'published';
  });
  if (!duty) throw new Error('演示县里没有欠着的一项');
  return duty;
};

test('村里：写的是清单给出的那一项；公开以后那一期完成，别的各项不变', async () => {
  const before = await dutiesOf('liushuping');
  const { obligationId, entryId, affairsKind, current } = owedBy(before);
  const editor = await world.accountWith('villageEditor', 'liushuping');
  const member = await world.accountWith('supervisionMember', 'liushuping');
  const fields = noticeFields({ obligationId, entryId, affairsKind });
  const body = { ...fields, idempotencyKey: newKey() };
  const created = await world.call(
    createNotice,
    { params: { region }, body },
    await world.signIn(editor),
  );
  expect(created.status).toBe(200);
  const draft = created.body as NoticeDraft;
  const submitted = await doneBy(world, editor, [submitNotice, draft, {}]);
  await doneBy(world, member, [publishNotice, submitted, {}]);
  const after = await dutiesOf('liushuping');
  const [was, now] = [before, after].map((list) =>
    list.filter((duty) => duty.obligationId !== obligationId),
  );
  expect(now).toEqual(was);
  const done = after.find((duty) => duty.obligationId === obligationId)?.current;
  // 补的是以前的一期，接着列的就是下一期；补的是本期，写明已公开。
  if (done?.period === current?.period)
    expect(done).toMatchObject({ state: 'published', noticeId: draft.noticeId });
  else expect((done?.dueOn ?? '') > (current?.dueOn ?? '')).toBe(true);
});

test('机关：带着清单的事项和目录条目写，公开以后那一项就是已公开', async () => {
  const { organisationId } = CIVIL_AFFAIRS;
  const { obligationId, entryId } = owedBy(await dutiesOf(organisationId));
  const published = await departmentNoticeIn(world, 'published', { obligationId, entryId });
  const after = (await dutiesOf(organisationId)).find((duty) => duty.obligationId === obligationId);
  expect(after?.current).toMatchObject({ state: 'published', noticeId: published.noticeId });
}, 60_000);
