/** 工作人员用微信：先看隐私指引才取凭证，绑定还要再填密码或者验证码（《个人信息保护法》第十四条、第五十一条）。 */
import { beforeEach, expect, test } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReactNode } from 'react';
import { PrivacySheet } from '@miniapp/components/privacy-sheet';
import { JoinCard } from '@miniapp/features/invitation/join-card';
import { WechatCard } from '@miniapp/features/second-factor/wechat-card';
import { PasswordForm } from '@miniapp/features/sign-in/password-form';
import { waitingForAnswer } from '@miniapp/privacy/ask';
import { login, request, resetTaro } from '../../support/taro-stubs/taro';

const region = 'minghu';
let sent: { url: string; body: unknown }[];

const answer = (reply: object, statusCode = 200) =>
  request.mockImplementation((options) => {
    const { url, data } = options as { url: string; data?: string };
    sent.push({ url, body: data === undefined ? undefined : JSON.parse(data) });
    return Promise.resolve({ statusCode, data: reply });
  });

const show = (content: ReactNode) => {
  render(
    <QueryClientProvider client={new QueryClient()}>
      {content}
      <PrivacySheet />
    </QueryClientProvider>,
  );
  return userEvent.setup();
};

/** 微信核对点过的按钮，替身里点不出这件事，直接回答同意。 */
const agree = async () => {
  await screen.findByText('先看看隐私指引');
  act(() => waitingForAnswer()?.(true));
};

beforeEach(() => {
  process.env.TARO_ENV = 'weapp';
  resetTaro();
  Object.assign(globalThis, { MINGLAN_API_BASE: '' });
  request.mockReset();
  sent = [];
});

test('登录：不同意隐私指引就不取凭证，说明可以用账号和密码；同意了才取', async () => {
  answer({
    secondFactorNeeded: true,
    challenge: 'c'.repeat(43),
    expiresAt: '2026-11-21T00:00:00Z',
  });
  const none = () => undefined;
  const user = show(<PasswordForm region={region} onDone={none} onEnrol={none} />);
  const enter = () => user.click(screen.getByRole('button', { name: '以工作人员身份用微信登录' }));
  await enter();
  await user.click(await screen.findByRole('button', { name: '不同意' }));
  expect(await screen.findByText(/请在上面填账号和密码/)).toBeVisible();
  expect([login.mock.calls.length, sent]).toEqual([0, []]);
  await enter();
  await agree();
  expect(await screen.findByText('第二步：验证码')).toBeVisible();
  expect(sent).toMatchObject([{ body: { code: 'wx-code', as: 'staff' } }]);
});

test('绑定：没有绑定验证器的填密码，先看隐私指引；不同意就不绑', async () => {
  answer({ done: true });
  const user = show(<WechatCard region={region} isBound={false} isEnrolled={false} />);
  await user.type(screen.getByLabelText(/登录用的密码/), '石榴树下听雨声-7391');
  await user.click(screen.getByRole('button', { name: '绑定微信' }));
  await user.click(await screen.findByRole('button', { name: '不同意' }));
  expect(await screen.findByText(/不能绑定微信/)).toBeVisible();
  expect([login.mock.calls.length, sent]).toEqual([0, []]);
  await user.click(screen.getByRole('button', { name: '绑定微信' }));
  await agree();
  await screen.findByDisplayValue('');
  expect(sent).toMatchObject([{ body: { code: 'wx-code', proof: '石榴树下听雨声-7391' } }]);
});

test('绑定：绑定了验证器的填六位数；不对的写在这一栏', async () => {
  answer(
    {
      code: 'ruleViolated',
      title: '不符合规定',
      detail: '验证码不对',
      field: 'proof',
      correlationId: 'x',
    },
    422,
  );
  const user = show(<WechatCard region={region} isBound={false} isEnrolled />);
  await user.type(screen.getByLabelText(/六位数/), '000000');
  await user.click(screen.getByRole('button', { name: '绑定微信' }));
  await agree();
  expect(await screen.findByText('验证码不对')).toBeVisible();
});

test('接受邀请：勾了绑定微信而不同意隐私指引的，邀请不用掉，说明怎样接着办', async () => {
  answer({ done: true });
  const opened = {
    displayName: '梁一帆',
    roles: ['caseOfficer' as const],
    organisation: { organisationId: 'minzheng', name: '区民政局' },
    expiresAt: '2026-11-28T00:00:00.000Z',
    loginName: null,
  };
  const user = show(
    <JoinCard region={region} code={'i'.repeat(43)} opened={opened} onDone={() => undefined} />,
  );
  await user.type(screen.getByLabelText(/^账号/), 'liangyifan');
  await user.type(screen.getByLabelText(/^密码/), '石榴树下听雨声-7391');
  await user.click(screen.getByRole('checkbox', { name: /绑定这部手机上的微信/ }));
  await user.click(screen.getByRole('button', { name: '接受邀请' }));
  await user.click(await screen.findByRole('button', { name: '不同意' }));
  expect(await screen.findByText(/请去掉“用微信登录”的勾/)).toBeVisible();
  expect([login.mock.calls.length, sent]).toEqual([0, []]);
});

test('取微信凭证只有一处，先问过隐私指引；别处不调 Taro.login', () => {
  const root = join(process.cwd(), 'miniapp/src');
  const callers = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .filter((file) => readFileSync(join(root, file), 'utf8').includes('Taro.login('));
  expect(callers).toEqual(['privacy/login-code.ts']);
});
