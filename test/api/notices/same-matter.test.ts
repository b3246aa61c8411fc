// S4-24、S4-25：村里公布的与政府公开的同一事项互相链接，数目对不上的提醒。
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { NoticeDraft } from '@shared/contract/notice-draft-view';
import { publishNotice } from '@shared/contract/notice-drafts';
import { getNotice } from '@shared/contract/notices';
import { departmentNoticeIn } from '../../support/contract/department-steps';
import { noticeIn, villageStaff } from '../../support/contract/notice-steps';
import { openWorld, type World } from '../../support/world';

let world: World;
let government: string;

beforeAll(async () => {
  world = await openWorld();
  const bodyMarkdown = '拨付柳树坪村道路硬化资金12万元，2026年11月5日到账。';
  government = (await departmentNoticeIn(world, 'published', { bodyMarkdown })).noticeId;
}, 90_000);
afterAll(() => world.close());

const mirroring = (bodyMarkdown: string): Promise<NoticeDraft> =>
  noticeIn(world, 'submitted', { bodyMarkdown, mirrorsId: government });
const saidOf = ({ checks }: NoticeDraft): string[] =>
  checks.filter(({ field }) => field === 'mirrorsId').map(({ message }) => message);

test('数目对不上的提醒，写明是哪几个；对得上的不说', async () => {
  const [said] = saidOf(await mirroring('收到道路硬化资金10万元。'));
  expect(said).toContain('10万元');
  expect(saidOf(await mirroring('收到道路硬化资金120,000元。'))).toEqual([]);
});

test('指着村里自己的信息，不算政府公开的同一事项', async () => {
  const own = await noticeIn(world, 'draft');
  const draft = await noticeIn(world, 'draft', { mirrorsId: own.noticeId });
  expect(saidOf(draft)).toEqual([expect.stringContaining('没有公开或者已经撤下')]);
});

test('公开以后，两边互相链接', async () => {
  const draft = await mirroring('收到道路硬化资金12万元。');
  const { noticeId, version } = draft;
  const params = { region: 'minghu', noticeId };
  const member = await world.signIn((await villageStaff(world)).member);
  const published = await world.call(publishNotice, { params, body: { version } }, member);
  expect(published.status).toBe(200);
  const at = (id: string) => world.call(getNotice, { params: { region: 'minghu', noticeId: id } });
  expect((await at(noticeId)).body).toMatchObject({ mirrors: { noticeId: government } });
  expect((await at(government)).body).toMatchObject({ mirroredBy: [{ noticeId }] });
});
