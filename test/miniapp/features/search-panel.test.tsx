/** 搜索页：提示、缩小范围、高亮、没有搜到时的帮助；类似的公开。 */
import { beforeEach, expect, test } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { splitByWords } from '@miniapp/components/highlight/split';
import { SearchPanel } from '@miniapp/features/search/search-panel';
import { SimilarNotices } from '@miniapp/features/search/similar-notices';
import { routes } from '@miniapp/routes';
import { request, resetTaro } from '../../support/taro-stubs/taro';

const none = { kind: [], organisationId: [], section: [], processStage: [], year: [] };
const hit = (part: object) => ({
  ...{ kind: 'notice', id: 'n1', title: '低保名单公示', snippet: '……低保对象……' },
  ...{ attachmentName: null, organisationName: '柳树坪村', section: null },
  ...{ processStage: 'outcome', publishedOn: '2026-05-06', ...part },
});
let answers: Record<string, unknown>;

beforeEach(() => {
  process.env.TARO_ENV = 'h5';
  resetTaro();
  Object.assign(globalThis, { MINGLAN_API_BASE: '' });
  answers = {
    search: { items: [hit({})], nextCursor: null, words: ['低保'] },
    'search/facets': {
      ...none,
      total: 1000,
      isCapped: true,
      kind: [
        { value: 'notice', label: '公开信息', count: 900 },
        { value: 'entry', label: '目录事项', count: 100 },
      ],
      organisationId: [
        { value: 'liushu', label: '柳树坪村', count: 600 },
        { value: 'heping', label: '和平社区', count: 400 },
      ],
      year: [{ value: '2026', label: '2026年', count: 1000 }],
    },
    'search/suggestions': {
      items: [
        { kind: 'organisation', text: '柳树坪村', id: 'liushu' },
        { kind: 'word', text: '柳编合作', id: null },
      ],
    },
    'search/help': { nearWords: [], entries: [] },
    'search/similar/n1': { items: [] },
  };
  request.mockReset();
  request.mockImplementation((options) => {
    const { url } = options as { url: string };
    const path = (url.split('/minghu/')[1] ?? '').split('?')[0] ?? '';
    return Promise.resolve({ statusCode: 200, data: answers[path] });
  });
});

const show = (content: ReactNode) => {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(<QueryClientProvider client={client}>{content}</QueryClientProvider>);
  return userEvent.setup();
};
const asked = (path: string) =>
  request.mock.calls
    .map(([options]) => decodeURIComponent((options as { url: string }).url))
    .filter((url) => url.includes(`/minghu/${path}?`));

test('结果标出命中的字；各类有多少条，数不完的写“+”；只有一类的不列', async () => {
  show(<SearchPanel region="minghu" given="低保" />);
  const results = await screen.findByRole('list', { name: '搜索结果' });
  expect(within(results).getAllByText('低保')[0]?.tagName).toBe('MARK');
  expect(await screen.findByRole('status')).toHaveTextContent('找到1000+条');
  expect(screen.getByRole('checkbox', { name: '柳树坪村 600+条' })).not.toBeChecked();
  expect(screen.queryByRole('group', { name: '年份' })).toBeNull();
});

test('选一个村就只看这个村，再选一次取消', async () => {
  const user = show(<SearchPanel region="minghu" given="低保" />);
  await user.click(await screen.findByRole('checkbox', { name: '柳树坪村 600+条' }));
  await waitFor(() => expect(asked('search').at(-1)).toContain('organisationId=liushu'));
  expect(asked('search/facets').at(-1)).toContain('organisationId=liushu');
  await user.click(await screen.findByRole('checkbox', { name: '柳树坪村 600+条' }));
  expect(await screen.findByRole('checkbox', { name: '柳树坪村 600+条' })).not.toBeChecked();
});

test('附件里命中的，说明在哪件附件里', async () => {
  answers['search'] = {
    items: [hit({ attachmentName: '施工合同.docx', snippet: '第一条 低保' })],
    nextCursor: null,
    words: ['低保'],
  };
  show(<SearchPanel region="minghu" given="低保" />);
  expect(await screen.findByText(/在附件《施工合同\.docx》中/)).toBeInTheDocument();
});

