/** 收支明细的拟写、公开页上的收支、公开情况：读得出、算得对、不靠颜色。 */
import { beforeEach, describe, expect, test } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import { FinanceImport } from '@miniapp/features/compose/finance-import';
import { financeOf, noFinance, type FinanceForm } from '@miniapp/features/compose/finance-form';
import { lineOf } from '@miniapp/features/compose/finance-line-form';
import { FinanceLines } from '@miniapp/features/compose/finance-lines';
import { CoverageBars, countsText } from '@miniapp/features/coverage/coverage-bars';
import { CoverageMatrix } from '@miniapp/features/coverage/coverage-table';
import { FinanceTable } from '@miniapp/components/finance-table';
import type { Notice } from '@miniapp/features/notice/facts';
import type { FinanceLine } from '@shared/contract/finance-parts';
import { resetTaro } from '../../support/taro-stubs/taro';

beforeEach(() => resetTaro());

const shown = (children: ReactNode) =>
  render(<QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>);

const line = (over: Partial<FinanceLine> = {}): FinanceLine => ({
  date: '2026-01-08',
  voucher: '记-001',
  summary: '机动地承包费',
  class: 'income',
  incomeFen: 50_000,
  expenseFen: 0,
  balanceFen: 0,
  voucherIds: [],
  ...over,
});
const spent = line({ summary: '电费', class: 'expense', incomeFen: 0, expenseFen: 12_050 });

describe('粘贴与逐笔', () => {
  test('粘贴电子表格：说读到几笔、哪行不对，核对以后才填入', async () => {
    const taken: FinanceLine[][] = [];
    shown(
      <FinanceImport
        region="minghu"
        finance={{ ...noFinance, period: '2026年第一季度' }}
        onRead={(lines) => taken.push(lines)}
      />,
    );
    const user = userEvent.setup();
    await user.click(screen.getByLabelText(/从电子表格粘贴明细/));
    await user.paste('日期\t摘要\t收入\t支出\n1月8日\t租金\t1,000.00\t\n1月9日\t电费\t\t八十');
    await user.click(screen.getByRole('button', { name: '读入粘贴的内容' }));
    expect(screen.getByText('第3行：支出“八十”不是金额，应写到分，如 1,386.40')).toBeVisible();
    expect(screen.getByText('读到 1 笔，收入 1,000.00 元，支出 0.00 元。')).toBeVisible();
    expect(taken).toEqual([]);
    await user.click(screen.getByRole('button', { name: '核对无误，填入明细' }));
    expect(taken[0]).toMatchObject([{ date: '2026-01-08', summary: '租金', incomeFen: 100_000 }]);
  });

  const Lines = () => {
    const [lines, setLines] = useState([line(), spent]);
    return (
      <FinanceLines
        region="minghu"
        openingFen={10_000}
        lines={lines}
        attachments={[]}
        onChange={setLines}
      />
    );
  };
  test('结余随着算；删去一笔，后面的结余跟着变', async () => {
    shown(<Lines />);
    const user = userEvent.setup();
    expect(screen.getByText(/各项支出 · 结余 479.50/)).toBeVisible();
    await user.click(screen.getByText('1. 机动地承包费'));
    await user.click(screen.getByRole('button', { name: '删去这一笔' }));
    expect(screen.getByText('1. 电费')).toBeVisible();
    expect(screen.getByText(/结余 -20.50/)).toBeVisible();
  });

  const blank = { date: '', voucher: '', summary: '电费', class: 'expense' as const };
  test.each([
    ['两栏都空', { ...blank, income: '', expense: '' }, '收入、支出填一栏，只填一栏'],
    ['两栏都填', { ...blank, income: '1', expense: '1' }, '收入、支出填一栏，只填一栏'],
    ['不是金额', { ...blank, income: '一', expense: '' }, '金额写到分，如 1,386.40'],
    ['不是日期', { ...blank, date: '13月1日', income: '1', expense: '' }, '日期应写成 2026-01-08'],
    ['没有摘要', { ...blank, summary: ' ', income: '1', expense: '' }, '请写摘要'],
  ])('一笔：%s', (_, form, message) => expect(lineOf(form, [])).toBe(message));

  test('存的时候逐行结余和合计重新算，分毫不差', () => {
    const form: FinanceForm = {
      ...noFinance,
      period: '2026年第一季度',
      opening: '100',
      detail: { ...noFinance.detail, lines: [line({ balanceFen: 7 }), spent] },
    };
    expect(financeOf(form)).toMatchObject({
      openingFen: 10_000,
      incomeFen: 50_000,
      expenseFen: 12_050,
      balanceFen: 47_950,
      detail: { lines: [{ balanceFen: 60_000 }, { balanceFen: 47_950 }] },
    });
  });
});

