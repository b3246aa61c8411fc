/** 标签切换、对话面板与页面框架：键盘与焦点。 */
import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { setNavigationBarTitle, switchTab } from '../../support/taro-stubs/taro';
import { onPlatform } from '../../support/taro-stubs/platform';
import { AppearanceProvider } from '@miniapp/components/appearance';
import { Button } from '@miniapp/components/button';
import { Page } from '@miniapp/components/page';
import { Sheet } from '@miniapp/components/sheet';
import { Tabs } from '@miniapp/components/tabs';
import { dismissToast, showToast } from '@miniapp/components/toast';

beforeEach(() => {
  jest.clearAllMocks();
});

const affairs = [
  { key: 'party', label: '党务' },
  { key: 'village', label: '村务', count: 12 },
  { key: 'finance', label: '财务' },
] as const;

const Affairs = () => {
  const [current, setCurrent] = useState<(typeof affairs)[number]['key']>('party');
  return (
    <Tabs label="三务" items={affairs} current={current} onChange={setCurrent}>
      {current}
    </Tabs>
  );
};

describe('标签切换', () => {
  test('方向键循环，Home、End 到两端，Tab 键只停一处', async () => {
    render(<Affairs />);
    const user = userEvent.setup();
    await user.tab();
    const press = async (key: string, name: RegExp) => {
      await user.keyboard(key);
      expect(screen.getByRole('tab', { name })).toHaveFocus();
      expect(screen.getByRole('tab', { name })).toHaveAttribute('aria-selected', 'true');
    };
    await press('{ArrowRight}', /村务/);
    await press('{End}', /财务/);
    await press('{ArrowRight}', /党务/);
    await press('{ArrowLeft}', /财务/);
    await press('{Home}', /党务/);
    expect(screen.getByRole('tabpanel', { name: '党务' })).toHaveTextContent('party');
    await user.tab();
    expect(screen.getByRole('tab', { name: /村务/ })).not.toHaveFocus();
  });
});

const Withdrawal = () => {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>撤回申请</Button>
      <Sheet
        isOpen={isOpen}
        title="确定撤回吗"
        onClose={() => setOpen(false)}
        footer={<Button onPress={() => setOpen(false)}>再想想</Button>}
      >
        撤回后不再答复。
      </Sheet>
    </>
  );
};

describe('对话面板', () => {
  test('焦点进入面板，Tab 不出面板，Esc 关闭后回到原处', async () => {
    render(<Withdrawal />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: '撤回申请' }));
    const dialog = screen.getByRole('dialog', { name: '确定撤回吗' });
    expect(dialog).toHaveAttribute('aria-modal', 'true');
    expect(dialog).toHaveFocus();
    const close = within(dialog).getByRole('button', { name: '关闭' });
    const stay = within(dialog).getByRole('button', { name: '再想想' });
    await user.tab();
    expect(close).toHaveFocus();
    await user.tab();
    expect(stay).toHaveFocus();
    await user.tab();
    expect(close).toHaveFocus();
    await user.tab({ shift: true });
    expect(stay).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: '撤回申请' })).toHaveFocus();
  });
});

describe('页面框架', () => {
  test('有标题、地标、跳到正文与侧边导航，标出当前一栏', async () => {
    render(
      <Page
        title="公开事项目录"
        tab="catalogue"
        entries={[{ label: '办理台', to: '/officer/desk/index' }]}
      >
        内容
      </Page>,
    );
    expect(screen.getByRole('heading', { level: 1, name: '公开事项目录' })).toBeVisible();
    const nav = screen.getByRole('navigation', { name: '主导航' });
    expect(within(nav).getByRole('link', { name: '目录' })).toHaveAttribute('aria-current', 'page');
    expect(within(nav).getByRole('link', { name: '公开栏' })).not.toHaveAttribute('aria-current');
    expect(within(nav).getByRole('link', { name: '办理台' })).toBeVisible();
    const user = userEvent.setup();
    await user.tab();
    expect(screen.getByRole('link', { name: '跳到正文' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('main')).toHaveFocus();
    expect(document.title).toBe('公开事项目录 · 明栏');
  });

  test('标签页没有返回；其他页有，没有上一页时回公开栏', async () => {
    const { unmount } = render(<Page title="公开栏" tab="board" />);
    expect(screen.queryByRole('button', { name: '返回' })).not.toBeInTheDocument();
    unmount();
    render(<Page title="公开信息" />);
    await userEvent.setup().click(screen.getByRole('button', { name: '返回' }));
    expect(switchTab).toHaveBeenCalledWith({ url: '/pages/board/index' });
  });

  test('长辈版换根类，组件随之放大', () => {
    render(
      <AppearanceProvider value={{ isElder: true }}>
        <Page title="公开栏" tab="board" />
      </AppearanceProvider>,
    );
    expect(screen.getByRole('main').closest('.ml')).toHaveClass('ml--elder');
  });

  test('小程序版标题交给导航栏，不重复一级标题', () => {
    onPlatform('weapp', () => {
      render(<Page title="公开栏" tab="board" />);
    });
    expect(screen.queryByRole('heading', { level: 1 })).not.toBeInTheDocument();
    expect(setNavigationBarTitle).toHaveBeenCalledWith({ title: '公开栏' });
  });

  test('短消息由读屏读出，可以收起', async () => {
    render(<Page title="公开栏" tab="board" />);
    act(() => showToast('草稿已保存'));
    expect(screen.getByRole('status')).toHaveTextContent('草稿已保存');
    await userEvent.setup().click(screen.getByRole('button', { name: '收起消息' }));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    act(() => dismissToast());
  });
});
