/** 不在岗代理：没有选全的说清楚；服务器说哪一项不对就写在那一项下；已有的可以取消。 */
import { beforeEach, expect, test } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AbsencePanel } from '@miniapp/features/absence/absence-panel';
import { request, resetTaro } from '../../support/taro-stubs/taro';

const me = '00000000-0000-4000-8000-000000000001';
const colleague = '00000000-0000-4000-8000-000000000002';
const colleagues = {
  items: [
    { accountId: me, displayName: '民政戊', isMe: true, awayUntil: null },
    { accountId: colleague, displayName: '民政己', isMe: false, awayUntil: null },
  ],
};
const mine = {
  deputyId: colleague,
  deputyName: '民政己',
  fromOn: '2026-11-23',
  untilOn: '2026-11-25',
  isActive: false,
};
let current: typeof mine | null;
let refusal: object | null;

beforeEach(() => {
  process.env.TARO_ENV = 'h5';
  resetTaro();
  Object.assign(globalThis, { MINGLAN_API_BASE: '' });
  current = null;
  refusal = null;
  request.mockReset();
  request.mockImplementation((options) => {
    const { url, method } = options as { url: string; method: string };
    if (url.includes('/colleagues')) return Promise.resolve({ statusCode: 200, data: colleagues });
    if (method === 'PUT' && refusal !== null)
      return Promise.resolve({ statusCode: 422, data: refusal });
    if (method === 'PUT') current = mine;
    if (method === 'DELETE') current = null;
    const data = method === 'DELETE' ? { done: true } : { mine: current, actingFor: [] };
    return Promise.resolve({ statusCode: 200, data });
  });
});

const open = () => {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <AbsencePanel region="minghu" role="caseOfficer" />
    </QueryClientProvider>,
  );
  return userEvent.setup();
};
const button = (name: string) => screen.getByRole('button', { name });

test('选了同事、起止日期才请得成，同事里没有自己；请了可以取消', async () => {
  const user = open();
  const deputy = await screen.findByRole('combobox', { name: /代理的同事/ });
  expect(screen.queryByRole('option', { name: '民政戊' })).toBeNull();
  await user.click(button('请他代理'));
  expect(deputy).toBeInvalid();
  await user.selectOptions(deputy, '民政己');
  await user.click(button('请他代理'));
  expect(screen.getByLabelText(/到哪天止/)).toBeInvalid();
  await user.type(screen.getByLabelText(/到哪天止/), '2099-11-25');
  await user.click(button('请他代理'));
  expect(await screen.findByText(/由民政己代理/)).toBeVisible();
  await user.click(button('取消代理'));
  expect(await screen.findByText('现在没有请人代理。')).toBeVisible();
});

test('服务器说不行的，写在那一项下', async () => {
  refusal = {
    code: 'ruleViolated',
    title: '不符合规定',
    detail: '这位同事那几天也不在岗，请另选一位',
    field: 'deputyId',
    correlationId: 'x',
  };
  const user = open();
  await user.selectOptions(await screen.findByRole('combobox', { name: /代理的同事/ }), '民政己');
  await user.type(screen.getByLabelText(/到哪天止/), '2099-11-25');
  await user.click(button('请他代理'));
  expect(await screen.findByText('这位同事那几天也不在岗，请另选一位')).toBeVisible();
});
