/** 工作人员的页面：登录的第二步、绑定验证器、接受邀请、办理离岗。 */
import { beforeEach, expect, jest, test } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { AcceptPanel } from '@miniapp/features/invitation/accept-panel';
import { SecondFactorPanel } from '@miniapp/features/second-factor/second-factor-panel';
import { PasswordForm } from '@miniapp/features/sign-in/password-form';
import { StaffPanel } from '@miniapp/features/staff/staff-panel';
import { request, resetTaro } from '../../support/taro-stubs/taro';

type Answer = (body: unknown) => object;

const id = '00000000-0000-4000-8000-000000000001';
const region = 'minghu';
const session = {
  accessSeconds: 900,
  expiresAt: '2026-11-21T00:00:00.000Z',
  account: {
    accountId: id,
    displayName: '王学军',
    roles: ['approver'],
    organisation: { organisationId: 'minzheng', name: '区民政局' },
    region,
  },
};
const standing = {
  isEnrolled: false,
  isMandatory: true,
  hasWechat: false,
  enrolledOn: null,
  recoveryCodesLeft: 0,
  isDemonstration: false,
};
const member = {
  accountId: id,
  displayName: '赵佳宁',
  loginName: 'zhaojianing',
  roles: ['caseOfficer'],
  organisation: { organisationId: 'minzheng', name: '区民政局' },
  lastSignedInOn: '2026-11-19',
  hasSecondFactor: false,
  hasWechat: false,
  mustHaveSecondFactor: false,
  leftOn: null,
  openCases: 2,
  version: 3,
  canManage: true,
};
let sent: { url: string; body: unknown }[];

/** 按地址的结尾应答；先写的先认。 */
const answers = (table: readonly (readonly [string, Answer | object])[]) =>
  request.mockImplementation((options) => {
    const { url, data } = options as { url: string; data?: string };
    const body: unknown = data === undefined ? undefined : JSON.parse(data);
    sent.push({ url, body });
    const found = table.find(([end]) => url.split('?')[0]?.endsWith(end));
    if (!found) throw new Error(`no answer for ${url}`);
    const [, answer] = found;
    const reply = typeof answer === 'function' ? (answer as Answer)(body) : answer;
    const statusCode = 'correlationId' in reply ? 422 : 200;
    return Promise.resolve({ statusCode, data: reply });
  });

const show = (content: ReactNode) => {
  render(<QueryClientProvider client={new QueryClient()}>{content}</QueryClientProvider>);
  return userEvent.setup();
};

beforeEach(() => {
  process.env.TARO_ENV = 'h5';
  resetTaro();
  Object.assign(globalThis, { MINGLAN_API_BASE: '' });
  request.mockReset();
  sent = [];
});

const fillPassword = async (user: ReturnType<typeof userEvent.setup>) => {
  await user.type(screen.getByLabelText(/账号/), 'wangxuejun');
  await user.type(screen.getByLabelText(/密码/), '石榴树下听雨声-7391');
  await user.click(screen.getByRole('button', { name: '登录' }));
};

test('绑定了验证器的：密码之后还要六位数，凭据带到第二步', async () => {
  const challenge = 'c'.repeat(43);
  answers([
    ['/sign-in/password', { secondFactorNeeded: true, challenge, expiresAt: session.expiresAt }],
    ['/sign-in/second-factor', session],
  ]);
  const onDone = jest.fn();
  const onEnrol = jest.fn();
  const user = show(<PasswordForm region={region} onDone={onDone} onEnrol={onEnrol} />);
  await fillPassword(user);
  await user.type(await screen.findByLabelText('验证码'), '123456');
  expect(onDone).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: '登录' }));
  expect(sent.at(-1)).toMatchObject({ body: { challenge, code: '123456' } });
  expect(onDone).toHaveBeenCalledTimes(1);
  expect(onEnrol).not.toHaveBeenCalled();
});

test('角色要求而还没有绑定的：登录后先去绑定', async () => {
  answers([
    ['/sign-in/password', session],
    ['/my-second-factor', standing],
  ]);
  const onDone = jest.fn();
  const onEnrol = jest.fn();
  const user = show(<PasswordForm region={region} onDone={onDone} onEnrol={onEnrol} />);
  await fillPassword(user);
  expect(onEnrol).toHaveBeenCalledTimes(1);
  expect(onDone).not.toHaveBeenCalled();
});

