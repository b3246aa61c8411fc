/** 目录版本：检查按轻重列出、差异并排、只给能办的事、时限请确认写在输入框旁边。 */
import { beforeEach, expect, test } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { VersionPanel } from '@miniapp/features/catalogue-versions/version-panel';
import { VersionsList } from '@miniapp/features/catalogue-versions/versions-list';
import type { VersionView } from '@shared/contract/catalogue-versions';
import { listedEntry, versionId, versionView as version } from '../../support/catalogue-version';
import { navigateTo, request, resetTaro } from '../../support/taro-stubs/taro';

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
let listed: VersionView[];
let answer: () => { statusCode: number; data: unknown };

beforeEach(() => {
  process.env.TARO_ENV = 'h5';
  resetTaro();
  Object.assign(globalThis, { MINGLAN_API_BASE: '' });
  now = version();
  listed = [now];
  answer = () => ({ statusCode: 200, data: now });
  request.mockReset();
  request.mockImplementation((options) => {
    const { method, url } = options as { method: string; url: string };
    if (method !== 'GET') return Promise.resolve(answer());
    if (url.includes('/entries'))
      return Promise.resolve({ statusCode: 200, data: { items: [listedEntry()] } });
    if (url.includes('/diff')) return Promise.resolve({ statusCode: 200, data: diff });
    if (url.endsWith('/catalogue-versions'))
      return Promise.resolve({
        statusCode: 200,
        data: {
          items: listed,
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

test('差异：可以另选一版来比', async () => {
  const other = version({ versionId: '00000000-0000-4000-8000-000000000009', number: 1 });
  listed = [now, { ...other, title: '载入的目录' }];
  const user = open(panel);
  await user.click(await screen.findByRole('tab', { name: /差异/ }));
  await user.selectOptions(await screen.findByLabelText(/与哪一版比/), '第1版 载入的目录');
  await screen.findByRole('table');
  const asked = request.mock.calls.map(([call]) => (call as { url: string }).url);
  expect(asked.filter((url) => url.includes('/diff?against=')).at(-1)).toContain(other.versionId);
});

test('从检查直接去改那一条；缺少的领域去写明不设的理由', async () => {
  const user = open(panel);
  await user.click(await screen.findByRole('button', { name: /^修改这一条：审批信息/ }));
  expect(navigateTo).toHaveBeenCalledWith({
    url: `/supervision/catalogue-entry/index?versionId=${versionId}&entryKey=e-1`,
  });
  await user.click(screen.getByRole('button', { name: /^写明不设的理由：缺少“税收管理”/ }));
  await user.click(await screen.findByRole('button', { name: '写明不设：税收管理' }));
  const sheet = within(screen.getByRole('dialog'));
  await user.type(sheet.getByRole('textbox', { name: /理由/ }), '区级没有这项职能');
  await user.click(sheet.getByRole('button', { name: '保存' }));
  const [put] = sent();
  expect(put).toMatchObject({ method: 'PUT' });
  expect(put?.url).toContain('/omitted');
  expect(JSON.parse(put?.data ?? '{}')).toEqual({
    version: 4,
    omitted: [{ section: 'taxation', reason: '区级没有这项职能' }],
  });
});

test('不设的领域：理由写着；取消时别的领域的理由不动；有条目的不能不设', async () => {
  now = version({
    omitted: [
      { section: 'taxation', name: '税收管理', reason: '由市级公开' },
      { section: 'budget', name: '财政预决算', reason: '另行公开' },
    ],
  });
  const user = open(panel);
  await user.click(await screen.findByRole('tab', { name: '领域' }));
  expect(screen.getByText('不设：由市级公开')).toBeVisible();
  expect(screen.queryByRole('button', { name: '写明不设：社会救助' })).toBeNull();
  await user.click(screen.getByRole('button', { name: '改理由：税收管理' }));
  await user.click(screen.getByRole('button', { name: /取消理由/ }));
  expect(JSON.parse(sent()[0]?.data ?? '{}')).toEqual({
    version: 4,
    omitted: [{ section: 'budget', reason: '另行公开' }],
  });
});

test('本地领域：取第一个空位定名称；重名的写在名称旁边', async () => {
  now = version({ localSections: [{ section: 'local-01', name: '文化旅游' }] });
  const user = open(panel);
  await user.click(await screen.findByRole('tab', { name: '领域' }));
  expect(screen.getByRole('link', { name: '在“文化旅游”加一条' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: '增加本地领域' }));
  const sheet = within(screen.getByRole('dialog'));
  await user.type(sheet.getByRole('textbox', { name: /名称/ }), '文化旅游');
  const detail = '已经有“文化旅游”领域，请换一个名称';
  const problem = { code: 'conflict', title: '冲突', detail, field: 'name', correlationId: 'x' };
  answer = () => ({ statusCode: 409, data: problem });
  await user.click(sheet.getByRole('button', { name: '保存' }));
  expect(await sheet.findByText(detail)).toBeVisible();
  expect(sent()[0]?.url).toContain('/local-sections/local-02');
  answer = () => ({ statusCode: 200, data: { section: 'local-02', name: '文旅' } });
  await user.click(sheet.getByRole('button', { name: '保存' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('条目：按领域看，点开是那一条的页面；能改的可以加一条', async () => {
  const user = open(panel);
  await user.click(await screen.findByRole('tab', { name: '条目' }));
  const entry = await screen.findByRole('link', { name: /20-0001 低保 · 审批信息/ });
  expect(entry).toHaveAttribute('href', expect.stringContaining('entryKey=e-1'));
  expect(screen.getByRole('link', { name: '加一条' })).toHaveAttribute(
    'href',
    expect.stringContaining('section=social-assistance'),
  );
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
