/** 登记来件：先选渠道，只问这种渠道的日期；存以前看得到收到之日；填错的留住并说清；登记好了给出编号。 */
import { beforeEach, expect, test } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { formProblems } from '@miniapp/features/register/check-form';
import { blankForm, previewBody, registerBody } from '@miniapp/features/register/form';
import { RegisterPanel } from '@miniapp/features/register/register-panel';
import { request, resetTaro } from '../../support/taro-stubs/taro';

const receipt = {
  applicationId: '00000000-0000-4000-8000-000000000001',
  registrationNumber: '明湖公开申〔2026〕00042号',
  queryCode: 'ABCD2345',
  channel: 'registeredMail',
  state: 'inProgress',
  receivedOn: '2026-11-20',
  dueOn: '2026-12-18',
  isProvisional: false,
  addresseeName: '区民政局',
};
const preview = {
  state: 'inProgress',
  receivedOn: '2026-11-20',
  dueOn: '2026-12-18',
  isProvisional: false,
  hints: [],
};
const sent: { url: string; data?: string }[] = [];

beforeEach(() => {
  process.env.TARO_ENV = 'h5';
  resetTaro();
  Object.assign(globalThis, { MINGLAN_API_BASE: '' });
  sent.length = 0;
  request.mockReset();
  request.mockImplementation((options) => {
    const asked = options as { url: string; data?: string };
    sent.push(asked);
    const data = asked.url.endsWith('/preview') ? preview : receipt;
    return Promise.resolve({ statusCode: 200, data });
  });
});

const open = () => {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <RegisterPanel region="minghu" addresseeId="civil" onOpen={() => undefined} />
    </QueryClientProvider>,
  );
  return userEvent.setup();
};

test('A-31b 选了挂号信只问签收的日期，填了就看得到最迟答复日，登记好了给出编号与查询码', async () => {
  const user = open();
  expect(screen.queryByLabelText(/签收的日期/)).toBeNull();
  await user.click(screen.getByRole('radio', { name: /挂号信/ }));
  expect(screen.queryByLabelText(/与申请人确认的日期/)).toBeNull();
  await user.type(screen.getByLabelText(/签收的日期/), '2026-11-20');
  expect(await screen.findByText('2026年12月18日')).toBeVisible();

  await user.click(screen.getByRole('button', { name: '登记' }));
  expect(screen.getByRole('alert')).toHaveTextContent(/姓名或名称.*申请的内容/);
  expect(sent.filter(({ url }) => url.endsWith('/registrations'))).toHaveLength(0);

  await user.type(screen.getByLabelText(/^姓名/), '虚构甲');
  await user.type(screen.getByLabelText(/身份证号码/), '999999199001011238');
  await user.type(screen.getByLabelText(/通信地址/), '明湖区虚构路1号');
  await user.type(screen.getByLabelText(/所需信息的名称/), '低保审批情况');
  await user.click(screen.getByRole('button', { name: '登记' }));
  expect(await screen.findByText('已登记：明湖公开申〔2026〕00042号')).toBeVisible();
  expect(screen.getByText('ABCD2345')).toBeVisible();
  const body = JSON.parse(sent.find(({ url }) => url.endsWith('/registrations'))?.data ?? '{}') as {
    signedOn: string;
    addresseeId: string;
  };
  expect(body).toMatchObject({ signedOn: '2026-11-20', addresseeId: 'civil' });
  expect(Object.keys(body)).not.toContain('submittedOn');
});

test('服务器说哪一项不对，就写在那一项下，填的还在', async () => {
  const refusal = {
    code: 'ruleViolated',
    title: '不符合规定',
    detail: '收到之日不能在今天以后，请核对日期',
    field: 'submittedOn',
    correlationId: 'x',
  };
  request.mockImplementation((options) =>
    Promise.resolve(
      (options as { url: string }).url.endsWith('/preview')
        ? { statusCode: 200, data: preview }
        : { statusCode: 422, data: refusal },
    ),
  );
  const user = open();
  await user.click(screen.getByRole('radio', { name: '当面提交' }));
  await user.type(screen.getByLabelText(/^姓名/), '虚构甲');
  await user.type(screen.getByLabelText(/身份证号码/), '999999199001011238');
  await user.type(screen.getByLabelText(/所需信息的名称/), '低保审批情况');
  await user.click(screen.getByRole('button', { name: '登记' }));
  await waitFor(() => expect(screen.getByLabelText(/当面提交的日期/)).toBeInvalid());
  expect(screen.getByLabelText(/^姓名/)).toHaveValue('虚构甲');
});

test('预览不带个人信息；日期没填先不问；口头的两项确认照填的发', () => {
  const blank = blankForm('key', { today: '2026-11-20', addresseeId: '' });
  expect(previewBody(blank)).toBeNull();
  const mail = { ...blank, channel: 'registeredMail' as const, phone: '19900000001' };
  expect(previewBody(mail)).toBeNull();
  const signed = { ...mail, dates: { ...mail.dates, signedOn: '2026-11-20' } };
  expect(previewBody(signed)).toEqual({
    channel: 'registeredMail',
    matter: 'disclosure',
    signedOn: '2026-11-20',
    hasContact: true,
  });
  const oral = registerBody({ ...blank, oral: ['oralConsented'] }, 'oral');
  expect(oral).toMatchObject({ oralConsented: true, readBackConfirmed: false, addresseeId: null });
});

test('A-41 要更正的须写明哪里不准确与证据', () => {
  const blank = blankForm('key', { today: '2026-11-20', addresseeId: '' });
  const form = { ...blank, channel: 'counter' as const, matter: 'recordCorrection' as const };
  expect(formProblems(form).map(({ field }) => field)).toEqual(
    expect.arrayContaining(['correction.mistake', 'correction.evidence']),
  );
  expect(formProblems(blank).map(({ field }) => field)).toEqual(['channel']);
});
