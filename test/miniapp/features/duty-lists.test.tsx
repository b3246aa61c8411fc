/** 清单与样本的界面：照样本更新前看得到变化；加、停、改频次；编样本；乡镇看各村欠着的。依据：E-30b。 */
import { beforeEach, describe, expect, test } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { endSession } from '@miniapp/api/session';
import { blankDuty, dutyOf, scheduleOf, valuesOf } from '@miniapp/features/duty-lists/duty-values';
import { TemplateDesk } from '@miniapp/features/duty-lists/template-desk';
import { TownshipOverdue } from '@miniapp/features/duty-lists/township-overdue';
import { VillageList } from '@miniapp/features/duty-lists/village-list';
import { request, resetTaro } from '../../support/taro-stubs/taro';

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}
type Answers = Readonly<Record<string, unknown>>;

const village = { organisationId: 'liushuping', name: '柳树坪村' };
const township = { organisationId: 'qingshi', name: '青石镇' };
const duty = (overrides: Record<string, unknown> = {}) => ({
  obligationId: 'finance-quarterly',
  title: '财务收支情况',
  affairsKind: 'finance',
  rhythm: 'quarterly',
  dueText: '本期第一个月20日以前',
  entryId: null,
  focusTopic: 'villageFinance',
  isFromTemplate: true,
  startsOn: '2026-01-01',
  retiredOn: null,
  current: { period: '2026年第四季度', dueOn: '2026-10-20', state: 'overdue', noticeId: null },
  ...overrides,
});
const own = duty({
  obligationId: 'own-1',
  title: '自来水水质检测',
  affairsKind: 'village',
  rhythm: 'monthly',
  isFromTemplate: false,
  current: { period: '2026年11月', dueOn: '2026-11-30', state: 'due', noticeId: null },
});
const same = { township, version: 2, added: [], changed: [], retired: [] };
const item = (itemId: string, title: string, focusTopic: string | null = null) => ({
  ...{ itemId, title, affairsKind: 'village', rhythm: 'quarterly', dueRule: 'firstMonthDay' },
  ...{ dueDay: 20, entryId: null, focusTopic },
});
const template = {
  ...{ township, version: 2, updatedAt: '2026-11-01T02:00:00.000Z', canEdit: true },
  items: [item('a', '低保'), item('b', '宅基地')],
  missingTopics: ['elderlyCare'],
};
let sent: Sent[];
let refusal: { field: string; detail: string } | null;

const prepare = (answers: Answers): void => {
  request.mockImplementation((options) => {
    const { url, method, data } = options as { url: string; method: string; data?: string };
    if (method !== 'GET') {
      sent.push({ method, path: url, body: data === undefined ? null : JSON.parse(data) });
      const titled = { code: 'ruleViolated', title: '不符合规定', correlationId: 'x' };
      if (refusal) return Promise.resolve({ statusCode: 422, data: { ...titled, ...refusal } });
    }
    const found = Object.entries(answers).find(([end]) => url.endsWith(end));
    return found
      ? Promise.resolve({ statusCode: 200, data: found[1] })
      : Promise.reject(new Error(`没有准备 ${method} ${url}`));
  });
};

beforeEach(async () => {
  process.env.TARO_ENV = 'h5';
  resetTaro();
  await endSession();
  Object.assign(globalThis, { MINGLAN_API_BASE: '' });
  sent = [];
  refusal = null;
  request.mockReset();
});
const show = (element: ReactElement) => {
  render(<QueryClientProvider client={new QueryClient()}>{element}</QueryClientProvider>);
  return userEvent.setup();
};

