// 农经发〔2011〕13号 村级收支：明细、凭证、上期结转、表格文件，从拟写到公开。
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import * as drafts from '@shared/contract/notice-drafts';
import type { NoticeDraft } from '@shared/contract/notice-draft-view';
import { getNotice, villageBoard } from '@shared/contract/notices';
import { previousFinance, readFinanceFile } from '@shared/contract/village-finance';
import { summaryOf, withBalances } from '@shared/finance/totals';
import { omit } from '@shared/omit';
import { openWorld, type Reply, type World } from '../../support/world';

const region = 'minghu';
let world: World;
let editor: string;
let member: string;
beforeAll(async () => {
  world = await openWorld({ now: '2026-11-20T02:00:00.000Z' });
  editor = await world.signIn(await world.accountWith('villageEditor', 'liushuping'));
  member = await world.signIn(await world.accountWith('supervisionMember', 'liushuping'));
}, 120_000);
afterAll(() => world.close());

const line = (summary: string, incomeFen: number, expenseFen: number, date = '2026-10-08') => ({
  date,
  voucher: '记-080',
  summary,
  class: incomeFen === 0 ? ('expense' as const) : ('income' as const),
  incomeFen,
  expenseFen,
  voucherIds: [] as string[],
});
const CLOSING = 16214804;
const financeOf = (openingFen: number, openingReason = '') => {
  const lines = withBalances([line('门面房租金', 600000, 0), line('电费', 0, 130040)], openingFen);
  const detail = { lines, openingReason, assets: [], debts: [], distribution: [] };
  return { ...summaryOf('2026年第四季度', openingFen, lines), detail };
};
const fields = (finance: unknown) => ({
  title: '柳树坪村2026年第四季度村级财务收支公示',
  entryId: null,
  obligationId: 'finance-quarterly',
  affairsKind: 'finance' as const,
  processStage: 'outcome' as const,
  bodyMarkdown: '现将收支公示如下。',
  producedOn: '2026-11-20',
  publicityDays: 7,
  finance: finance as NoticeDraft['finance'],
});
const create = (finance: unknown, overrides: Record<string, unknown> = {}) =>
  world.call(
    drafts.createNotice,
    {
      params: { region },
      body: { ...fields(finance), ...overrides, idempotencyKey: randomUUID() },
    },
    editor,
  );
const draftOf = (reply: Reply): NoticeDraft => {
  expect([reply.status, reply.status === 200 ? '' : reply.body]).toEqual([200, '']);
  return reply.body as NoticeDraft;
};
const act = (
  endpoint: typeof drafts.submitNotice | typeof drafts.publishNotice,
  at: NoticeDraft,
  token: string,
) =>
  world.call(
    endpoint,
    { params: { region, noticeId: at.noticeId }, body: { version: at.version } },
    token,
  );

test('上一期照同一本账结转', async () => {
  const query = { obligationId: 'finance-quarterly', period: '2026年第四季度' };
  const reply = await world.call(previousFinance, { params: { region }, query }, editor);
  expect(reply.body).toMatchObject({
    previous: { period: '2026年第三季度', balanceFen: CLOSING },
  });
});

test('第2行算不上的不收，指出是哪一行', async () => {
  const finance = financeOf(CLOSING);
  const [first, second] = finance.detail.lines;
  const wrong = {
    ...finance,
    detail: { ...finance.detail, lines: [first, { ...second, balanceFen: 1 }] },
  };
  const { status, body } = await create(wrong);
  expect([status, (body as { field: string }).field]).toEqual([
    422,
    'finance.detail.lines.1.balanceFen',
  ]);
});

test('凭证不是附件的不收', async () => {
  const finance = financeOf(CLOSING);
  const lines = finance.detail.lines.map((each) => ({ ...each, voucherIds: [randomUUID()] }));
  const { status, body } = await create({ ...finance, detail: { ...finance.detail, lines } });
  expect([status, (body as { detail: string }).detail]).toEqual([
    400,
    '第1行的原始凭证不在附件里，请重新上传',
  ]);
});

