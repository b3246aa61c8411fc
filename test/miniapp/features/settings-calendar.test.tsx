/** 工作日历：放假、调休有字可读，没有公布的年份有提示，原文有链接。 */
import { beforeEach, expect, test } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { blanksBefore, markOf, monthText } from '@miniapp/features/working-calendar/month-text';
import { WorkingCalendar } from '@miniapp/features/working-calendar/working-calendar';
import type { CalendarMonth } from '@shared/contract/calendar';
import { publishedNotices } from '@functions/platform/calendar';
import { yearView } from '@functions/platform/calendar/year-view';
import { request, resetTaro } from '../../support/taro-stubs/taro';

const viewOf = (year?: number) => {
  const view = yearView(publishedNotices, '2026-11-21', year);
  if (!view.ok) throw new Error('no such year');
  return view.value;
};
const monthOf = (month: number): CalendarMonth => {
  const found = viewOf(2026).months[month - 1];
  if (!found) throw new Error('no such month');
  return found;
};

beforeEach(() => {
  process.env.TARO_ENV = 'h5';
  resetTaro();
  Object.assign(globalThis, { MINGLAN_API_BASE: '' });
  request.mockReset();
  request.mockImplementation((options) => {
    const { url } = options as { url: string };
    const year = /year=(\d+)/.exec(url)?.[1];
    return Promise.resolve({
      statusCode: 200,
      data: viewOf(year === undefined ? undefined : Number(year)),
    });
  });
});

test('今年：放假与调休写成字，下一年没有公布有提示，原文可以点', async () => {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <WorkingCalendar />
    </QueryClientProvider>,
  );
  expect(await screen.findByText('2026年，共248个工作日')).toBeVisible();
  expect(screen.getByText('放假：国庆节1日至7日。调休上班：国庆节10日。')).toBeVisible();
  expect(screen.getByText('2027年的放假安排尚未公布')).toBeVisible();
  expect(screen.getByRole('link', { name: /看2026年通知的原文/ })).toHaveAttribute(
    'href',
    'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm',
  );

  await userEvent.selectOptions(screen.getByRole('combobox', { name: /年份/ }), '2027');
  expect(await screen.findByText(/^2027年，共\d+个工作日$/)).toBeVisible();
  expect(screen.getByText('推算：只排除了周末。')).toBeVisible();
  expect(screen.getAllByText('2027年的放假安排尚未公布')).toHaveLength(1);
});

test('一个月的话、空格与记号', () => {
  expect(monthText(monthOf(3))).toBe('');
  expect(monthText(monthOf(9))).toBe('放假：中秋节25日至27日。调休上班：国庆节20日。');
  // 2026 年 2 月 1 日是星期日，11 月 1 日是星期日，6 月 1 日是星期一。
  expect([2, 6, 11].map((month) => blanksBefore(monthOf(month)))).toEqual([6, 0, 6]);
  expect(monthOf(10).days.slice(0, 10).map(markOf)).toEqual([
    ...Array<string>(7).fill('休'),
    '',
    '',
    '班',
  ]);
});
