/** 我的信息：看得到存了什么；注销以前说清留什么、为什么；没办结的拦着（《个人信息保护法》第四十五条、第四十七条）。 */
import { beforeEach, expect, test } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { request, resetTaro } from '../../support/taro-stubs/taro';
import { MyData } from '@miniapp/features/my-data/my-data';
import { HOLDING_RULES, personalDataKinds } from '@shared/vocabulary/personal-data';

const holdings = personalDataKinds.values.map((kind) => {
  const { what, purpose, basis, until, onDeletion } = HOLDING_RULES[kind];
  const keptBecause = onDeletion === 'erased' ? '' : onDeletion.keptBecause;
  const label = personalDataKinds.labels[kind];
  return { kind, label, count: 1, what, purpose, basis, until, keptBecause };
});
const facts = {
  since: '2026-11-01T00:00:00Z',
  contact: { phone: '199****0001', address: '' },
  consents: [
    {
      version: '2026-11',
      scopes: ['phone'],
      isWithdrawal: false,
      door: 'weapp',
      at: '2026-11-01T00:00:00Z',
    },
  ],
  holdings,
  blockers: [] as unknown[],
};

const open = (change: Partial<typeof facts> = {}) => {
  request.mockImplementation(() =>
    Promise.resolve({ statusCode: 200, data: { ...facts, ...change } }),
  );
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <MyData region="minghu" />
    </QueryClientProvider>,
  );
  return userEvent.setup();
};

const sent = () =>
  request.mock.calls.map(([options]) => options as { method: string; url: string; data?: string });

beforeEach(() => {
  process.env.TARO_ENV = 'h5';
  resetTaro();
  Object.assign(globalThis, { MINGLAN_API_BASE: '' });
  request.mockReset();
});

test('一种一行，点开看做什么用、存到何时、注销时怎么办', async () => {
  const user = open();
  await user.click(await screen.findByRole('button', { name: /^账号/ }));
  const sheet = screen.getByRole('dialog', { name: '账号' });
  expect(within(sheet).getByText(HOLDING_RULES.account.purpose)).toBeVisible();
  expect(within(sheet).getByText('删除')).toBeVisible();
});

test('注销以前写明删什么、留什么、为什么；没有写“注销账号”的由服务器指出', async () => {
  const user = open();
  await user.click(await screen.findByRole('button', { name: '注销账号' }));
  const sheet = screen.getByRole('dialog', { name: '注销账号' });
  expect(within(sheet).getByText(/当即删除：账号/)).toBeVisible();
  const kept = holdings.filter(({ keptBecause }) => keptBecause !== '');
  expect(kept.length).toBeGreaterThan(2);
  for (const { label } of kept)
    expect(within(sheet).getByText(new RegExp(`留下“${label}”`))).toBeVisible();
  await user.type(within(sheet).getByRole('textbox'), '注销账号');
  await user.click(within(sheet).getByRole('button', { name: '确定注销' }));
  expect(sent().filter(({ url }) => url.endsWith('/delete-account'))).toEqual([
    expect.objectContaining({ method: 'POST', data: JSON.stringify({ confirms: '注销账号' }) }),
  ]);
});

test('还有没办结的申请：没有注销按钮，写明哪一件、到什么时候', async () => {
  open({
    blockers: [
      {
        applicationId: '00000000-0000-4000-8000-000000000001',
        registrationNumber: '明湖公开申〔2026〕3号',
        dueOn: '2026-12-18',
        until: '最迟12月18日答复，办结以后；也可以先撤回',
      },
    ],
  });
  expect(await screen.findByText('明湖公开申〔2026〕3号')).toBeVisible();
  expect(screen.getByText(/12月18日/)).toBeVisible();
  expect(screen.queryByRole('button', { name: '注销账号' })).toBeNull();
});

test('同意过的可以一项一项撤回', async () => {
  const user = open();
  await user.click(await screen.findByRole('checkbox', { name: /手机号/ }));
  await user.click(screen.getByRole('button', { name: '撤回同意' }));
  expect(sent().find(({ url }) => url.endsWith('/privacy-consents/withdraw'))?.data).toBe(
    JSON.stringify({ scopes: ['phone'], door: 'h5' }),
  );
});