describe('期初与上期期末', () => {
  test('不一致又没有原因的存得下、提交不了；写了原因的可以', async () => {
    const draft = draftOf(await create(financeOf(CLOSING + 100)));
    expect(draft.checks.filter(({ level }) => level === 'block')).toMatchObject([
      { field: 'finance.openingFen' },
    ]);
    expect((await act(drafts.submitNotice, draft, editor)).status).toBe(422);
    const explained = draftOf(await create(financeOf(CLOSING + 100, '上期漏记利息一元')));
    expect(draftOf(await act(drafts.submitNotice, explained, editor)).state).toBe('submitted');
  });

  test('提交以后别的一期先公开了，公开时再核对一次', async () => {
    const waiting = draftOf(
      await act(drafts.submitNotice, draftOf(await create(financeOf(CLOSING))), editor),
    );
    const monthly = { ...financeOf(CLOSING), period: '2026年9月' };
    const shifted = {
      ...monthly,
      openingFen: CLOSING,
      incomeFen: 0,
      expenseFen: 0,
      balanceFen: CLOSING,
    };
    const other = omit(shifted, 'detail');
    await world.platform.database.write(
      { regionId: region, kind: 'system' },
      (tx) => tx`
        insert into notices (region_id, notice_id, organisation_id, obligation_id, affairs_kind,
          process_stage, title, summary, body_markdown, finance, produced_on, state, published_at,
          published_on, created_at, updated_at)
        values (${region}, ${randomUUID()}, 'liushuping', 'finance-quarterly', 'finance', 'outcome',
          '更正后的第三季度', '', '正文', ${tx.json({ ...other, period: '2026年第三季度', balanceFen: 1 })},
          '2026-11-19', 'published', now(), '2026-11-19', now(), now())`,
    );
    expect((await act(drafts.publishNotice, waiting, member)).status).toBe(422);
    await world.platform.database.write(
      { regionId: region, kind: 'system' },
      (tx) => tx`update notices set state = 'takenDown' where title = '更正后的第三季度'`,
    );
    const published = draftOf(await act(drafts.publishNotice, waiting, member));
    const notice = await world.call(getNotice, {
      params: { region, noticeId: published.noticeId },
    });
    expect(notice.body).toMatchObject({
      finance: { detail: { lines: [{ summary: '门面房租金' }, { summary: '电费' }] } },
    });
    expect(
      (notice.body as { recentPeriods: { period: string }[] }).recentPeriods.map(
        ({ period }) => period,
      ),
    ).toEqual(['2026年第一季度', '2026年第二季度', '2026年第三季度', '2026年第四季度']);
    const board = await world.call(villageBoard, {
      params: { region, organisationId: 'liushuping' },
    });
    expect(board.body).toMatchObject({
      finance: {
        noticeId: published.noticeId,
        byClass: [
          { class: 'income', incomeFen: 600000, expenseFen: 0 },
          { class: 'expense', incomeFen: 0, expenseFen: 130040 },
        ],
      },
    });
    expect(JSON.stringify(board.body)).not.toContain('门面房租金');
  });
});

test('摘要里的身份证号一样查得到、隐得去', async () => {
  const finance = financeOf(CLOSING);
  const [first, ...rest] = finance.detail.lines;
  const lines = [{ ...first, summary: '慰问 999999199001011238' }, ...rest];
  const draft = draftOf(await create({ ...finance, detail: { ...finance.detail, lines } }));
  expect(draft.findings).toMatchObject([{ kind: 'idNumber', field: '收支明细第1行' }]);
  const masked = draftOf(
    await world.call(
      drafts.maskNotice,
      { params: { region, noticeId: draft.noticeId }, body: { version: draft.version } },
      editor,
    ),
  );
  expect(masked.findings).toEqual([]);
  expect(masked.finance?.detail?.lines[0]?.summary).not.toContain('19900101');
});

describe('表格文件', () => {
  const send = async (name: string, bytes: Uint8Array, token = editor) => {
    const form = new FormData();
    form.set('file', new File([new Uint8Array(bytes)], name));
    const path = readFinanceFile.path.replace(':region', region);
    const reply = await world.app.request(`/api${path}?year=2026&openingFen=10000`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: form,
    });
    return { status: reply.status, body: (await reply.json()) as Record<string, unknown> };
  };
  const csv = (text: string) => new TextEncoder().encode(`\ufeff${text}`);

  test('读成各笔，有问题的指出哪一行', async () => {
    const reply = await send(
      '四季度.csv',
      csv(
        '日期,凭证号,摘要,收入,支出,结余\n1月8日,1,租金,"1,000.00",,1100.00\n1月9日,2,电费,,八十,\n',
      ),
    );
    expect(reply).toMatchObject({
      status: 200,
      body: {
        lines: [{ date: '2026-01-08', incomeFen: 100000, balanceFen: 110000 }],
        problems: [{ row: 3, message: '支出“八十”不是金额，应写到分，如 1,386.40' }],
      },
    });
  });
  test('不是表格、没有表头的说清楚；监督委员会成员不能用', async () => {
    expect((await send('图.csv', Buffer.from('%PDF-1.4'))).status).toBe(415);
    const nothing = await send('空.csv', csv('甲,乙\n1,2\n'));
    expect([nothing.status, nothing.body['detail']]).toEqual([
      400,
      '没有认出表头：要有“摘要”，还要有“收入”和“支出”两栏',
    ]);
    expect((await send('四季度.csv', csv('甲'), member)).status).toBe(403);
  });
});
