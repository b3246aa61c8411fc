/** 长辈版：本人的选择优先，没选过时随微信字号；选择会记住。 */
import { beforeEach, describe, expect, test } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { getAppBaseInfo, getStorage, resetTaro, setStorage } from '../../support/taro-stubs/taro';
import { ElderModeProvider, useElderMode } from '@miniapp/features/elder-mode';
import { Page } from '@miniapp/components/page';

const Switcher = () => {
  const { isElder, setElder } = useElderMode();
  return (
    <Page title="我的" tab="mine">
      <button onClick={() => setElder(!isElder)}>{isElder ? '长辈版已开' : '长辈版已关'}</button>
    </Page>
  );
};

const open = () =>
  render(
    <ElderModeProvider>
      <Switcher />
    </ElderModeProvider>,
  );

const careFont = (size: number) => {
  getAppBaseInfo.mockReturnValue({ fontSizeSetting: size });
};

beforeEach(() => {
  resetTaro();
  careFont(17);
  process.env.TARO_ENV = 'h5';
});

describe('长辈版', () => {
  test('打开后整页换根类，下次进来还在', async () => {
    const first = open();
    await userEvent.setup().click(screen.getByRole('button', { name: '长辈版已关' }));
    expect(screen.getByRole('main').closest('.ml')).toHaveClass('ml--elder');
    expect(document.documentElement).toHaveClass('minglan-elder');
    first.unmount();
    open();
    expect(await screen.findByRole('button', { name: '长辈版已开' })).toBeVisible();
  });

  test('微信关怀模式（23.8）自动进入', () => {
    process.env.TARO_ENV = 'weapp';
    careFont(23.8);
    open();
    expect(screen.getByText('长辈版已开')).toBeVisible();
  });

  test('微信普通字号不进入；浏览器不看微信设置', () => {
    process.env.TARO_ENV = 'weapp';
    careFont(22);
    open();
    expect(screen.getByText('长辈版已关')).toBeVisible();
  });

  test('本人关过长辈版的，以本人为准', async () => {
    process.env.TARO_ENV = 'weapp';
    careFont(23.8);
    await setStorage({ key: 'minglan.elderMode', data: false });
    open();
    await waitFor(() => expect(screen.getByText('长辈版已关')).toBeVisible());
  });

  test('存的内容不是是与否时当作没选过', async () => {
    await setStorage({ key: 'minglan.elderMode', data: '坏的' });
    open();
    await waitFor(() => expect(getStorage).toHaveBeenCalled());
    expect(screen.getByText('长辈版已关')).toBeVisible();
  });
});
