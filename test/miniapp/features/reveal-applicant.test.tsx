/** 查看申请人联系方式：服务器许可才有按钮，先写用途，关上面板就不再显示。 */
import { beforeEach, expect, test } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { request, resetTaro } from '../../support/taro-stubs/taro';
import { RevealApplicant, RevealFiler } from '@miniapp/features/acts/reveal-applicant';
import type { ApplicationView } from '@shared/contract/application-view';

const applicationId = '00000000-0000-4000-8000-000000000001';
const full = {
  kind: 'naturalPerson',
  name: '虚构甲',
  identityNumber: '999999199001011238',
  contactPerson: '',
  phone: '19900000001',
  email: '',
  address: '',
};

const reply = { statusCode: 200, data: { applicant: full } };

const open = (canRevealApplicant: boolean) => {
  // 只用得到这两样。
  const application = { applicationId, canRevealApplicant } as ApplicationView;
  render(<RevealApplicant region="minghu" application={application} />);
  return userEvent.setup();
};
const button = (name: string) => screen.getByRole('button', { name });

beforeEach(() => {
  process.env.TARO_ENV = 'h5';
  resetTaro();
  Object.assign(globalThis, { MINGLAN_API_BASE: '' });
  request.mockReset();
  request.mockResolvedValue(reply);
});

test('服务器没有许可就没有按钮', () => {
  open(false);
  expect(screen.queryByRole('button')).toBeNull();
});

test('不写用途不去取；写了才取，关上就没有了', async () => {
  const user = open(true);
  await user.click(button('查看申请人联系方式'));
  await user.click(button('查看'));
  expect(screen.getByText('请写明用途')).toBeVisible();
  expect(request).not.toHaveBeenCalled();

  await user.click(screen.getByRole('radio', { name: '邮寄答复' }));
  await user.click(button('查看'));
  expect(await screen.findByText('19900000001')).toBeVisible();
  expect(request).toHaveBeenCalledTimes(1);
  expect(request).toHaveBeenCalledWith(
    expect.objectContaining({
      method: 'POST',
      url: `/api/minghu/applications/${applicationId}/reveal-applicant`,
      data: JSON.stringify({ purpose: '邮寄答复' }),
    }),
  );
  expect(screen.getByText(/已经记录/)).toBeVisible();

  await user.click(button('看完了，关闭'));
  expect(screen.queryByText('19900000001')).toBeNull();
  await user.click(button('查看申请人联系方式'));
  expect(screen.queryByText('19900000001')).toBeNull();
});

test('面板关上之后才到的，不显示', async () => {
  let arrive: (answer: typeof reply) => void = () => undefined;
  request.mockReturnValue(
    new Promise((resolve) => {
      arrive = resolve;
    }),
  );
  const user = open(true);
  await user.click(button('查看申请人联系方式'));
  await user.click(screen.getByRole('radio', { name: '核对身份' }));
  await user.click(button('查看'));
  await user.click(button('取消'));
  await act(async () => {
    arrive(reply);
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
  expect(request).toHaveBeenCalledTimes(1);
  await user.click(button('查看申请人联系方式'));
  expect(screen.queryByText('虚构甲')).toBeNull();
  expect(button('查看')).toBeVisible();
});

test('代办人的姓名：家人代办的、服务器许可的才有按钮；先写用途，只取姓名', async () => {
  const show = (canRevealApplicant: boolean, relation: 'family' | 'assistant') => {
    const application = { applicationId, canRevealApplicant, filing: { relation } };
    return render(
      <RevealFiler region="minghu" application={application as unknown as ApplicationView} />,
    );
  };
  for (const hidden of [show(false, 'family'), show(true, 'assistant')]) {
    expect(screen.queryByRole('button')).toBeNull();
    hidden.unmount();
  }
  request.mockResolvedValue({ statusCode: 200, data: { relation: 'family', name: '虚构乙' } });
  show(true, 'family');
  const user = userEvent.setup();
  await user.click(button('查看代办人的姓名'));
  await user.click(screen.getByRole('radio', { name: '核对身份' }));
  await user.click(button('查看'));
  expect(await screen.findByText('虚构乙')).toBeVisible();
  expect(request).toHaveBeenCalledWith(
    expect.objectContaining({ url: `/api/minghu/applications/${applicationId}/reveal-filer` }),
  );
  await user.click(button('看完了，关闭'));
  expect(screen.queryByText('虚构乙')).toBeNull();
});
