/** 下载卷宗：服务器说可以的才出现；先写用途。 */
import { beforeEach, expect, test } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DownloadCaseFile } from '@miniapp/features/acts/download-case-file';
import { caseView } from '../../support/case-view';
import { resetTaro } from '../../support/taro-stubs/taro';

const open = (canDownloadCaseFile?: boolean) => {
  const flag = canDownloadCaseFile === undefined ? {} : { canDownloadCaseFile };
  render(<DownloadCaseFile region="minghu" application={caseView(flag)} />);
  return userEvent.setup();
};
const button = () => screen.queryByRole('button', { name: '下载卷宗' });

beforeEach(() => {
  process.env.TARO_ENV = 'h5';
  resetTaro();
});

test.each([false, undefined])('服务器没有说可以（%s）：不出现', (flag) => {
  open(flag);
  expect(button()).toBeNull();
});

test('小程序打不开压缩包：不出现', () => {
  process.env.TARO_ENV = 'weapp';
  open(true);
  expect(button()).toBeNull();
});

test('服务器说可以：出现；没有写用途的不下载', async () => {
  const user = open(true);
  await user.click(screen.getByRole('button', { name: '下载卷宗' }));
  await user.click(screen.getByRole('button', { name: '下载' }));
  expect(screen.getByText('请写明用途')).toBeVisible();
});
