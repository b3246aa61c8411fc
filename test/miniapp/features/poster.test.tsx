/** 打印、转发、核对的界面：地址对，文字进剪贴板，结果说得明白。 */
import { beforeEach, describe, expect, test } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { arrivalOf } from '@miniapp/features/board/use-arrival';
import { monthText, recentMonths } from '@miniapp/features/poster/months';
import { NoticePoster } from '@miniapp/features/poster/notice-poster';
import { noticeCard } from '@miniapp/features/poster/share';
import { boardCard } from '@miniapp/features/poster/share-board';
import { VillagePrints } from '@miniapp/features/poster/village-prints';
import { VerifyNotice } from '@miniapp/features/verify/verify-notice';
import { VerifyRegister } from '@miniapp/features/verify/verify-register';
import { scannedLink } from '@miniapp/place/scanned-link';
import { request, resetTaro, setClipboardData } from '../../support/taro-stubs/taro';

const noticeId = '00000000-0000-8000-8000-00000000000a';
const opened: string[] = [];

const answer = (replies: Readonly<Record<string, unknown>>) =>
  request.mockImplementation((options) => {
    const { url } = options as { url: string };
    const found = Object.entries(replies).find(([part]) => url.includes(part));
    return Promise.resolve({ statusCode: found ? 200 : 404, data: found?.[1] ?? {} });
  });
const show = (screenful: ReactNode) =>
  render(
    <QueryClientProvider
      client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
    >
      {screenful}
    </QueryClientProvider>,
  );
const sent = () =>
  request.mock.calls.map(([options]) => options as { url: string; data?: unknown });

beforeEach(() => {
  process.env.TARO_ENV = 'h5';
  resetTaro();
  request.mockReset();
  Object.assign(globalThis, { MINGLAN_API_BASE: '' });
  opened.length = 0;
  HTMLAnchorElement.prototype.click = function click() {
    opened.push(`${new URL(this.href).pathname}${new URL(this.href).search}`);
  };
});

test('打印与发群：A4、A3、长图、复制文字', async () => {
  answer({
    '/share': {
      title: '财务公示',
      address: 'https://a',
      text: '【财务公开】',
      checksum: '0123 4567',
    },
  });
  show(<NoticePoster region="minghu" noticeId={noticeId} />);
  await userEvent.click(screen.getByRole('button', { name: '打印、发到群里' }));
  await userEvent.click(screen.getByRole('button', { name: /打印 A3/ }));
  await userEvent.click(screen.getByRole('button', { name: /存成长图/ }));
  expect(opened).toEqual([
    `/api/minghu/notices/${noticeId}/poster?paper=A3`,
    `/api/minghu/notices/${noticeId}/picture?shape=long`,
  ]);
  await userEvent.click(await screen.findByRole('button', { name: /复制文字/ }));
  expect(setClipboardData).toHaveBeenCalledWith({ data: '【财务公开】' });
  expect(screen.getByText(/校验码 0123 4567/)).toBeVisible();
});

test('村里打印公开清单：先记登记头，再下载；记不成就不下载', async () => {
  answer({
    'register-seals': {
      done: true,
      organisationId: 'liushuping',
      month: '2026-11',
      entryCount: 3,
      head: 'a'.repeat(64),
    },
  });
  const { unmount } = show(<VillagePrints region="minghu" organisationId="liushuping" />);
  await userEvent.click(screen.getByRole('button', { name: '打印公开清单' }));
  expect(sent()[0]?.url).toContain('/api/minghu/register-seals');
  expect(opened[0]).toMatch(/\/organisations\/liushuping\/wall-sheet\?month=\d{4}-\d{2}&paper=A3$/);
  await userEvent.click(screen.getByRole('button', { name: '打印一村一码标牌' }));
  expect(opened[1]).toBe('/api/minghu/organisations/liushuping/sign');
  unmount();

  answer({});
  opened.length = 0;
  show(<VillagePrints region="minghu" organisationId="liushuping" />);
  await userEvent.click(screen.getByRole('button', { name: '打印公开清单' }));
  expect(await screen.findByText('没有打开，请检查网络后再试')).toBeVisible();
  expect(opened).toEqual([]);
});