test('公开页：明细成表、末行合计、条形图都写着数额', () => {
  const finance = {
    period: '2026年第一季度',
    openingFen: 10_000,
    incomeFen: 50_000,
    expenseFen: 12_050,
    balanceFen: 47_950,
    detail: {
      lines: [line({ balanceFen: 60_000, voucherIds: ['v'] }), { ...spent, balanceFen: 47_950 }],
      openingReason: '上期漏记利息',
      assets: [{ name: '仓库', fen: 100 }],
      debts: [],
      distribution: [],
    },
  };
  const attachments = [
    {
      attachmentId: 'v',
      fileName: '票.jpg',
      mediaType: 'image/jpeg',
      byteSize: 9,
      isAvailable: true,
    },
  ];
  const recent = (noticeId: string, period: string) => ({
    ...{ noticeId, period, incomeFen: 1, expenseFen: 2, balanceFen: 3 },
  });
  const notice = {
    finance,
    attachments,
    recentPeriods: [recent('a', '2025年第四季度'), recent('b', '2026年第一季度')],
  } as unknown as Notice;
  shown(<FinanceTable notice={notice} onOpen={() => undefined} />);
  const table = screen.getByRole('table', { name: '2026年第一季度收支明细' });
  const rows = within(table).getAllByRole('row');
  expect(rows.at(-1)).toHaveTextContent('合计500.00120.50479.50');
  expect(screen.getByText('第1笔 机动地承包费的凭证')).toBeVisible();
  expect(screen.getByText('各项收入（收入）')).toBeVisible();
  expect(screen.getByText('2025年第四季度收入')).toBeVisible();
  expect(screen.getByText('期初与上期期末不一致：上期漏记利息')).toBeVisible();
});

describe('公开情况', () => {
  const counts = { due: 24, onTime: 20, late: 1, overdue: 2, pending: 1 };
  test('四种情形都写出数目，没有的不说', () => {
    shown(<CoverageBars caption="今年" counts={counts} />);
    expect(screen.getByText('2 项')).toBeVisible();
    expect(countsText(counts)).toBe('该公开 24 项，按期 20，晚公开 1，逾期未公开 2，还没到期 1');
    expect(countsText({ due: 1, onTime: 1, late: 0, overdue: 0, pending: 0 })).toBe(
      '该公开 1 项，按期 1',
    );
  });
  test('矩阵：每格写按期与该公开，逾期另写；点单位看清单', () => {
    const cell = { ...counts, affairsKind: 'finance' as const, section: null };
    const body = { organisationId: 'liushuping', name: '柳树坪村', kind: 'village' as const };
    shown(
      <CoverageMatrix
        region="minghu"
        of="villages"
        rows={[{ body, total: counts, cells: [cell] }]}
      />,
    );
    const [, row] = screen.getAllByRole('row');
    expect(row).toHaveTextContent('柳树坪村20/24，逾期2——20/24，逾期2');
    expect(screen.getByText('柳树坪村')).toBeVisible();
  });
});
