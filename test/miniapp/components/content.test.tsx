/** 内容组件：表格、正文、标记、图表、状态、期限。 */
import { describe, expect, jest, test } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { BarChart } from '@miniapp/components/bar-chart';
import { Countdown } from '@miniapp/components/countdown';
import { ErrorState } from '@miniapp/components/error-state';
import { FileRow } from '@miniapp/components/file-row';
import { byteSizeText } from '@miniapp/components/file-row/byte-size';
import { splitByWords } from '@miniapp/components/highlight/split';
import { Pager } from '@miniapp/components/pager';
import { RichText } from '@miniapp/components/rich-text';
import { ApplicationStateTag } from '@miniapp/components/state-tag';
import { Steps } from '@miniapp/components/steps';
import { Timeline } from '@miniapp/components/timeline';
import { applicationStates } from '@shared/vocabulary/application-state';

const finance = `## 一、收支

| 项目 | 收入（元） | 备注 |
|---|---|---|
| 土地流转租金 | 86,000.00 | 三户 |
| **合计** | 86,000.00 | |

- 凭证在**村委会**
- 见[平台](https://example.gov.cn/a)，或[点我](javascript:alert(1))

<img src=x onerror=alert(1)> A&amp;B`;

describe('正文', () => {
  test('表格有行列标题，数字列右对齐，合计行加重', () => {
    render(<RichText markdown={finance} tableCaption="第三季度收支" />);
    const table = screen.getByRole('table', { name: '第三季度收支' });
    expect(within(table).getByRole('columnheader', { name: '收入（元）' })).toHaveClass(
      'ml-table__cell--numeric',
    );
    expect(within(table).getByRole('columnheader', { name: '备注' })).not.toHaveClass(
      'ml-table__cell--numeric',
    );
    expect(within(table).getByRole('rowheader', { name: '合计' }).closest('tr')).toHaveClass(
      'ml-table__row--total',
    );
    expect(screen.getByRole('region', { name: /第三季度收支/ })).toHaveAttribute('tabindex', '0');
  });

  test('HTML 只当文字，脚本地址不成为链接，安全的网址在新窗口打开', () => {
    const { container } = render(<RichText markdown={finance} />);
    expect(container.querySelector('img, script, iframe')).toBeNull();
    expect(screen.getByText(/<img src=x onerror=alert\(1\)>/)).toBeVisible();
    expect(screen.getByText(/A&B/)).toBeVisible();
    const links = screen.getAllByRole('link');
    expect(links).toHaveLength(1);
    expect(links[0]).toHaveAttribute('href', 'https://example.gov.cn/a');
    expect(links[0]).toHaveAttribute('rel', 'noopener noreferrer');
  });

  test('任何文字都能显示，不抛错', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (markdown) => {
        const { unmount, container } = render(<RichText markdown={markdown} />);
        expect(container.querySelector('script, img')).toBeNull();
        unmount();
      }),
      { numRuns: 60 },
    );
  });
});

describe('标出命中的字', () => {
  test('长词优先，不区分大小写', () => {
    expect(splitByWords('农村低保对象ABC', ['低保', '低保对象', 'abc'])).toEqual([
      { text: '农村', isHit: false },
      { text: '低保对象', isHit: true },
      { text: 'ABC', isHit: true },
    ]);
  });

  test('切开再拼起来还是原文', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string({ maxLength: 4 })), (text, words) => {
        expect(
          splitByWords(text, words)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('状态与期限', () => {
  test.each(applicationStates.values)('状态 %s 有文字，形状不给读屏', (state) => {
    const { container } = render(<ApplicationStateTag state={state} />);
    expect(screen.getByText(applicationStates.labels[state])).toBeVisible();
    expect(container.querySelector('.ml-state__shape')).toHaveAttribute('aria-hidden', 'true');
  });

  test.each([
    [{ label: '公示', daysLeft: 3, until: '11月24日' }, '公示还剩 3 天'],
    [{ label: '公示', daysLeft: 0, until: '11月21日' }, '公示今天截止'],
    [{ label: '公示', daysLeft: -1, until: '11月20日' }, '公示已结束'],
    [
      { label: '答复', daysLeft: -2, until: '11月19日', unit: '个工作日', past: 'overdue' },
      '答复已逾期 2 个工作日',
    ],
  ] as const)('期限 %j 说“%s”', (props, words) => {
    render(<Countdown {...props} />);
    expect(screen.getByText(words)).toBeVisible();
    expect(screen.getByText(`至 ${props.until}`)).toBeVisible();
  });

  test('步骤说清第几步', () => {
    render(<Steps label="填写进度" steps={['要什么', '找谁', '核对']} current={1} />);
    expect(screen.getByRole('group', { name: '填写进度' })).toHaveTextContent(
      '第 2 步，共 3 步：找谁',
    );
  });

  test('时间轴是有序列表，时刻机器可读', () => {
    render(
      <Timeline
        label="办理经过"
        items={[
          { key: '1', title: '您提交了申请', when: '11月19日', dateTime: '2026-11-19', who: '您' },
        ]}
      />,
    );
    expect(screen.getByRole('list', { name: '办理经过' })).toHaveTextContent('您提交了申请');
    expect(screen.getByText('11月19日')).toHaveAttribute('datetime', '2026-11-19');
  });
});

describe('图表、附件、翻页与出错', () => {
  test('条形图每条都写数值，最长的一条占满', () => {
    const { container } = render(
      <BarChart
        caption="收支"
        bars={[
          { key: 'in', label: '收入', value: 200, display: '200.00 元' },
          { key: 'out', label: '支出', value: 50 },
          { key: 'debt', label: '亏欠', value: -3 },
        ]}
      />,
    );
    expect(screen.getByText('200.00 元')).toBeVisible();
    const widths = [...container.querySelectorAll<HTMLElement>('.ml-bars__fill')].map(
      (bar) => bar.style.width,
    );
    expect(widths).toEqual(['100%', '25%', '0%']);
  });

  test('附件写格式与大小；原件未上传的打不开', async () => {
    const open = jest.fn<() => void>();
    render(<FileRow name="凭证.pdf" byteSize={2_412_345} onOpen={open} />);
    render(<FileRow name="合同.docx" byteSize={9} isAvailable={false} onOpen={open} />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: /凭证\.pdf.*PDF · 2\.3 MB/ }));
    await user.click(screen.getByRole('button', { name: /合同\.docx.*原件尚未上传/ }));
    expect(open).toHaveBeenCalledTimes(1);
    expect([900, 2048, 5_242_880].map(byteSizeText)).toEqual(['900 B', '2 KB', '5.0 MB']);
  });

  test('翻页：还有就给按钮，没有就说到底', async () => {
    const more = jest.fn<() => void>();
    const { rerender } = render(<Pager shown={20} hasMore onMore={more} />);
    await userEvent.setup().click(screen.getByRole('button', { name: '再看一些' }));
    expect(more).toHaveBeenCalledTimes(1);
    rerender(<Pager shown={23} hasMore={false} onMore={more} />);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    expect(screen.getByText('已全部显示，共 23 条')).toBeVisible();
  });

  test('出错时说明下一步并能再试', async () => {
    const retry = jest.fn<() => void>();
    render(<ErrorState onRetry={retry} correlationId="c-1" />);
    expect(screen.getByRole('alert')).toHaveTextContent('请稍候再试');
    expect(screen.getByText(/c-1/)).toBeVisible();
    await userEvent.setup().click(screen.getByRole('button', { name: '再试一次' }));
    expect(retry).toHaveBeenCalledTimes(1);
  });
});