describe('村（社区）的清单', () => {
  const open = (preview: unknown = same, canWrite = true) => {
    prepare({
      '/organisations/liushuping/duties': {
        body: village,
        duties: [duty(), own],
        missingTopics: ['elderlyCare'],
      },
      '/village-list/adoption': preview,
      '/village-list/items': { done: true },
      '/items/own-1': { done: true },
      '/rhythm': { done: true },
    });
    return show(<VillageList region="minghu" organisationId="liushuping" canWrite={canWrite} />);
  };

  test('每项的频次、这一期的最迟日期、出处都看得到；没有列到的重点说得出', async () => {
    open();
    const finance = await screen.findByRole('list', { name: '财务' });
    expect(finance).toHaveTextContent(
      '每季度一次，本期第一个月20日以前2026年第四季度应于2026年10月20日前公开来自样本',
    );
    expect(screen.getByRole('list', { name: '村务' })).toHaveTextContent('自己加的');
    expect(screen.getByText('养老服务。')).toBeVisible();
    expect(await screen.findByText('清单与青石镇的样本（第2版）一致。')).toBeVisible();
  });

  test('样本有新的一版：加、改、停分别列出，照看过的那一版更新', async () => {
    const user = open({
      ...{ township, version: 3 },
      added: [{ title: '低保', schedule: '每季度一次，本期最后一天以前', startsOn: '2026-10-01' }],
      changed: [{ title: '宅基地', from: '每年一次', to: '每季度一次', startsOn: '2026-12-01' }],
      retired: [{ title: '旧项', retiredOn: '2026-12-31' }],
    });
    const list = await screen.findByRole('list', { name: '照样本更新的变化' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((row) => row.textContent),
    ).toEqual([
      '低保每季度一次，本期最后一天以前；自2026年10月1日起要加',
      '宅基地原来：每年一次；改为：每季度一次，自2026年12月1日起要改',
      '旧项到2026年12月31日为止，以前欠着的仍要补公布要停',
    ]);
    prepare({ '/village-list/adoption': { added: 1, changed: 1, retired: 1 } });
    await user.click(screen.getByRole('button', { name: '照第3版样本更新' }));
    expect(sent).toMatchObject([{ method: 'POST', body: { version: 3 } }]);
  });

  test('加一项：服务器说哪一栏不对就写在那一栏，填的还在；从没有列到的重点来的带着重点', async () => {
    const user = open();
    refusal = { field: 'dueDay', detail: '“水质”的日数应在1到31之间' };
    await user.click(await screen.findByRole('button', { name: '加养老服务' }));
    const title = screen.getByRole('textbox', { name: /事项/ });
    await user.type(title, '水质');
    await user.click(screen.getByRole('button', { name: '加到清单里' }));
    expect(await screen.findByText('“水质”的日数应在1到31之间')).toBeVisible();
    expect(title).toHaveValue('水质');
    expect(sent[0]?.body).toMatchObject({
      ...{ title: '水质', rhythm: 'quarterly', dueRule: 'firstMonthDay', dueDay: 20 },
      focusTopic: 'elderlyCare',
    });
  });

  test('财务改为每月一次；样本里的不能停，自己加的能停', async () => {
    const user = open();
    await user.click(await screen.findByRole('button', { name: /财务收支情况/ }));
    expect(screen.queryByRole('button', { name: '停止这一项' })).toBeNull();
    await user.click(screen.getByRole('button', { name: '改为每月一次' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.click(screen.getByRole('button', { name: /自来水水质检测/ }));
    expect(screen.queryByRole('button', { name: '改为每月一次' })).toBeNull();
    await user.click(screen.getByRole('button', { name: '停止这一项' }));
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent).toMatchObject([
      { method: 'PUT', body: { rhythm: 'monthly', dueRule: 'afterEnd', dueDay: 10 } },
      { method: 'DELETE', path: '/api/minghu/village-list/items/own-1' },
    ]);
  });

  test('监督委员会成员只看', async () => {
    open({ ...same, retired: [{ title: '旧项', retiredOn: '2026-12-31' }] }, false);
    await screen.findByText('旧项');
    expect(screen.queryAllByRole('button')).toEqual([]);
  });
});

describe('乡镇的样本', () => {
  const end = '/list-templates/qingshi';

  test('改次序、去掉、加一项，一起存为新的一版', async () => {
    prepare({ [end]: template });
    const user = show(<TemplateDesk region="minghu" townshipId="qingshi" />);
    await user.click(await screen.findByRole('button', { name: /宅基地/ }));
    await user.selectOptions(screen.getByRole('combobox', { name: /排在/ }), '第1项');
    await user.click(screen.getByRole('button', { name: '好了' }));
    await user.click(screen.getByRole('button', { name: /低保/ }));
    await user.click(screen.getByRole('button', { name: '去掉这一项' }));
    await user.click(screen.getByRole('button', { name: '加一项' }));
    await user.click(screen.getByRole('button', { name: '好了' }));
    expect(screen.getByText('请填写事项的名称')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: /事项/ }), '养老补贴');
    await user.click(screen.getByRole('button', { name: '好了' }));
    await user.click(screen.getByRole('button', { name: '保存为第3版' }));
    expect(sent[0]).toMatchObject({
      method: 'PUT',
      body: { version: 2, items: [{ itemId: 'b' }, { title: '养老补贴', dueDay: 20 }] },
    });
  });

  test('不合规定的：缘由看得到，改的还在；不改了就回到原样', async () => {
    prepare({ [end]: template });
    const user = show(<TemplateDesk region="minghu" townshipId="qingshi" />);
    await user.click(await screen.findByRole('button', { name: /宅基地/ }));
    await user.click(screen.getByRole('button', { name: '去掉这一项' }));
    refusal = { field: 'rhythm', detail: '“财务”至少每季度公布一次' };
    await user.click(screen.getByRole('button', { name: '保存为第3版' }));
    expect(await screen.findByText('“财务”至少每季度公布一次')).toBeVisible();
    expect(screen.queryByText(/宅基地/)).toBeNull();
    await user.click(screen.getByRole('button', { name: '不改了' }));
    expect(screen.getByText(/宅基地/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /保存/ })).toBeNull();
  });
});

