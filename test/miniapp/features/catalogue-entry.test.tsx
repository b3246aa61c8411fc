/** 目录版本里的一条：全部要素、时限读作什么、加、改、去掉、别人先改过怎么办；动态调整。 */
import { beforeEach, expect, test } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { AdjustPanel } from '@miniapp/features/catalogue-versions/adjust-panel';
import { EntryPanel } from '@miniapp/features/catalogue-versions/entry-panel';
import { fullEntry } from '../../support/catalogue-entry';
import { listedEntry, versionId, versionView } from '../../support/catalogue-version';
import {
  getCurrentPages,
  navigateBack,
  redirectTo,
  request,
  resetTaro,
} from '../../support/taro-stubs/taro';

interface Sent {
  readonly method: string;
  readonly url: string;
  readonly data?: string;
}
let view: ReturnType<typeof versionView>;
let entry: ReturnType<typeof listedEntry>;
let answers: { statusCode: number; data: unknown }[];
const conflict = {
  statusCode: 409,
  data: { code: 'conflict', title: '已被改过', detail: '这一版刚被别人改过', correlationId: 'x' },
};

beforeEach(() => {
  process.env.TARO_ENV = 'h5';
  resetTaro();
  Object.assign(globalThis, { MINGLAN_API_BASE: '' });
  view = versionView({ permittedActs: ['edit'] });
  entry = listedEntry();
  answers = [];
  getCurrentPages.mockReturnValue([{}, {}]);
  request.mockReset();
  request.mockImplementation((options) => {
    const { method, url } = options as Sent;
    if (method !== 'GET')
      return Promise.resolve(answers.shift() ?? { statusCode: 200, data: view });
    if (url.includes('/entries'))
      return Promise.resolve({ statusCode: 200, data: { items: [entry] } });
    if (url.endsWith('/catalogue'))
      return Promise.resolve({ statusCode: 200, data: { items: [] } });
    if (url.includes('/catalogue-entries/')) {
      const { entryKey, ...fields } = entry;
      const current = { versionId: null, retiredOn: null, holderId: null, notices: [] };
      return Promise.resolve({
        statusCode: 200,
        data: { ...fields, ...current, entryId: entryKey },
      });
    }
    return Promise.resolve({ statusCode: 200, data: view });
  });
});

const open = (page: ReactElement) => {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(<QueryClientProvider client={client}>{page}</QueryClientProvider>);
  return userEvent.setup();
};
const sent = () =>
  request.mock.calls.map(([call]) => call as Sent).filter(({ method }) => method !== 'GET');
const bodyOf = (call: Sent | undefined) =>
  JSON.parse(call?.data ?? '{}') as { version: number; entry: Record<string, unknown> };
const panel = (entryKey: string) => (
  <EntryPanel region="minghu" versionId={versionId} entryKey={entryKey} />
);
const type = async (user: ReturnType<typeof userEvent.setup>, label: RegExp, text: string) => {
  const field = screen.getByRole('textbox', { name: label });
  await user.clear(field);
  await user.type(field, text);
};

test('改一条：全部要素都在，时限一边写一边说明读作什么，只改填的', async () => {
  const user = open(panel('e-1'));
  for (const label of ['序号', '二级目录', '公开依据', '公开主体', '监督方式', '三级以下的目录'])
    expect(await screen.findByRole('textbox', { name: new RegExp(label) })).toBeVisible();
  expect(screen.getByText(/“及时”没有写几天/)).toBeVisible();
  await type(user, /公开时限/, '信息形成之日起10个工作日内');
  expect(screen.getByText('公开时限读作：自信息形成之日起10个工作日内公开。')).toBeVisible();
  await user.click(screen.getByRole('button', { name: '保存' }));
  await waitFor(() => expect(sent()).toHaveLength(1));
  expect(sent()[0]).toMatchObject({ method: 'PUT' });
  const { entryKey, compiledBy, position, indexCode, timeLimitQuestions, ...fields } = entry;
  expect([entryKey, compiledBy, position, indexCode, timeLimitQuestions.length]).toHaveLength(5);
  expect(bodyOf(sent()[0])).toEqual({
    version: 4,
    entry: { ...fields, timeLimit: '信息形成之日起10个工作日内' },
  });
  await waitFor(() => expect(navigateBack).toHaveBeenCalled());
});

