/** 登录的设备：看得出哪一台是正在用的；别的可以让它退出，退不成说清缘由。 */
import { beforeEach, expect, test } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DeviceList } from '@miniapp/features/devices/device-list';
import { request, resetTaro } from '../../support/taro-stubs/taro';

const idOf = (n: number) => `00000000-0000-4000-8000-00000000000${String(n)}`;
const device = (n: number, device: string, deviceLabel: string, isThisOne = false) => ({
  sessionId: idOf(n),
  device,
  deviceLabel,
  startedAt: `2026-11-20T0${String(n)}:00:00.000Z`,
  lastUsedAt: '2026-11-20T05:00:00.000Z',
  expiresAt: '2026-11-20T14:00:00.000Z',
  isThisOne,
});
let live: ReturnType<typeof device>[];
let sent: string[];

const answer = (url: string): { statusCode: number; data: unknown } => {
  if (url.endsWith('/sessions')) return { statusCode: 200, data: { items: live } };
  if (url.endsWith('/end-others')) {
    live = live.filter(({ isThisOne }) => isThisOne);
    return { statusCode: 200, data: { ended: 2 } };
  }
  if (!live.some(({ sessionId }) => url.includes(sessionId)))
    return {
      statusCode: 404,
      data: {
        code: 'notFound',
        title: '没有找到',
        detail: '没有这次登录，或者已经退出了',
        correlationId: 'c',
      },
    };
  live = live.filter(({ sessionId }) => !url.includes(sessionId));
  return { statusCode: 200, data: { done: true } };
};

beforeEach(() => {
  process.env.TARO_ENV = 'h5';
  resetTaro();
  Object.assign(globalThis, { MINGLAN_API_BASE: '' });
  live = [
    device(1, 'computerBrowser', '电脑浏览器', true),
    device(2, 'miniProgram', '微信小程序'),
    device(3, 'phoneBrowser', '手机浏览器'),
  ];
  sent = [];
  request.mockReset();
  request.mockImplementation((options) => {
    const { url, method } = options as { url: string; method: string };
    if (method === 'POST') sent.push(url);
    return Promise.resolve(answer(url));
  });
});

const open = () => {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <DeviceList region="minghu" />
    </QueryClientProvider>,
  );
  return userEvent.setup();
};
const others = () => screen.queryAllByRole('button', { name: /^让.+退出登录$/ });

test('正在用的写明，没有退出按钮；别的一台一个', async () => {
  open();
  expect(await screen.findByText('电脑浏览器（正在用的这一台）')).toBeInTheDocument();
  expect(others().map((each) => each.getAttribute('aria-label'))).toEqual([
    '让微信小程序（2026年11月20日 10:00登录）退出登录',
    '让手机浏览器（2026年11月20日 11:00登录）退出登录',
  ]);
});

test('让一台退出，名单跟着少一台', async () => {
  const user = open();
  await user.click(await screen.findByRole('button', { name: /^让微信小程序/ }));
  expect(await screen.findByText('手机浏览器')).toBeInTheDocument();
  expect(sent).toEqual([`/api/minghu/sessions/${idOf(2)}/end`]);
  expect(screen.queryByText('微信小程序')).toBeNull();
});

test('别的全部退出；只剩一台时没有这个按钮', async () => {
  const user = open();
  await user.click(await screen.findByRole('button', { name: '别的设备全部退出登录' }));
  expect(await screen.findByText('电脑浏览器（正在用的这一台）')).toBeInTheDocument();
  expect(others()).toEqual([]);
  expect(screen.queryByRole('button', { name: '别的设备全部退出登录' })).toBeNull();
});

test('那台已经退出了：把服务器的话写出来', async () => {
  const user = open();
  const button = await screen.findByRole('button', { name: /^让微信小程序/ });
  live = live.filter(({ device: kind }) => kind !== 'miniProgram');
  await user.click(button);
  expect(await screen.findByText('没有这次登录，或者已经退出了')).toBeInTheDocument();
});
