/** 约定与设置：每项写明默认、缘由、依据；一次改一项；改坏了说清楚并留住填的；没有权限的只看。 */
import { beforeEach, expect, test } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SettingsPanel } from '@miniapp/features/settings/settings-panel';
import { rangeHint, typedValue, valueText } from '@miniapp/features/settings/value-text';
import type { SettingsView } from '@shared/contract/settings';
import { CONVENTIONS, conventionKeys, settingsOf } from '@shared/law/conventions';
import { FIXED_CONVENTIONS } from '@shared/law/fixed-conventions';
import { request, resetTaro } from '../../support/taro-stubs/taro';

const viewOf = (stored: Record<string, unknown> = {}): SettingsView => {
  const settings = settingsOf(stored);
  return {
    items: conventionKeys.map((key) => ({ key, value: settings[key] })),
    changes: [
      {
        key: 'feeMode',
        at: '2026-11-20T02:00:00.000Z',
        byName: '虚构甲',
        before: 'byItem',
        after: 'byPage',
      },
    ],
  };
};

let now: SettingsView;
let answer: () => { statusCode: number; data: unknown };

beforeEach(() => {
  process.env.TARO_ENV = 'h5';
  resetTaro();
  Object.assign(globalThis, { MINGLAN_API_BASE: '' });
  now = viewOf();
  answer = () => ({ statusCode: 200, data: now });
  request.mockReset();
  request.mockImplementation((options) => {
    const { method } = options as { method: string };
    return Promise.resolve(method === 'GET' ? { statusCode: 200, data: now } : answer());
  });
});

const open = (canWrite: boolean) => {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <SettingsPanel region="minghu" canWrite={canWrite} />
    </QueryClientProvider>,
  );
  return userEvent.setup();
};
const sent = () =>
  request.mock.calls
    .map(([call]) => call as { method: string; url: string; data?: string })
    .filter(({ method }) => method === 'PUT');

test('每项约定都在，写明缘由、规则与依据；不能改的也在', async () => {
  open(true);
  for (const { label, reason, rule, article } of Object.values(CONVENTIONS)) {
    const heading = await screen.findByRole('heading', { name: label });
    const row = within(heading.closest('li') as HTMLElement);
    expect(row.getByText(reason)).toBeVisible();
    expect(row.getByText(`依据：${article}（规则 ${rule}）`)).toBeVisible();
    expect(row.getByRole('button', { name: `修改${label}` })).toBeVisible();
  }
  for (const { label, statement } of FIXED_CONVENTIONS) {
    const row = within(screen.getByRole('heading', { name: label }).closest('li') as HTMLElement);
    expect(row.getByText(statement)).toBeVisible();
    expect(row.queryByRole('button')).toBeNull();
  }
  expect(screen.getByText('由“按件计收”改为“按量计收”')).toBeVisible();
});

test('别的办理人员只看', async () => {
  open(false);
  await screen.findByRole('heading', { name: '补正的合理期限' });
  expect(screen.queryByRole('button', { name: /^修改/ })).toBeNull();
});

test('改数目：送出整数和看到的原值，改成后关上面板', async () => {
  const user = open(true);
  await user.click(await screen.findByRole('button', { name: '修改补正的合理期限' }));
  const field = screen.getByLabelText(/补正的合理期限/, { selector: 'input' });
  await user.clear(field);
  await user.type(field, '10');
  now = viewOf({ amendmentWorkingDays: 10 });
  await user.click(screen.getByRole('button', { name: '保存' }));
  expect(await screen.findByText('本县已改')).toBeVisible();
  expect(sent()).toEqual([
    expect.objectContaining({
      url: '/api/minghu/settings/amendmentWorkingDays',
      data: JSON.stringify({ value: 10, replaces: 15 }),
    }),
  ]);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('改坏了：说明写在输入框旁，填的还在', async () => {
  const user = open(true);
  answer = () => ({
    statusCode: 422,
    data: {
      code: 'ruleViolated',
      title: '不符合规定',
      detail: '「补正的合理期限」应填5至30之间的整数个工作日',
      correlationId: 'x',
    },
  });
  await user.click(await screen.findByRole('button', { name: '修改补正的合理期限' }));
  const field = screen.getByLabelText(/补正的合理期限/, { selector: 'input' });
  await user.clear(field);
  await user.type(field, '99');
  await user.click(screen.getByRole('button', { name: '保存' }));
  expect(await screen.findByText(/应填5至30之间的整数个工作日/)).toBeVisible();
  expect(field).toHaveValue('99');
  expect(field).toHaveAttribute('aria-invalid', 'true');
});

test('别人刚改过：重读，面板里看得到现在的值', async () => {
  const user = open(true);
  await user.click(await screen.findByRole('button', { name: '修改补正的合理期限' }));
  now = viewOf({ amendmentWorkingDays: 12 });
  answer = () => ({
    statusCode: 409,
    data: { code: 'conflict', title: '', detail: '这项约定刚被别人改过', correlationId: 'x' },
  });
  await user.click(screen.getByRole('button', { name: '保存' }));
  expect(await screen.findByText('现在：12个工作日')).toBeVisible();
  expect(screen.getByText(/刚被别人改过/)).toBeVisible();
});

test('开关与选择用单选', async () => {
  const user = open(true);
  await user.click(await screen.findByRole('button', { name: '修改收取信息处理费' }));
  await user.click(screen.getByRole('radio', { name: '是' }));
  await user.click(screen.getByRole('button', { name: '保存' }));
  expect(sent()[0]?.data).toBe(JSON.stringify({ value: true, replaces: false }));
});

test('值写成给人看的字', () => {
  expect(valueText('amendmentWorkingDays', 15)).toBe('15个工作日');
  expect(valueText('conversionApplicants', 2)).toBe('2位');
  expect(valueText('feeEnabled', false)).toBe('否');
  expect(valueText('feeMode', 'byPage')).toBe('按量计收');
  expect(valueText('courtName', '')).toBe('（空）');
  expect(rangeHint('courtName')).toBe('不超过40字，可以空着');
  expect(typedValue('amendmentWorkingDays', '7.5')).toBe('7.5');
  expect(typedValue('documentCode', '12')).toBe('12');
});
