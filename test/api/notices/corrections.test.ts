/** 更正已公开的信息：附件和收支也能改，旧的仍可查，校验值、检索随之更新；检查与另一个人的审核同第一次公开。 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { AnyEndpoint } from '@shared/contract/endpoint';
import {
  approveCorrection,
  proposeCorrection,
  rejectCorrection,
} from '@shared/contract/notice-acts';
import * as drafts from '@shared/contract/notice-drafts';
import type { NoticeDraft } from '@shared/contract/notice-draft-view';
import { getNoticeRevision } from '@shared/contract/notice-history';
import { overrideFindings } from '@shared/contract/notice-privacy';
import { downloadAttachment, getNotice } from '@shared/contract/notices';
import { search } from '@shared/contract/search';
import { summaryOf, withBalances } from '@shared/finance/totals';
import { systemScope } from '@functions/platform/database/scope';
import { checksumsOf } from '@functions/posters/store.postgres';
import { samplePdf } from '../../support/sample-documents';
import {
  openBoardCounty,
  type Answer,
  type BoardCounty,
  type Person,
} from '../../support/board-county';

let county: BoardCounty;
const region = 'minghu';
beforeAll(async () => {
  county = await openBoardCounty();
}, 120_000);
afterAll(() => county.close());

const good = (answer: Answer) => {
  expect([answer.status, answer.status === 200 ? '' : answer.body]).toEqual([200, '']);
  return answer.body as unknown as NoticeDraft;
};
const file = async (name: string, text: string, as: Person = 'editor') => {
  const answer = await county.upload(
    name,
    name.endsWith('.txt') ? Buffer.from(text) : await samplePdf([text]),
    as,
  );
  expect(answer.status).toBe(200);
  return String(answer.body['attachmentId']);
};
const lines = (rent: number) =>
  withBalances(
    [
      {
        ...{ date: '2026-06-08', voucher: '记-1', summary: '门面房租金', class: 'income' as const },
        ...{ incomeFen: rent, expenseFen: 0, voucherIds: [] as string[] },
      },
    ],
    100_00,
  );
const finance = (rent: number) => ({
  ...summaryOf('2026年第二季度', 100_00, lines(rent)),
  detail: {
    lines: lines(rent),
    openingReason: '首次公开',
    assets: [],
    debts: [],
    distribution: [],
  },
});
const act = (
  endpoint: AnyEndpoint,
  [at, as]: readonly [NoticeDraft, Person],
  body: Record<string, unknown> = {},
) =>
  county.call(
    endpoint,
    { params: { region, noticeId: at.noticeId }, body: { version: at.version, ...body } },
    as,
  );
const published = async (over: Record<string, unknown> = {}) => {
  const fields = {
    ...{ title: '第二季度收支', entryId: null, affairsKind: 'finance', processStage: 'outcome' },
    ...{ bodyMarkdown: '收支如下。', producedOn: '2026-07-01', publicityDays: null },
    ...{ finance: finance(600_00), attachmentIds: [], ...over },
  };
  const body = { ...fields, idempotencyKey: randomUUID() };
  const draft = good(
    await county.call(drafts.createNotice, { params: { region }, body } as never, 'editor'),
  );
  const submitted = good(await act(drafts.submitNotice, [draft, 'editor']));
  return good(await act(drafts.publishNotice, [submitted, 'member']));
};
const correction = (at: NoticeDraft, over: Record<string, unknown> = {}) => ({
  ...{ title: at.title, summary: at.summary, bodyMarkdown: at.bodyMarkdown },
  ...{ contentElements: at.contentElements, reason: '核对后更正', ...over },
});
const propose = (at: NoticeDraft, over: Record<string, unknown>) =>
  act(proposeCorrection, [at, 'editor'], correction(at, over));
const shown = async (noticeId: string) =>
  (await county.call(getNotice, { params: { region, noticeId } })).body as Record<string, never>;
const old = async (noticeId: string, revision = 1) =>
  (await county.call(getNoticeRevision, { params: { region, noticeId, revision } })).body as {
    finance: unknown;
    attachments: { fileName: string; isAvailable: boolean }[];
  };
const download = async (attachmentId: string) =>
  (await county.call(downloadAttachment, { params: { region, attachmentId } })).status;
const checksums = (noticeId: string) =>
  county.platform.database.read(systemScope(region), (sql) => checksumsOf(sql, region, noticeId));
const found = async (q: string) => {
  const { body } = await county.call(search, { params: { region }, query: { q } });
  return (body['items'] as { id: string }[]).map(({ id }) => id);
};

test('收支和附件一并更正：旧的打得开，旧纸上的校验值仍认得，检索只认新的', async () => {
  const before = await file('旧凭证.pdf', '门前石狮子修缮发票');
  const kept = await file('说明.pdf', '照旧的说明');
  const at = await published({ attachmentIds: [before, kept] });
  const [printed] = await checksums(at.noticeId);
  expect(await found('石狮子')).toContain(at.noticeId);
  const after = await file('新凭证.txt', '村口古井清淤发票');
  const over = { finance: finance(700_00), attachmentIds: [kept, after] };
  const proposed = good(await propose(at, over));
  expect(proposed.pendingCorrection).toMatchObject({
    changes: ['收支', '附件'],
    attachments: [{ fileName: '说明.pdf' }, { fileName: '新凭证.txt' }],
  });
  // 同意以前，公众看到的、打得开的都是原来的。
  expect([await download(after), await download(before)]).toEqual([404, 200]);
  expect(await shown(at.noticeId)).toMatchObject({ finance: { incomeFen: 600_00 }, revision: 1 });
  expect((await act(approveCorrection, [proposed, 'editor'])).status).toBe(403);
  good(await act(approveCorrection, [proposed, 'member']));
  expect(await shown(at.noticeId)).toMatchObject({
    finance: { incomeFen: 700_00, balanceFen: 800_00 },
    attachments: [{ fileName: '说明.pdf' }, { fileName: '新凭证.txt' }],
  });
  expect(await old(at.noticeId)).toMatchObject({
    finance: { incomeFen: 600_00 },
    attachments: [
      { fileName: '旧凭证.pdf', isAvailable: true },
      { fileName: '说明.pdf', isAvailable: true },
    ],
  });
  expect([await download(before), await download(after)]).toEqual([200, 200]);
  const now = await checksums(at.noticeId);
  expect([now.length, now[0], now[1] === printed]).toEqual([2, printed, false]);
  expect(await found('古井清淤')).toContain(at.noticeId);
  expect(await found('石狮子')).not.toContain(at.noticeId);
});

test('再更正一次、把旧附件请回来：每一版的附件、每一版的校验值都对', async () => {
  const first = await file('甲.pdf', '甲');
  const at = await published({ attachmentIds: [first], title: '两次更正' });
  const second = await file('乙.pdf', '乙');
  let now = good(await propose(at, { attachmentIds: [second] }));
  now = good(await act(approveCorrection, [now, 'member']));
  const printed = await checksums(at.noticeId);
  now = good(await propose(now, { attachmentIds: [first, second] }));
  now = good(await act(approveCorrection, [now, 'member']));
  expect(now.attachments.map(({ fileName }) => fileName)).toEqual(['甲.pdf', '乙.pdf']);
  const names = async (revision: number) =>
    (await old(at.noticeId, revision)).attachments.map(({ fileName }) => fileName);
  expect([await names(1), await names(2)]).toEqual([['甲.pdf'], ['乙.pdf']]);
  expect((await checksums(at.noticeId)).slice(0, 2)).toEqual(printed);
  expect(await found('两次更正')).toContain(at.noticeId);
});

describe('同第一次公开一样检查', () => {
  test('数目对不上的、期末接不上的、什么也没改的、别人的附件，提不上去', async () => {
    const at = await published({ title: '检查更正' });
    const wrong = { ...finance(700_00), balanceFen: 1 };
    expect(await propose(at, { finance: wrong })).toMatchObject({
      status: 422,
      body: { field: 'finance.balanceFen' },
    });
    expect(await propose(at, {})).toMatchObject({ status: 422, body: { field: 'bodyMarkdown' } });
    const theirs = await file('别人的.pdf', '乙', 'both');
    for (const attachmentIds of [[theirs], [randomUUID()]])
      expect(await propose(at, { attachmentIds })).toMatchObject({
        status: 400,
        body: { field: 'attachmentIds' },
      });
  });

  test('H-13：附件里有身份证号码的提不上去；有电话的，要另一个人写明理由才能同意', async () => {
    const at = await published({ title: '附件里有电话' });
    const secret = await file('名册.txt', '张三 999999195106141014');
    const barred = await propose(at, { attachmentIds: [secret] });
    expect([barred.status, JSON.stringify(barred.body)]).toEqual([
      422,
      expect.not.stringContaining('999999195106141014'),
    ]);
    const phone = await file('联系.txt', '村民李四 19900000011');
    const proposed = good(await propose(at, { attachmentIds: [phone] }));
    expect(proposed.findings).toMatchObject([{ kind: 'phone' }]);
    expect((await act(approveCorrection, [proposed, 'member'])).status).toBe(422);
    const reason = { reason: '报名电话，本人同意公开' };
    expect((await act(overrideFindings, [proposed, 'editor'], reason)).status).toBe(403);
    const allowed = good(await act(overrideFindings, [proposed, 'member'], reason));
    expect(allowed.privacyOverride?.isInForce).toBe(true);
    const done = good(await act(approveCorrection, [allowed, 'member']));
    expect(done.attachments).toHaveLength(1);
    // 换下来的，里面有个人信息，不再给人看；名字还列着。
    const clean = good(await propose(done, { attachmentIds: [] }));
    good(await act(approveCorrection, [clean, 'member']));
    expect(await download(phone)).toBe(404);
    expect((await old(at.noticeId, 2)).attachments).toMatchObject([{ isAvailable: false }]);
  });

  test('说明旧附件有不应公开的内容，换下之后就打不开；不同意的，新附件去掉', async () => {
    const photo = await file('会议照片.pdf', '照片');
    const at = await published({ title: '换照片', attachmentIds: [photo] });
    const next = await file('新照片.pdf', '照片二');
    const given = { attachmentIds: [next], closesOldFiles: true };
    const rejected = good(
      await act(rejectCorrection, [good(await propose(at, given)), 'member'], { reason: '再核' }),
    );
    expect((await propose(rejected, given)).status).toBe(400);
    const again = await file('新照片.pdf', '照片三');
    const proposed = good(await propose(rejected, { ...given, attachmentIds: [again] }));
    good(await act(approveCorrection, [proposed, 'member']));
    expect([await download(photo), await download(again)]).toEqual([404, 200]);
    expect((await old(at.noticeId)).attachments).toMatchObject([
      { fileName: '会议照片.pdf', isAvailable: false },
    ]);
  });
});
