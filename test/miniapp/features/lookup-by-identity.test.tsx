/** 按证件号码找：号码只在请求正文里；关上面板，号码和结果都不留。 */
import { beforeEach, expect, jest, test } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LookupByIdentity } from '@miniapp/features/register/lookup-by-identity';
import { request, resetTaro } from '../../support/taro-stubs/taro';

const NUMBER = '999999199001011238';
const item = {
  applicationId: '00000000-0000-4000-8000-000000000001',
  registrationNumber: '明湖公开申〔2026〕00042号',
  applicantMaskedName: '王*',
  state: 'inProgress',
  submittedOn: '2026-11-20',
};
const sent: { url: string; data?: string }[] = [];
let items: (typeof item)[] = [];

beforeEach(() => {
  process.env.TARO_ENV = 'h5';
  resetTaro();
  Object.assign(globalThis, { MINGLAN_API_BASE: '' });
  sent.length = 0;
  request.mockReset();
  request.mockImplementation((options) => {
    sent.push(options as { url: string; data?: string });
    return Promise.resolve({ statusCode: 200, data: { items, hasMore: false } });
  });
});

const openAndFind = async (onOpen: (id: string) => void = () => undefined) => {
  render(<LookupByIdentity region="minghu" onOpen={onOpen} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: '按证件号码找' }));
  await user.type(screen.getByRole('textbox', { name: /^证件号码/ }), NUMBER);
  await user.type(screen.getByRole('textbox', { name: /^用途/ }), '窗口查询');
  await user.click(screen.getByRole('button', { name: '找' }));
  return user;
};

test('PIPL 5、6：号码不进网址；找到的给出编号、隐去的姓名、状态，点开后面板里什么也不留', async () => {
  items = [item];
  const onOpen = jest.fn();
  const user = await openAndFind(onOpen);
  await user.click(await screen.findByRole('button', { name: `打开${item.registrationNumber}` }));
  expect(onOpen).toHaveBeenCalledWith(item.applicationId);
  expect(sent.map(({ url }) => url).join()).not.toContain(NUMBER);
  expect(JSON.parse(sent[0]?.data ?? '{}')).toEqual({
    identityNumber: NUMBER,
    purpose: '窗口查询',
  });
  await user.click(screen.getByRole('button', { name: '按证件号码找' }));
  expect(screen.getByRole('textbox', { name: /^证件号码/ })).toHaveValue('');
  expect(screen.queryByText(item.registrationNumber)).toBeNull();
});

test('没有找到：说明只找得到自己看得到的', async () => {
  items = [];
  await openAndFind();
  expect(await screen.findByText('没有找到')).toBeInTheDocument();
  expect(screen.getByText(/请核对号码/)).toBeInTheDocument();
});
