/** H-15：公示期满隐去姓名，印好的张贴件、清单的登记头照样核对得出，姓名不再出现。 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { approveCorrection, proposeCorrection } from '@shared/contract/notice-acts';
import { getNoticeRevision } from '@shared/contract/notice-history';
import { getNotice } from '@shared/contract/notices';
import { shareNotice, verifyNotice } from '@shared/contract/posters';
import { checkRegister, sealRegister } from '@shared/contract/wall-sheets';
import type { Transaction } from '@functions/platform/database/database';
import { runEndPublicity } from '@functions/entrypoints/wire/publicity';
import { villageStaff } from '../../support/contract/notice-steps';
import { openWorld, type Reply, type World } from '../../support/world';

const region = 'minghu';
let world: World;
let editor: string;
let member: string;
let organisationId: string;

const asSystem = <T>(work: (tx: Transaction) => Promise<T>) =>
  world.platform.database.write({ regionId: region, kind: 'system' }, work);
const good = (reply: Reply) => {
  expect([reply.status, reply.status === 200 ? '' : reply.body]).toEqual([200, '']);
  return reply.body as Record<string, unknown>;
};
const seal = async (month: string) =>
  good(await world.call(sealRegister, { params: { region }, body: { month } }, editor)) as {
    month: string;
    head: string;
    organisationId: string;
  };
const printed = async (noticeId: string) =>
  String(good(await world.call(shareNotice, { params: { region, noticeId } }))['checksum']);
const verify = async (noticeId: string, checksum: string) =>
  good(await world.call(verifyNotice, { params: { region }, query: { noticeId, checksum } }));
const isIntact = async (...heads: { month: string; head: string }[]) =>
  good(
    await world.call(checkRegister, {
      params: { region, organisationId },
      body: { printed: heads.map(({ month, head }) => ({ month, head })) },
    }),
  )['isIntact'];
const read = async (noticeId: string) =>
  good(await world.call(getNotice, { params: { region, noticeId } }));

const BODY = '| 户主 | 金额（元） |\n|---|---|\n| 贺满囤 | 20,000 |\n\n贺满囤借住村卫生室。';
const finance = {
  period: '2026年10月',
  openingFen: 0,
  incomeFen: 0,
  expenseFen: 100,
  balanceFen: -100,
  detail: {
    lines: [
      {
        date: '2026-10-08',
        voucher: '记-1',
        summary: '付薛满仓误工补贴',
        class: 'expense',
        incomeFen: 0,
        expenseFen: 100,
        balanceFen: -100,
        voucherIds: [],
      },
    ],
    openingReason: '',
    assets: [],
    debts: [],
    distribution: [{ name: '薛满仓', fen: 100, remark: '薛满仓领取' }],
  },
};

/** 十月公开、公示七天的一条，经手人另写。 */
const published = async (over: Record<string, unknown> = {}) => {
  const noticeId = randomUUID();
  await asSystem(
    (tx) =>
      tx`insert into notices ${tx({
        regionId: region,
        noticeId,
        organisationId,
        indexNumber: `LSP-${noticeId.slice(0, 8)}`,
        affairsKind: 'village',
        processStage: 'outcome',
        title: '危房改造拟补助对象贺满囤等公示',
        summary: '贺满囤一户',
        bodyMarkdown: BODY,
        producedOn: '2026-10-10',
        publicityDays: 7,
        publicityUntil: '2026-11-01',
        publicityEnding: 'maskNames',
        state: 'published',
        publishedAt: '2026-10-25T02:00:00Z',
        publishedOn: '2026-10-25',
        createdAt: '2026-10-25T02:00:00Z',
        updatedAt: '2026-10-25T02:00:00Z',
        ...over,
      } as never)}`,
  );
  return noticeId;
};

beforeAll(async () => {
  world = await openWorld({ now: '2026-11-01T15:50:00.000Z' });
  const staff = await villageStaff(world);
  editor = await world.signIn(staff.editor);
  member = await world.signIn(staff.member);
  organisationId = (await seal('2026-08')).organisationId;
  await asSystem(
    (tx) => tx`
      update notices set state = 'discarded' where region_id = ${region}
        and organisation_id = ${organisationId} and published_at > '2026-11-01T15:50:00Z'`,
  );
}, 120_000);
afterAll(() => world.close());

/** 这一刻公开的；上面记过登记头，不再往以前插。 */
const publishedAt = (time: string, over: Record<string, unknown>) => {
  world.clock.set(`2026-11-01T${time}:30.000Z`);
  return published({
    publishedOn: '2026-11-02',
    publishedAt: `2026-11-01T${time}:00Z`,
    ...over,
  });
};

const correctionOf = (bodyMarkdown: string) => ({
  title: '危房改造拟补助对象公示',
  summary: '一户',
  bodyMarkdown,
  contentElements: [],
  reason: '金额写错',
});
const propose = async (noticeId: string, version: number, bodyMarkdown: string) =>
  world.call(
    proposeCorrection,
    { params: { region, noticeId }, body: { version, ...correctionOf(bodyMarkdown) } },
    editor,
  );