test('输入时有提示：村打开它的公开信息，词点了就搜；停下来才问', async () => {
  const user = show(<SearchPanel region="minghu" given="" />);
  await user.type(screen.getByRole('searchbox'), '柳');
  const hints = await screen.findByRole('list', { name: '搜索提示' });
  expect(asked('search/suggestions')).toHaveLength(1);
  expect(within(hints).getByRole('link', { name: /柳\s*树坪村/ })).toHaveAttribute(
    'href',
    routes.notices({ region: 'minghu', organisationId: 'liushu' }),
  );
  await user.click(within(hints).getByRole('button', { name: /柳\s*编合作/ }));
  expect(screen.getByRole('searchbox')).toHaveValue('柳编合作');
  await waitFor(() => expect(asked('search').at(-1)).toContain('q=柳编合作'));
  expect(screen.queryByRole('list', { name: '搜索提示' })).toBeNull();
});

test('没有搜到：换个说法、相关的事项、替人写好开头的申请', async () => {
  answers['search'] = { items: [], nextCursor: null, words: ['低保户口本'] };
  answers['search/facets'] = { ...none, total: 0, isCapped: false };
  answers['search/help'] = {
    nearWords: [{ q: '低保 户口', count: 100, isCapped: true }],
    entries: [hit({ kind: 'entry', id: 'e-dibao', title: '最低生活保障 · 审批信息' })],
  };
  const user = show(<SearchPanel region="minghu" given="低保户口本" />);
  expect(await screen.findByText('没有找到“低保户口本”')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: '申请公开' })).toHaveAttribute(
    'href',
    routes.wizard({ region: 'minghu', aboutWords: '低保户口本' }),
  );
  expect(await screen.findByRole('link', { name: /最低生活保障/ })).toHaveAttribute(
    'href',
    routes.entry({ region: 'minghu', entryId: 'e-dibao' }),
  );
  await user.click(screen.getByRole('button', { name: /低保 户口.*100\+条/ }));
  expect(screen.getByRole('searchbox')).toHaveValue('低保 户口');
});

test('用了条件才没有的，先请人去掉条件', async () => {
  const user = show(<SearchPanel region="minghu" given="低保" />);
  const village = await screen.findByRole('checkbox', { name: '和平社区 400+条' });
  answers['search'] = { items: [], nextCursor: null, words: ['低保'] };
  await user.click(village);
  const clear = await screen.findByRole('button', { name: '去掉条件' });
  expect(asked('search/help')).toHaveLength(0);
  await user.click(clear);
  await waitFor(() => expect(asked('search').at(-1)).not.toContain('organisationId'));
});

test('类似的公开：有就列出，没有不占地方', async () => {
  show(<SimilarNotices region="minghu" noticeId="n1" />);
  await waitFor(() => expect(request).toHaveBeenCalledTimes(1));
  expect(screen.queryByText('类似的公开')).toBeNull();
  answers['search/similar/n2'] = {
    items: [
      {
        noticeId: '6f0c3c5e-0000-4000-8000-000000000001',
        title: '别村的收支',
        organisation: { organisationId: 'heping', name: '和平社区' },
        publishedOn: '2026-04-01',
      },
    ],
  };
  show(<SimilarNotices region="minghu" noticeId="n2" />);
  expect(await screen.findByRole('link', { name: /别村的收支/ })).toHaveTextContent('和平社区');
});

test('高亮不分全角半角、括号的写法', () => {
  const hits = (text: string, words: string[]) =>
    splitByWords(text, words)
      .filter(({ isHit }) => isHit)
      .map(({ text: part }) => part);
  expect(hits('明政发〔２０２６〕3号文', ['明政发(2026)3号'])).toEqual(['明政发〔２０２６〕3号']);
  expect(hits('ＡＢc', ['abc'])).toEqual(['ＡＢc']);
});