describe('核对', () => {
  const found = {
    verdict: 'corrected',
    explanation: '这张纸印出以后，内容更正过。',
    noticeId,
    indexNumber: 'LIUSHUPING-2026-0012',
    title: '现在的标题',
    organisationName: '柳树坪村',
    publishedOn: '2026-04-05',
    currentChecksum: 'aaaa bbbb cccc dddd',
    printedOn: '2026-04-05',
    changedOn: '2026-04-08',
    printedText: { title: '原来的标题', bodyMarkdown: '原来的正文' },
  };

  test('扫码进来就有结果：更正过，原文还看得到', async () => {
    answer({ '/verification': found });
    show(<VerifyNotice region="minghu" scanned={{ noticeId, checksum: '0123456789abcdef' }} />);
    expect(await screen.findByText('印出以后更正过')).toBeVisible();
    expect(screen.getByText('原来的正文')).toBeVisible();
    expect(screen.getByText('2026年4月8日')).toBeVisible();
    expect(sent()[0]?.url).toContain(`noticeId=${noticeId}&checksum=0123456789abcdef`);
  });

  test('手填：缺一样先说明，填全才去核对', async () => {
    answer({ '/verification': { ...found, verdict: 'unaltered', printedText: null } });
    show(<VerifyNotice region="minghu" scanned={null} />);
    await userEvent.click(screen.getByRole('button', { name: '核对' }));
    expect(screen.getByText('索引号和校验码都要填')).toBeVisible();
    expect(request).not.toHaveBeenCalled();
    await userEvent.type(screen.getByLabelText(/索引号/), 'LIUSHUPING-2026-0012');
    await userEvent.type(screen.getByLabelText(/校验码/), '0123 4567 89ab cdef');
    await userEvent.click(screen.getByRole('button', { name: '核对' }));
    expect(await screen.findByText('与网上现行的一致')).toBeVisible();
  });

  test('公开清单：从哪个月起对不上；再加一张一起核对', async () => {
    answer({
      'register-check': {
        isIntact: false,
        explanation: '2026年2月的登记头对不上。',
        firstDifferentMonth: '2026-02',
        lastMatchingMonth: null,
        entryCount: 9,
        months: [{ month: '2026-02', isMatching: false, source: 'paper' }],
      },
    });
    show(
      <VerifyRegister
        region="minghu"
        organisationId="liushuping"
        scanned={{ month: '2026-02', head: '0123456789abcdef' }}
      />,
    );
    expect(await screen.findByText('从2026年2月起对不上')).toBeVisible();
    await userEvent.type(screen.getByLabelText('月份'), '2026-01');
    await userEvent.type(screen.getByLabelText('登记头'), 'fedcba9876543210');
    await userEvent.click(screen.getByRole('button', { name: '一起核对' }));
    expect(JSON.parse(String(sent().at(-1)?.data))).toEqual({
      printed: [
        { month: '2026-02', head: '0123456789abcdef' },
        { month: '2026-01', head: 'fedcba9876543210' },
      ],
    });
  });
});

test('微信扫纸上的网址：村、张贴件、公开清单', () => {
  const q = (path: string) => encodeURIComponent(`https://minglan.example${path}`);
  expect(scannedLink(q('/v/minghu/liushuping'))).toEqual({
    kind: 'village',
    region: 'minghu',
    village: 'liushuping',
  });
  expect(scannedLink(q(`/c/minghu/${noticeId}/0123456789abcdef`))).toMatchObject({
    kind: 'notice',
    noticeId,
    checksum: '0123456789abcdef',
  });
  expect(scannedLink(q('/r/minghu/liushuping/2026-02/0123456789abcdef'))).toMatchObject({
    kind: 'register',
    month: '2026-02',
  });
  for (const other of ['', '%', q('/x/minghu/a'), q('/c/minghu/only')])
    expect(scannedLink(other)).toBeNull();
  expect(arrivalOf({ q: q('/v/minghu/liushuping') })).toEqual({
    region: 'minghu',
    village: 'liushuping',
  });
});

test('转发的卡片：标题、页面、图片；月份跨年', () => {
  expect(noticeCard({ region: 'minghu', noticeId }, '财务公示')).toEqual({
    title: '财务公示',
    path: `/resident/notice/index?region=minghu&noticeId=${noticeId}`,
    imageUrl: `/api/minghu/notices/${noticeId}/picture?shape=card`,
  });
  expect(boardCard({ region: 'minghu', villageId: 'liushuping', villageName: '柳树坪村' })).toEqual(
    {
      title: '柳树坪村公开栏',
      path: '/pages/board/index?region=minghu&village=liushuping',
    },
  );
  expect(recentMonths('2026-02-28').slice(0, 3)).toEqual(['2026-02', '2026-01', '2025-12']);
  expect(monthText('2026-02')).toBe('2026年2月');
});
