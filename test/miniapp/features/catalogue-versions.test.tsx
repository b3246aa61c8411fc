/** 目录版本：检查按轻重列出、差异并排、只给能办的事、时限请确认写在输入框旁边。 */
import { beforeEach, expect, test } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { VersionPanel } from '@miniapp/features/catalogue-versions/version-panel';
import { VersionsList } from '@miniapp/features/catalogue-versions/versions-list';
import type { VersionView } from '@shared/contract/catalogue-versions';
import { fullEntry } from '../../support/catalogue-entry';
import { request, resetTaro } from '../../support/taro-stubs/taro';

const versionId = '00000000-0000-4000-8000-000000000001';
const version = (overrides: Partial<VersionView> = {}): VersionView => ({
  versionId,
  number: 3,
  kind: 'county',
  organisationId: null,
  organisationName: null,
  title: '2026年目录',
  state: 'merged',
  sections: [],
  madeFrom: 'published',
  reason: '年度修订',
  returnReason: '',
  baseVersionId: null,
  mergedInto: null,
  updatedAt: '2026-11-20T02:00:00.000Z',
  publishedOn: null,
  version: 4,
  permittedActs: ['edit', 'approve', 'refuse'],
  sectionCounts: [{ section: 'social-assistance', name: '社会救助', entryCount: 1 }],
  localSections: [],
  findings: [
    {
      kind: 'missingBody',
      weight: 'mustMend',
      entryKey: 'e-1',
      section: 'social-assistance',
      message: '审批信息：没有写公开主体',
    },
    {
      kind: 'missingDomain',
      weight: 'confirm',
      entryKey: null,
      section: 'taxation',
      message: '缺少“税收管理”领域',
    },
  ],
  omitted: [],
  changeCounts: { added: 1, removed: 2, changed: 3 },
  mergeable: [],
  isBehind: false,
  conflicts: [],
  events: [],
  ...overrides,
});
const entry = {
  ...fullEntry({
    section: 'social-assistance',
    category: '低保',
    item: '审批信息',
    timeLimit: '及时公开',
  }),
  entryKey: 'e-1',
  compiledBy: null,
  position: 1,
  indexCode: '20-0001',
  timeLimitQuestions: ['“及时”没有写几天，请确认要不要写明'],
};
const diff = {
  against: '第2版',
  added: [],
  removed: [],
  changed: [
    {
      entryKey: 'e-1',
      section: 'social-assistance',
      name: '低保 · 审批信息',
      indexCode: '20-0001',
      fields: [{ label: '公开时限', before: '及时公开', after: '10个工作日内' }],
    },
  ],
};

let now: VersionView;
let answer: () => { statusCode: number; data: unknown };

beforeEach(() => {
  process.env.TARO_ENV = 'h5';
  resetTaro();
  Object.assign(globalThis, { MINGLAN_API_BASE: '' });
  now = version();
  answer = () => ({ statusCode: 200, data: now });
  request.mockReset();
  request.mockImplementation((options) => {
    const { method, url } = options as { method: string; url: string };
    if (method !== 'GET') return Promise.resolve(answer());
    if (url.includes('/entries'))
      return Promise.resolve({ statusCode: 200, data: { items: [entry] } });
    if (url.includes('/diff')) return Promise.resolve({ statusCode: 200, data: diff });
    if (url.endsWith('/catalogue-versions'))
      return Promise.resolve({
        statusCode: 200,
        data: {
          items: [now],
          mayCompile: 'department',
          dutySections: [{ section: 'social-assistance', name: '社会救助' }],
          otherCounties: [],
        },
      });
    return Promise.resolve({ statusCode: 200, data: now });
  });
});

const open = (page: ReactElement) => {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(<QueryClientProvider client={client}>{page}</QueryClientProvider>);
  return userEvent.setup();
};
const panel = <VersionPanel region="minghu" versionId={versionId} />;
const sent = () =>
  request.mock.calls
    .map(([call]) => call as { method: string; url: string; data?: string })
    .filter(({ method }) => method !== 'GET');

test('检查按轻重列出；服务器说能办的才有按钮', async () => {
  open(panel);
  expect(await screen.findByRole('heading', { name: '必须改正（1处）' })).toBeVisible();
  expect(screen.getByRole('heading', { name: '请确认（1处）' })).toBeVisible();
  expect(screen.getByText('缺少“税收管理”领域')).toBeVisible();
  expect(screen.getByRole('button', { name: '批准' })).toBeVisible();
  expect(screen.queryByRole('button', { name: '公布' })).toBeNull();
  expect(screen.getByText('新增1条，去掉2条，改动3条')).toBeVisible();
});

test('批准：先说明，再办；带上看到的修改次数；没办成的写明缘由', async () => {
  const user = open(panel);
  answer = () => ({
    statusCode: 422,
    data: {
      code: 'ruleViolated',
      title: '不符合规定',
      detail: '还有1处必须改正的',
      correlationId: 'x',
    },
  });
  await user.click(await screen.findByRole('button', { name: '批准' }));
  const sheet = within(screen.getByRole('dialog'));
  await user.click(sheet.getByRole('button', { name: '批准' }));
  expect(await sheet.findByText('还有1处必须改正的')).toBeVisible();
  expect(sent()).toHaveLength(1);
  expect(sent()[0]?.url).toContain(`/catalogue-versions/${versionId}/approve`);
  expect(JSON.parse(sent()[0]?.data ?? '{}')).toEqual({ version: 4 });
});

test('差异：改前改后并排', async () => {
  const user = open(panel);
  await user.click(await screen.findByRole('tab', { name: /差异/ }));
  const table = within(await screen.findByRole('table'));
  expect(table.getByText('及时公开')).toBeVisible();
  expect(table.getByText('10个工作日内')).toBeVisible();
});

test('从检查直接去改那一条：要确认的写在公开时限旁边，保存只改填的', async () => {
  const user = open(panel);
  await user.click(await screen.findByRole('button', { name: /^修改：审批信息/ }));
  const sheet = within(await screen.findByRole('dialog'));
  expect(sheet.getByText(/“及时”没有写几天/)).toBeVisible();
  const body = sheet.getByRole('textbox', { name: /公开主体/ });
  await user.clear(body);
  await user.type(body, '区民政局');
  await user.click(sheet.getByRole('button', { name: '保存' }));
  const [put] = sent();
  expect(put?.method).toBe('PUT');
  const given = JSON.parse(put?.data ?? '{}') as { version: number; entry: object };
  expect(given.version).toBe(4);
  expect(given.entry).toEqual({
    ...fullEntry({
      section: 'social-assistance',
      category: '低保',
      item: '审批信息',
      timeLimit: '及时公开',
    }),
    responsibleBody: '区民政局',
  });
});

test('现行目录有变化、被退回的，说清楚', async () => {
  now = version({ isBehind: true, returnReason: '缺少税收管理' });
  open(panel);
  expect(await screen.findByText('缺少税收管理')).toBeVisible();
  expect(screen.getByText('现行目录有变化')).toBeVisible();
});

test('各个版本：写明状态；部门新建时写明编制哪些领域', async () => {
  const user = open(<VersionsList region="minghu" />);
  expect(await screen.findByText('第3版 2026年目录')).toBeVisible();
  expect(screen.getByText('已汇总')).toBeVisible();
  await user.click(screen.getByRole('button', { name: '新建目录版本' }));
  expect(within(screen.getByRole('dialog')).getByText('本单位编制：社会救助')).toBeVisible();
});