test('别人先改过：写的还在，写明这一条变了什么，再点一次带上新的修改次数', async () => {
  const user = open(panel('e-1'));
  await screen.findByRole('textbox', { name: /公开主体/ });
  await type(user, /公开主体/, '区民政局');
  answers = [conflict];
  view = { ...view, version: 5 };
  entry = { ...entry, legalBasis: '《社会救助暂行办法》第十一条' };
  await user.click(screen.getByRole('button', { name: '保存' }));
  expect(await screen.findByText('公开依据现在是：《社会救助暂行办法》第十一条')).toBeVisible();
  expect(screen.getByText(/您写的都还在/)).toBeVisible();
  expect(screen.getByRole('textbox', { name: /公开主体/ })).toHaveValue('区民政局');
  await user.click(screen.getByRole('button', { name: '保存' }));
  await waitFor(() => expect(sent()).toHaveLength(2));
  expect(bodyOf(sent()[1]).version).toBe(5);
});

test('去掉一条：先说后果，带上修改次数', async () => {
  const user = open(panel('e-1'));
  await user.click(await screen.findByRole('button', { name: '去掉这一条' }));
  const sheet = within(screen.getByRole('dialog'));
  expect(sheet.getByText(/索引号 20-0001 的事项停用/)).toBeVisible();
  await user.click(sheet.getByRole('button', { name: '去掉' }));
  await waitFor(() => expect(sent()).toHaveLength(1));
  expect(sent()[0]).toMatchObject({ method: 'DELETE' });
  expect(sent()[0]?.url).toContain('/entries/e-1?version=4');
});

test('加一条：没有选领域的说明，选了就加；本地领域用县里定的名称', async () => {
  view = { ...view, localSections: [{ section: 'local-01', name: '文化旅游' }] };
  const user = open(panel(''));
  await user.click(await screen.findByRole('button', { name: '加上这一条' }));
  expect(screen.getByText('领域：请选择这一条属于哪个领域')).toBeVisible();
  await user.selectOptions(screen.getByLabelText(/^领域/), '文化旅游');
  await type(user, /二级目录/, '景区门票价格');
  await user.click(screen.getByRole('checkbox', { name: '服务' }));
  await user.click(screen.getByRole('button', { name: '加上这一条' }));
  await waitFor(() => expect(sent()).toHaveLength(1));
  expect(sent()[0]).toMatchObject({ method: 'POST' });
  expect(bodyOf(sent()[0]).entry).toMatchObject({
    section: 'local-01',
    item: '景区门票价格',
    processStages: ['service'],
  });
});

test('不能改的一版只看：各要素都写出', async () => {
  view = { ...view, state: 'published', permittedActs: [] };
  open(panel('e-1'));
  expect(await screen.findByText('这一版现在不能修改，只能看。')).toBeVisible();
  expect(screen.getByText('20-0001')).toBeVisible();
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('动态调整：没有缘由不能提交；停用写明后果；提交后去看那一版', async () => {
  const user = open(<AdjustPanel region="minghu" entryId="e-1" />);
  await user.click(await screen.findByRole('radio', { name: '停用' }));
  expect(screen.getByText(/按它公开过的信息仍可查看/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: '提交停用' }));
  expect(screen.getByText(/缘由：请写明为什么调整/)).toBeVisible();
  await type(user, /缘由/, '职能划转');
  await user.click(screen.getByRole('button', { name: '提交停用' }));
  await waitFor(() => expect(sent()).toHaveLength(1));
  expect(JSON.parse(sent()[0]?.data ?? '{}')).toEqual({
    kind: 'retire',
    entryId: 'e-1',
    reason: '职能划转',
  });
  await waitFor(() => expect(redirectTo).toHaveBeenCalled());
});

test('动态调整：修改带上全部要素，三级以下的目录不丢', async () => {
  entry = listedEntry({ extraLevels: ['四级'] });
  const user = open(<AdjustPanel region="minghu" entryId="e-1" />);
  await screen.findByRole('textbox', { name: /公开主体/ });
  await type(user, /公开主体/, '区民政局');
  await type(user, /缘由/, '机构改革');
  await user.click(screen.getByRole('button', { name: '提交修改' }));
  await waitFor(() => expect(sent()).toHaveLength(1));
  expect(bodyOf(sent()[0]).entry).toMatchObject({
    ...fullEntry({ section: 'social-assistance', category: '低保', item: '审批信息' }),
    timeLimit: '及时公开',
    responsibleBody: '区民政局',
    extraLevels: ['四级'],
  });
});
