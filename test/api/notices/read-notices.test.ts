import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { downloadAttachment, getNotice, listNotices } from '@shared/contract/notices';
import { openBoardCounty, publishedNotice, type BoardCounty } from '../../support/board-county';

let county: BoardCounty;
const region = 'minghu';
const policyId = randomUUID();
const readingId = randomUUID();
const draftId = randomUUID();
const files = {
  available: randomUUID(),
  missing: randomUUID(),
  lost: randomUUID(),
  draft: randomUUID(),
};

beforeAll(async () => {
  county = await openBoardCounty('2026-05-08T02:00:00Z');
  await county.seed(region, async (tx) => {
    const rows = [
      ...Array.from({ length: 45 }, (_, index) =>
        publishedNotice({
          title: `第${index}条`,
          organisation_id: index % 3 === 0 ? 'heping' : 'liushu',
          section: index % 5 === 0 ? 'social-assistance' : null,
          affairs_kind: index % 2 === 0 ? 'village' : 'finance',
          process_stage: index % 4 === 0 ? 'decision' : 'outcome',
          published_on: `2026-03-${String((index % 7) + 1).padStart(2, '0')}`,
        }),
      ),
      publishedNotice({
        notice_id: policyId,
        title: '低保政策文件',
        organisation_id: 'qingshi',
        entry_id: 'e-dibao',
        section: 'social-assistance',
        index_number: 'QINGSHI-2026-0001',
        publicity_days: 7,
        published_on: '2026-05-06',
        publicity_until: '2026-05-13',
      }),
      publishedNotice({ notice_id: readingId, title: '政策解读', interprets_id: policyId }),
      {
        ...publishedNotice({ notice_id: draftId, title: '未公开的解读', interprets_id: policyId }),
        state: 'draft',
        published_on: null,
        published_at: null,
      },
    ];
    for (const row of rows) await tx`insert into notices ${tx(row)}`;
    const attachment = (id: string, noticeId: string, key: string | null) =>
      tx`insert into attachments (region_id, attachment_id, notice_id, file_name, media_type, byte_size, storage_key, created_at)
        values (${region}, ${id}, ${noticeId}, '名单 一.pdf', 'application/pdf', 4, ${key}, now())`;
    await attachment(files.available, policyId, 'k1');
    await attachment(files.missing, policyId, null);
    await attachment(files.lost, policyId, 'gone');
    await attachment(files.draft, draftId, 'k1');
  });
  county.stored.set('k1', new Uint8Array([1, 2, 3, 4]));
}, 120_000);
afterAll(() => county.close());

type Card = { noticeId: string; title: string; publishedOn: string };
const list = (query: Record<string, unknown>, of = region) =>
  county.call(listNotices, { params: { region: of }, query });
const everyPage = async (query: Record<string, unknown>): Promise<Card[]> => {
  const cards: Card[] = [];
  let cursor: string | null = null;
  do {
    const { status, body } = await list({ ...query, ...(cursor === null ? {} : { cursor }) });
    expect(status).toBe(200);
    cards.push(...(body['items'] as Card[]));
    cursor = body['nextCursor'] as string | null;
  } while (cursor !== null);
  return cards;
};