const versionOf = (noticeId: string) =>
  asSystem(async (tx) => {
    const [row] = await tx<{ version: number }[]>`
      select version from notices where region_id = ${region} and notice_id = ${noticeId}`;
    return row?.version ?? 0;
  });

test('公开 → 印 → 更正 → 印 → 期满：两张纸都核对得出，登记头对得上，各版都没有姓名', async () => {
  const plain = await published();
  const corrected = await published();
  const gone = await published({ publicityEnding: 'takeDown' });
  const money = await published({
    affairsKind: 'finance',
    title: '十月收支',
    summary: '',
    bodyMarkdown: '收支如下。',
    finance,
  });
  const paper = {
    plain: await printed(plain),
    first: await printed(corrected),
    gone: await printed(gone),
    money: await printed(money),
  };
  const proposed = good(
    await propose(corrected, await versionOf(corrected), BODY.replace('20,000', '30,000')),
  );
  good(
    await world.call(
      approveCorrection,
      { params: { region, noticeId: corrected }, body: { version: proposed['version'] } } as never,
      member,
    ),
  );
  const second = await printed(corrected);
  const heads = [await seal('2026-09'), await seal('2026-10')];
  expect(await isIntact(...heads)).toBe(true);

  world.clock.set('2026-11-01T16:05:00.000Z');
  expect(await runEndPublicity(world.platform)).toBeGreaterThanOrEqual(4);
  const november = await seal('2026-11');

  expect(await verify(plain, paper.plain)).toMatchObject({
    verdict: 'namesMasked',
    changedOn: '2026-11-02',
    printedText: null,
  });
  expect(await verify(corrected, second)).toMatchObject({ verdict: 'namesMasked' });
  expect(await verify(corrected, paper.first)).toMatchObject({
    verdict: 'corrected',
    printedText: null,
  });
  expect(await verify(money, paper.money)).toMatchObject({ verdict: 'namesMasked' });
  expect(await verify(gone, paper.gone)).toMatchObject({ verdict: 'takenDown', title: '' });
  expect(await verify(plain, await printed(plain))).toMatchObject({ verdict: 'unaltered' });
  expect(await isIntact(...heads, november)).toBe(true);

  const view = await read(corrected);
  expect(view['revisions']).toMatchObject([
    { revision: 2, supersededOn: '2026-11-02', reason: '公示期满，隐去姓名' },
    { revision: 1, reason: '金额写错' },
  ]);
  const old = await Promise.all(
    [1, 2].map((revision) =>
      world.call(getNoticeRevision, {
        params: { region, noticeId: corrected, revision: String(revision) },
      }),
    ),
  );
  const shown = JSON.stringify([view, ...old.map(good), await read(money), await read(plain)]);
  expect(shown).toContain('贺＊');
  expect(shown).toContain('付薛＊误工补贴');
  expect(shown).not.toMatch(/贺满囤|薛满仓/);
});

test('没有姓名可隐的，不多出一版；停在半路再运行也不多', async () => {
  const noticeId = await publishedAt('16:06', {
    title: '清扫主街',
    summary: '',
    bodyMarkdown: '清扫主街。',
  });
  const paper = await printed(noticeId);
  expect(await runEndPublicity(world.platform)).toBe(1);
  expect(await runEndPublicity(world.platform)).toBe(0);
  expect((await read(noticeId))['revisions']).toEqual([]);
  expect(await verify(noticeId, paper)).toMatchObject({ verdict: 'unaltered' });
});

test('撤下的同一天又公开一条，撤下以后记的登记头照样对得上', async () => {
  await publishedAt('16:08', { publicityEnding: 'takeDown' });
  expect(await runEndPublicity(world.platform)).toBe(1);
  const head = await seal('2026-11');
  await publishedAt('16:10', { publicityUntil: null });
  expect(await isIntact(head)).toBe(true);
});

test('期满以后的更正不能把姓名写回来：名单里、正文里都不行；只留姓的可以', async () => {
  const noticeId = await published();
  expect(await runEndPublicity(world.platform)).toBe(1);
  const version = await versionOf(noticeId);
  for (const body of [BODY, '| 户主 | 金额 |\n|---|---|\n| 贺＊ | 1 |\n\n补助对象为贺满囤。']) {
    const reply = await propose(noticeId, version, body);
    expect([reply.status, reply.body]).toMatchObject([
      422,
      { code: 'ruleViolated', field: 'bodyMarkdown', detail: expect.stringContaining('贺＊') },
    ]);
    expect(JSON.stringify(reply.body)).not.toContain('贺满囤');
  }
  good(await propose(noticeId, version, BODY.replaceAll('贺满囤', '贺＊').replace('20', '30')));
});