test('绑定验证器：六位数不对写在那一栏下，对了给出备用码', async () => {
  const recoveryCodes = Array.from({ length: 10 }, (_, index) => `ABCD-EFGH-JKMN-PQR${index}`);
  const wrong = {
    code: 'ruleViolated',
    title: '不符合规定',
    detail: '验证码不对',
    field: 'code',
    correlationId: id,
  };
  answers([
    [
      '/my-second-factor/begin',
      { secret: 'GEZDGNBV', uri: 'otpauth://x', qrCode: 'data:image/png;base64,AA' },
    ],
    [
      '/my-second-factor/confirm',
      (body) => ((body as { code: string }).code === '111111' ? { recoveryCodes } : wrong),
    ],
    ['/my-second-factor', standing],
  ]);
  const user = show(<SecondFactorPanel region={region} />);
  expect(await screen.findByText('先绑定，再办事')).toBeVisible();
  await user.click(screen.getByRole('button', { name: '取得二维码' }));
  expect(await screen.findByText('GEZDGNBV')).toBeVisible();
  const field = screen.getByLabelText(/六位数/);
  await user.type(field, '222222');
  await user.click(screen.getByRole('button', { name: '绑定' }));
  expect(await screen.findByText(/验证码不对/)).toBeVisible();
  await user.clear(field);
  await user.type(field, '111111');
  await user.click(screen.getByRole('button', { name: '绑定' }));
  for (const code of recoveryCodes) expect(await screen.findByText(code)).toBeVisible();
  expect(screen.getByText('只出示这一次')).toBeVisible();
});

test('接受邀请：先看是谁，再设账号密码；邀请码由网址带来', async () => {
  const code = 'i'.repeat(43);
  answers([
    [
      '/staff-invitation/open',
      {
        displayName: '梁一帆',
        roles: ['approver'],
        organisation: { organisationId: 'minzheng', name: '区民政局' },
        expiresAt: session.expiresAt,
        loginName: null,
      },
    ],
    ['/staff-invitation/accept', { done: true }],
  ]);
  const onDone = jest.fn();
  const user = show(<AcceptPanel region={region} given={code} onDone={onDone} />);
  await user.click(screen.getByRole('button', { name: '打开' }));
  expect(await screen.findByText('梁一帆')).toBeVisible();
  expect(screen.getByText(/登录要两步验证/)).toBeVisible();
  await user.type(screen.getByLabelText('账号'), 'liangyifan');
  await user.type(screen.getByLabelText('密码'), '石榴树下听雨声-7391');
  await user.click(screen.getByRole('button', { name: '接受邀请' }));
  expect(sent.at(-1)).toMatchObject({ body: { code, loginName: 'liangyifan' } });
  expect(onDone).toHaveBeenCalledTimes(1);
});

test('重设密码的链接：账号已有，只填新密码', async () => {
  const code = 'r'.repeat(43);
  answers([
    [
      '/staff-invitation/open',
      {
        displayName: '梁一帆',
        roles: ['approver'],
        organisation: { organisationId: 'minzheng', name: '区民政局' },
        expiresAt: session.expiresAt,
        loginName: 'liangyifan',
      },
    ],
    ['/staff-invitation/password', { done: true }],
  ]);
  const onDone = jest.fn();
  const user = show(<AcceptPanel region={region} given={code} onDone={onDone} />);
  await user.click(screen.getByRole('button', { name: '打开' }));
  expect(await screen.findByText('liangyifan')).toBeVisible();
  expect(screen.queryByLabelText('账号')).toBeNull();
  await user.type(screen.getByLabelText('密码'), '石榴树下听雨声-7391');
  await user.click(screen.getByRole('button', { name: '换上新密码' }));
  expect(sent.at(-1)?.body).toEqual({ code, password: '石榴树下听雨声-7391' });
  expect(onDone).toHaveBeenCalledTimes(1);
});

test('办理离岗：写缘由、选接手的同事，带着看到的版本', async () => {
  const other = '00000000-0000-4000-8000-000000000002';
  answers([
    ['/successors', { openCases: 2, items: [{ accountId: other, displayName: '段国栋' }] }],
    ['/leave', { member: { ...member, leftOn: '2026-11-20', openCases: 0 }, handedOver: 2 }],
    ['/staff-invitations', { items: [] }],
    ['/staff', { items: [member], nextCursor: null }],
  ]);
  const user = show(<StaffPanel region={region} mine={['disclosureOffice']} />);
  await user.click(await screen.findByRole('button', { name: /赵佳宁/ }));
  await user.click(await screen.findByRole('button', { name: '办理离岗' }));
  const sheet = await screen.findByRole('dialog');
  await user.type(within(sheet).getByLabelText(/缘由/), '调离');
  await user.selectOptions(await within(sheet).findByLabelText(/2件申请交给谁/), other);
  await user.click(within(sheet).getByRole('button', { name: '确定离岗' }));
  const left = sent.find(({ url }) => url.endsWith('/leave'));
  expect(left?.body).toEqual({ version: 3, reason: '调离', handOverTo: other });
});
