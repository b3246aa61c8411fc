/** 张贴件与核对，真实数据库：只出公开着的；更正、撤下核对得出；库里偷偷改一条，登记头对不上。 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  downloadPicture,
  downloadPoster,
  shareNotice,
  verifyNotice,
} from '@shared/contract/posters';
import {
  checkRegister,
  downloadSign,
  downloadWallSheet,
  sealRegister,
} from '@shared/contract/wall-sheets';
import type { Transaction } from '@functions/platform/database/database';
import { noticeIn, villageStaff } from '../../support/contract/notice-steps';
import { openWorld, type World } from '../../support/world';

const region = 'minghu';
let world: World;
let editor: string;
let organisationId: string;
let notice: { noticeId: string; indexNumber: string; title: string };
let checksum: string;

const asSystem = <T>(work: (tx: Transaction) => Promise<T>) =>
  world.platform.database.write({ regionId: region, kind: 'system' }, work);
const verify = async (query: Record<string, string>) =>
  (await world.call(verifyNotice, { params: { region }, query: query as never })).body as Record<
    string,
    unknown
  >;
const check = async (printed: readonly { month: string; head: string }[]) =>
  (
    await world.call(checkRegister, {
      params: { region, organisationId },
      body: { printed: [...printed] },
    })
  ).body as Record<string, unknown>;
const seal = async (month: string) => {
  const reply = await world.call(sealRegister, { params: { region }, body: { month } }, editor);
  expect(reply.status).toBe(200);
  return reply.body as { organisationId: string; month: string; head: string; entryCount: number };
};

beforeAll(async () => {
  world = await openWorld();
  editor = await world.signIn((await villageStaff(world)).editor);
  organisationId = (await seal('2026-11')).organisationId;
  const [row] = await asSystem(
    (tx) => tx<(typeof notice)[]>`
      select notice_id, index_number, title from notices
      where region_id = ${region} and organisation_id = ${organisationId} and state = 'published'
        and published_on < '2026-09-01' order by published_on limit 1`,
  );
  if (!row) throw new Error('the demonstration village has no early notice');
  notice = row;
  const share = await world.call(shareNotice, { params: { region, noticeId: notice.noticeId } });
  checksum = (share.body as { checksum: string }).checksum;
}, 120_000);
afterAll(() => world.close());

test('公开着的出得来：PDF、PNG、标牌、公开清单；文件名没有标题', async () => {
  const params = { region, noticeId: notice.noticeId };
  const village = { region, organisationId };
  const replies = [
    await world.call(downloadPoster, { params, query: { paper: 'A3' } }),
    await world.call(downloadPicture, { params, query: { shape: 'card' } }),
    await world.call(downloadSign, { params: village }),
    await world.call(downloadWallSheet, { params: village, query: { month: '2026-10' } }),
  ];
  expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  expect(replies.map(({ headers }) => headers.get('content-type'))).toEqual([
    'application/pdf',
    'image/png',
    'application/pdf',
    'application/pdf',
  ]);
  expect(decodeURIComponent(replies[0]?.headers.get('content-disposition') ?? '')).not.toContain(
    notice.title,
  );
});

test('草稿、还没有到的月份、没有的村：说明缘由，不出文件', async () => {
  const { noticeId } = await noticeIn(world, 'draft');
  for (const endpoint of [downloadPoster, downloadPicture, shareNotice])
    expect((await world.call(endpoint, { params: { region, noticeId } })).status).toBe(404);
  const unpublished = await world.call(verifyNotice, {
    params: { region },
    query: { noticeId, checksum: '0'.repeat(16) },
  });
  expect(unpublished.status).toBe(404);
  const future = await world.call(downloadWallSheet, {
    params: { region, organisationId },
    query: { month: '2027-01' },
  });
  expect([future.status, future.body]).toMatchObject([422, { code: 'ruleViolated' }]);
  expect(
    (await world.call(downloadSign, { params: { region, organisationId: 'nowhere' } })).status,
  ).toBe(404);
  const badly = await world.call(verifyNotice, { params: { region }, query: { checksum: 'zz' } });
  expect(badly.status).toBe(400);
});

test('扫码、手填都核对得出：现行的一致，抄错的对不上', async () => {
  const compact = checksum.replaceAll(' ', '');
  expect(await verify({ noticeId: notice.noticeId, checksum: compact })).toMatchObject({
    verdict: 'unaltered',
    currentChecksum: checksum,
    printedText: null,
  });
  expect(
    await verify({
      indexNumber: notice.indexNumber.toLowerCase(),
      checksum: checksum.toUpperCase(),
    }),
  ).toMatchObject({ verdict: 'unaltered', noticeId: notice.noticeId });
  expect(await verify({ noticeId: notice.noticeId, checksum: '0'.repeat(16) })).toMatchObject({
    verdict: 'notMatching',
    printedOn: null,
  });
});

test('正常更正：旧的核对得出、原文还在，以前印的登记头照样对得上', async () => {
  const before = await seal('2026-10');
  await asSystem(async (tx) => {
    await tx`
      insert into notice_revisions (region_id, notice_id, revision, title, summary, body_markdown,
        content_elements, finance, published_at, superseded_at, reason)
      select region_id, notice_id, revision, title, summary, body_markdown, content_elements, finance,
        published_at, '2026-11-19T02:00:00Z', '笔误' from notices
      where region_id = ${region} and notice_id = ${notice.noticeId}`;
    await tx`
      update notices set title = title || '（更正）', revision = revision + 1
      where region_id = ${region} and notice_id = ${notice.noticeId}`;
  });
  expect(await verify({ noticeId: notice.noticeId, checksum })).toMatchObject({
    verdict: 'corrected',
    changedOn: '2026-11-19',
    printedText: { title: notice.title },
  });
  expect(await check([before])).toMatchObject({ isIntact: true, firstDifferentMonth: null });
});

test('撤下：核对得出，不再给标题与正文', async () => {
  await asSystem(async (tx) => {
    await tx`
      insert into notice_takedowns (region_id, notice_id, organisation_id, index_number, title, ground,
        explanation, taken_down_on)
      select region_id, notice_id, organisation_id, index_number, title, 'other', '内容有误', '2026-11-20'
      from notices where region_id = ${region} and notice_id = ${notice.noticeId}`;
    await tx`
      update notices set state = 'takenDown'
      where region_id = ${region} and notice_id = ${notice.noticeId}`;
  });
  expect(await verify({ noticeId: notice.noticeId, checksum })).toMatchObject({
    verdict: 'takenDown',
    title: '',
    currentChecksum: '',
    printedText: null,
  });
  const params = { region, noticeId: notice.noticeId };
  expect((await world.call(downloadPoster, { params })).status).toBe(404);
});

test('库里偷偷改一条八月以前的正文：清单的登记头对不上，从记下的月份里找得出', async () => {
  const july = await seal('2026-07');
  const october = await seal('2026-10');
  expect(await check([july, october])).toMatchObject({ isIntact: true });
  const changed = await asSystem(
    (tx) => tx`
      update notices set body_markdown = body_markdown || '。'
      where region_id = ${region} and organisation_id = ${organisationId} and state = 'published'
        and published_on < '2026-08-01' returning 1`,
  );
  expect(changed.length).toBeGreaterThan(0);
  expect(await check([october])).toMatchObject({ isIntact: false, firstDifferentMonth: '2026-07' });
});

test('登记头记下以后改不了、删不了', async () => {
  await expect(
    asSystem((tx) => tx`update register_seals set head = ${'0'.repeat(64)}`),
  ).rejects.toThrow();
  await expect(asSystem((tx) => tx`delete from register_seals`)).rejects.toThrow();
});