test('乡镇看各村逾期没有公开的事项：逾期最多的先打开', async () => {
  const counts = { due: 9, onTime: 5, late: 1, overdue: 2, pending: 1 };
  const worst = [
    { body: { ...village, kind: 'village' }, total: counts },
    { body: { ...township, kind: 'township' }, total: counts },
  ];
  const span = { from: '2026-01-01', to: '2026-12-31', asOf: '2026-11-20' };
  prepare({
    '/coverage-summary': { ...span, villages: counts, departments: counts, worst },
    '/duties': { body: village, duties: [duty(), own], missingTopics: [] },
  });
  show(<TownshipOverdue region="minghu" />);
  const list = await screen.findByRole('list', { name: '柳树坪村欠着的事项' });
  expect(
    within(list)
      .getAllByRole('listitem')
      .map((row) => row.textContent),
  ).toEqual(['财务收支情况2026年第四季度，应于2026年10月20日前公开']);
  expect(screen.queryByRole('button', { name: /青石镇/ })).toBeNull();
  expect(screen.getByRole('button', { name: /柳树坪村/ })).toHaveTextContent('逾期2件');
});

test('某月某日的写法来回不变；没有填好的日数不当作零', () => {
  const monthDay: Parameters<typeof valuesOf>[0] = {
    ...{ title: '甲', entryId: null, focusTopic: null, dueDay: 215 },
    affairsKind: 'village',
    rhythm: 'quarterly',
    dueRule: 'monthDay',
  };
  expect(dutyOf(valuesOf(monthDay))).toEqual(monthDay);
  expect(scheduleOf({ ...blankDuty, date: '' }).dueDay).toBeNull();
  expect(scheduleOf({ ...blankDuty, rhythm: 'anyTime' })).toEqual({
    ...{ rhythm: 'anyTime', dueRule: 'periodEnd', dueDay: null },
  });
});
