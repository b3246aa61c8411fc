import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { runDeadlineSweep } from '@functions/entrypoints/wire/clock';
import { runEndPublicity } from '@functions/entrypoints/wire/publicity';
import { downloadAttachment, getNotice } from '@shared/contract/notices';
import { search } from '@shared/contract/search';
import { openBoardCounty, type BoardCounty } from '../../support/board-county';

let county: BoardCounty;
const region = 'minghu';
beforeAll(async () => {
  county = await openBoardCounty('2026-07-20T02:00:00Z');
}, 120_000);
afterAll(() => county.close());
beforeEach(() => {
  county.now = '2026-07-20T02:00:00Z';
});

const BODY =
  '| 户主 | 金额（元） |\n|---|---|\n| 贺满囤 | 20,000 |\n\n贺满囤借住村卫生室。经手人薛志远。';

/** 一条公示到 until 的信息，带一个名单附件和一个凭证附件。 */
const publish = async (until: string, ending = 'maskNames') => {
  const noticeId = randomUUID();
  const [list, voucher] = [randomUUID(), randomUUID()];
  await county.seed(region, async (tx) => {
    await tx`insert into notices ${tx({
      regionId: region,
      noticeId,
      indexNumber: `LIUSHU-2026-${noticeId.slice(0, 4)}`,
      organisationId: 'liushu',
      affairsKind: 'village',
      processStage: 'outcome',
      title: '危房改造拟补助对象贺满囤等公示',
      summary: '贺满囤一户',
      bodyMarkdown: BODY,
      producedOn: '2026-07-01',
      publicityDays: 7,
      publicityUntil: until,
      publicityEnding: ending,
      state: 'published',
      publishedAt: '2026-07-01T02:00:00Z',
      publishedOn: '2026-07-01',
      createdAt: '2026-07-01T02:00:00Z',
      updatedAt: '2026-07-01T02:00:00Z',
    })}`;
    for (const [id, text] of [
      [list, '| 户主 | 金额 |\n| 贺满囤 | 1 |'],
      [voucher, '办法全文'],
    ] as const)
      await tx`insert into attachments ${tx({
        regionId: region,
        attachmentId: id,
        noticeId,
        fileName: `${id}.txt`,
        mediaType: 'text/plain',
        byteSize: 1,
        storageKey: id,
        extractedText: text,
        isFullyRead: true,
        createdAt: '2026-07-01T02:00:00Z',
      })}`;
    county.stored.set(list, new Uint8Array([65]));
    county.stored.set(voucher, new Uint8Array([66]));
  });
  return { noticeId, list, voucher };
};
const read = async (noticeId: string) => county.call(getNotice, { params: { region, noticeId } });
const download = async (attachmentId: string) =>
  (await county.call(downloadAttachment, { params: { region, attachmentId } })).status;
const events = (noticeId: string) =>
  county.seed(
    region,
    (tx) => tx<{ kind: string }[]>`
    select kind from notice_events where region_id = ${region} and notice_id = ${noticeId}`,
  );

test('H-15 期满的第二天隐去名单里的姓名，各处都隐去；经手人不动；名单附件不再提供', async () => {
  const { noticeId, list, voucher } = await publish('2026-07-19');
  expect(await runEndPublicity(county.platform)).toBe(1);
  const { body } = await read(noticeId);
  expect(body).toMatchObject({
    title: '危房改造拟补助对象贺＊等公示',
    summary: '贺＊一户',
    bodyMarkdown: BODY.replaceAll('贺满囤', '贺＊'),
    attachments: [{ attachmentId: voucher }],
  });
  expect([await download(list), await download(voucher)]).toEqual([404, 200]);
  expect((await events(noticeId)).map(({ kind }) => kind)).toEqual(['publicityEnded']);
  const found = await county.call(search, { params: { region }, query: { q: '贺满囤' } });
  expect(found.body['items']).toEqual([]);
});

test('截止日当天照常公示；约定撤下的撤下，只留说明', async () => {
  const last = await publish('2026-07-20');
  const gone = await publish('2026-07-18', 'takeDown');
  expect(await runEndPublicity(county.platform)).toBe(1);
  expect((await read(last.noticeId)).body['bodyMarkdown']).toBe(BODY);
  expect((await read(gone.noticeId)).status).toBe(404);
  expect([await download(gone.voucher), await download(last.list)]).toEqual([404, 200]);
});

test('六处同时运行，每条恰好处理一次；停了几天的一次补上', async () => {
  const all = await Promise.all(
    Array.from({ length: 60 }, (_, index) =>
      publish(index % 2 === 0 ? '2026-07-21' : '2026-07-25'),
    ),
  );
  county.now = '2026-08-10T02:00:00Z';
  const counts = await Promise.all(
    Array.from({ length: 6 }, () => runEndPublicity(county.platform)),
  );
  const rest = await runEndPublicity(county.platform);
  expect(counts.reduce((sum, count) => sum + count, rest)).toBeGreaterThanOrEqual(60);
  for (const { noticeId } of all)
    expect((await events(noticeId)).map(({ kind }) => kind)).toEqual(['publicityEnded']);
  const audits = await county.seed(
    region,
    (tx) => tx<{ n: number }[]>`
    select count(*)::int as n from audit_entries where region_id = ${region}
      and act = 'publicityEndedMasked' and subject_id = any (${all.map(({ noticeId }) => noticeId)})`,
  );
  expect(audits[0]?.n).toBe(60);
  expect(await runEndPublicity(county.platform)).toBe(0);
});

test('期限巡检顺带了结公示', async () => {
  const { noticeId } = await publish('2026-07-01');
  await runDeadlineSweep(county.platform);
  expect((await read(noticeId)).body['title']).toContain('贺＊');
});
