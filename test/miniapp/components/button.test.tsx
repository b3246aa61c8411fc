/** 按钮与可点按元素：键盘、名称、防重复点按。 */
import { describe, expect, jest, test } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { navigateTo, switchTab } from '../../support/taro-stubs/taro';
import { onPlatform } from '../../support/taro-stubs/platform';
import { Button } from '@miniapp/components/button';
import { Cell, CellGroup, CellItem } from '@miniapp/components/cell';
import { Countdown } from '@miniapp/components/countdown';
import { Link } from '@miniapp/components/link';

describe('按钮', () => {
  test.each(['{Enter}', ' '])('键盘 %j 等于点按', async (key) => {
    const press = jest.fn<() => void>();
    render(<Button onPress={press}>提交申请</Button>);
    const user = userEvent.setup();
    await user.tab();
    expect(screen.getByRole('button', { name: '提交申请' })).toHaveFocus();
    await user.keyboard(key);
    expect(press).toHaveBeenCalledTimes(1);
  });

  test('不可用时能聚焦、读得出，但点按与键盘都不执行', async () => {
    const press = jest.fn<() => void>();
    render(
      <Button isDisabled onPress={press}>
        提交申请
      </Button>,
    );
    const user = userEvent.setup();
    await user.tab();
    await user.keyboard('{Enter}');
    await user.click(screen.getByRole('button'));
    expect(screen.getByRole('button')).toHaveFocus();
    expect(screen.getByRole('button')).toHaveAttribute('aria-disabled', 'true');
    expect(press).not.toHaveBeenCalled();
  });

  test('提交未完成之前第二次点按不再执行，完成后恢复', async () => {
    let finish = (): void => undefined;
    const press = jest.fn(() => new Promise<void>((resolve) => (finish = resolve)));
    render(<Button onPress={press}>提交申请</Button>);
    const user = userEvent.setup();
    await user.dblClick(screen.getByRole('button'));
    expect(press).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('button')).toHaveAttribute('aria-busy', 'true');
    expect(screen.getByRole('status')).toHaveTextContent('正在处理');
    await act(() => {
      finish();
      return Promise.resolve();
    });
    await user.click(screen.getByRole('button'));
    expect(press).toHaveBeenCalledTimes(2);
  });

  test('名称可以另给，供读屏使用', () => {
    render(
      <Button label="移除 合同.pdf" onPress={() => undefined}>
        移除
      </Button>,
    );
    expect(screen.getByRole('button', { name: '移除 合同.pdf' })).toBeVisible();
  });

  test('小程序版也有按钮角色与状态', () => {
    onPlatform('weapp', () => {
      render(
        <Button isDisabled onPress={() => undefined}>
          提交申请
        </Button>,
      );
    });
    expect(screen.getByRole('button', { name: '提交申请' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  });
});

describe('列表行与链接', () => {
  test('有去处的行是链接，回车前往', async () => {
    render(
      <CellGroup label="最新公开">
        <CellItem title="第三季度财务收支" note="柳溪村" to="/pages/notice/index?region=minghu" />
        <CellItem title="没有去处的一行" />
      </CellGroup>,
    );
    const user = userEvent.setup();
    await user.tab();
    const link = screen.getByRole('link', { name: /第三季度财务收支/ });
    expect(link).toHaveFocus();
    expect(link).toHaveAttribute('href', '/pages/notice/index?region=minghu');
    await user.keyboard('{Enter}');
    expect(navigateTo).toHaveBeenCalledWith({ url: '/pages/notice/index?region=minghu' });
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    expect(screen.getAllByRole('link')).toHaveLength(1);
  });

  test('可点按的行是按钮', async () => {
    const press = jest.fn<() => void>();
    render(<Cell title="为什么是这一天？" onPress={press} />);
    await userEvent.setup().click(screen.getByRole('button', { name: '为什么是这一天？' }));
    expect(press).toHaveBeenCalledTimes(1);
  });

  test('标签页的地址用切换，不带参数', async () => {
    render(<Link to="/pages/board/index?region=minghu">公开栏</Link>);
    await userEvent.setup().click(screen.getByRole('link', { name: '公开栏' }));
    expect(switchTab).toHaveBeenCalledWith({ url: '/pages/board/index' });
  });
});

describe('小程序的 text 只装文字', () => {
  test('列表行里放标签和倒数时，外层不是 text', () => {
    onPlatform('weapp', () => {
      render(
        <Cell
          title="低保名单"
          note={<Countdown label="公示" daysLeft={3} until="11月24日" />}
          onPress={() => undefined}
        />,
      );
    });
    const countdown = screen.getByText('公示还剩 3 天').closest('.ml-countdown');
    const outer: string[] = [];
    for (let node = countdown?.parentElement; node; node = node.parentElement)
      outer.push(node.tagName);
    expect(countdown?.tagName).toBe('DIV');
    expect(outer).not.toContain('SPAN');
  });
});