describe('列表', () => {
  test('一页一页翻完，一条不重、一条不漏，新的在前', async () => {
    const whole = await everyPage({ limit: 50 });
    expect(whole).toHaveLength(47);
    expect(whole.map(({ title }) => title)).not.toContain('未公开的解读');
    const days = whole.map(({ publishedOn }) => publishedOn);
    expect(days).toEqual([...days].sort().reverse());
    for (const limit of [1, 7, 10]) expect(await everyPage({ limit })).toEqual(whole);
  });

  test.each([
    [{ organisationId: 'heping' }, 15],
    [{ organisationId: 'qingshi' }, 1],
    [{ affairsKind: 'finance' }, 22],
    [{ section: 'social-assistance' }, 10],
    [{ processStage: 'decision' }, 12],
    [{ organisationId: 'liushu', affairsKind: 'village', processStage: 'decision' }, 8],
    [{ organisationId: 'minzheng' }, 0],
  ])('筛选 %j 得 %i 条', async (query, count) => {
    expect(await everyPage({ ...query, limit: 4 })).toHaveLength(count);
  });

  test.each(['x', '！！', '2026-01-01', Buffer.from('2026-99-01.abc').toString('base64url')])(
    '伪造的游标 %s 是填写有误',
    async (cursor) => {
      expect(await list({ cursor })).toMatchObject({
        status: 400,
        body: { code: 'badInput', field: 'cursor' },
      });
    },
  );

  test('有县没有信息是空的，没有县是没有', async () => {
    expect(await list({}, 'yanhu')).toMatchObject({
      status: 200,
      body: { items: [], nextCursor: null },
    });
    expect((await list({}, 'nowhere')).status).toBe(404);
  });
});

describe('一条信息', () => {
  const get = (noticeId: string, of = region) =>
    county.call(getNotice, { params: { region: of, noticeId } });

  test('正文之外还有倒计时、目录标准、附件与解读', async () => {
    const { body } = await get(policyId);
    expect(body).toMatchObject({
      indexNumber: 'QINGSHI-2026-0001',
      publicityUntil: '2026-05-13',
      publicityDaysLeft: 6,
      responsibleBody: { organisationId: 'qingshi', name: '青石镇', phone: '0359-5550100' },
      entry: { entryId: 'e-dibao', legalBasis: '《社会救助暂行办法》' },
      interprets: null,
      interpretations: [{ noticeId: readingId, title: '政策解读' }],
    });
    expect(
      (body['attachments'] as { isAvailable: boolean }[]).map((each) => each.isAvailable).sort(),
    ).toEqual([false, true, true]);
    expect((await get(readingId)).body).toMatchObject({
      interprets: { noticeId: policyId },
      publicityDaysLeft: null,
    });
  });

  test('列表里的附件数与实际相同', async () => {
    const cards = (await list({ organisationId: 'qingshi' })).body['items'] as {
      attachmentCount: number;
    }[];
    expect(cards[0]?.attachmentCount).toBe(3);
  });

  test('公示最后一天剩一天，之后为零', async () => {
    county.now = '2026-05-13T15:59:00Z';
    expect((await get(policyId)).body['publicityDaysLeft']).toBe(1);
    county.now = '2026-05-13T16:00:00Z';
    expect((await get(policyId)).body['publicityDaysLeft']).toBe(0);
  });

  test('草稿、别县、没有的都是没有', async () => {
    for (const answer of [
      await get(draftId),
      await get(policyId, 'yanhu'),
      await get(randomUUID()),
    ])
      expect(answer.status).toBe(404);
  });
});

describe('附件', () => {
  const download = (attachmentId: string, of = region) =>
    county.call(downloadAttachment, { params: { region: of, attachmentId } });

  test('下载到原件，中文名写在下载文件名里', async () => {
    const reply = await download(files.available);
    expect([...reply.bytes]).toEqual([1, 2, 3, 4]);
    expect(reply.headers.get('content-type')).toBe('application/pdf');
    expect(reply.headers.get('x-content-type-options')).toBe('nosniff');
    expect(decodeURIComponent(reply.headers.get('content-disposition') ?? '')).toBe(
      "attachment; filename*=UTF-8''名单 一.pdf",
    );
  });

  test('没有原件、原件丢失、未公开信息的附件、别县：都说清楚没有', async () => {
    for (const id of [files.missing, files.lost])
      expect(await download(id)).toMatchObject({
        status: 404,
        body: { detail: '这个附件的原件还没有上传，可以向发布单位查阅' },
      });
    for (const reply of [
      await download(files.draft),
      await download(randomUUID()),
      await download(files.available, 'yanhu'),
    ])
      expect(reply).toMatchObject({ status: 404, body: { detail: '没有这个附件' } });
  });
});
