// 从 Excel、WPS 复制来的收支明细：演示县真实的各期表格都读得成，算出来的与公布的一致；读不成的写明哪一行。
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { omit } from '@shared/omit';
import { fenInCell, yuanOf } from '@shared/finance/money';
import { dayInCell } from '@shared/finance/read-date';
import { pastedRows, readFinanceTable } from '@shared/finance/read-table';
import { summaryOf } from '@shared/finance/totals';

interface Text {
  readonly title: string;
  readonly bodyMarkdown: string;
}
interface Summary {
  readonly title: string;
  readonly period: string;
  readonly openingFen: number;
  readonly incomeFen: number;
  readonly expenseFen: number;
  readonly balanceFen: number;
}
const folder = join(__dirname, '../../../functions/demonstration/minghu');
const read = <T>(name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T[];
const texts = [...read<Text>('notices.json'), ...read<Text>('notices-more.json')];
const summaries = read<Summary>('finance-summaries.json');

/** 正文里的表格照电子表格的样子：一格一格用制表符隔开；表名照抄。 */
const sheetOf = (markdown: string): string =>
  markdown
    .split('\n')
    .filter((line) => !/^\|[-|]+\|$/.test(line))
    .map((line) =>
      line.startsWith('|')
        ? line
            .split('|')
            .slice(1, -1)
            .map((cell) => cell.trim())
            .join('\t')
        : line.replace(/^\*\*(.*?)\*\*.*$/, '$1').slice(0, 12),
    )
    .join('\n');

describe('农经发〔2011〕13号：逐项逐笔的收支', () => {
  test.each(summaries.map((summary) => [summary.title, summary] as const))(
    '%s：读成各笔，合计与公布的一致',
    (title, summary) => {
      const text = texts.find((each) => each.title === title);
      const rows = pastedRows(sheetOf(text?.bodyMarkdown ?? ''));
      const { lines, problems } = readFinanceTable(rows, {
        year: 2026,
        openingFen: summary.openingFen,
      });
      expect(problems).toEqual([]);
      expect(lines.length).toBeGreaterThan(0);
      expect(summaryOf(summary.period, summary.openingFen, lines)).toEqual(omit(summary, 'title'));
      expect(lines.at(-1)?.balanceFen).toBe(summary.balanceFen);
    },
  );

  test('柳树坪村2026年第一季度：日期、凭证号、类别、期初都读得出', () => {
    const text = texts.find(({ title }) => title.startsWith('柳树坪村2026年第一季度'));
    const table = readFinanceTable(pastedRows(sheetOf(text?.bodyMarkdown ?? '')), {
      year: 2026,
      openingFen: null,
    });
    expect(table.openingFen).toBe(8641235);
    expect(table.lines).toHaveLength(9);
    expect(table.lines[0]).toEqual({
      date: '2026-01-08',
      voucher: '记-001',
      summary: '上级拨付村级组织运转经费',
      class: 'income',
      incomeFen: 4500000,
      expenseFen: 0,
      balanceFen: 13141235,
      voucherIds: [],
    });
  });
});

const head = '日期\t凭证号\t摘要\t类别\t收入\t支出\t结余';
const table = (...rows: string[]) =>
  readFinanceTable(pastedRows([head, ...rows].join('\r\n')), { year: 2026, openingFen: 100_00 });

test('表头上面的表名、期初一行、合计一行、空行都不当作一笔', () => {
  const read = readFinanceTable(
    pastedRows(
      `某村收支表\n${head}\n\t\t期初结余\t\t\t\t1,000.00\n1月8日\t1\t租金\t\t500\t\t1,500.00\n\n\t\t本季合计\t\t500\t0\t1500`,
    ),
    { year: 2026, openingFen: null },
  );
  expect([read.openingFen, read.lines.length, read.problems]).toEqual([1000_00, 1, []]);
});

test.each([
  ['1月32日\t1\t租金\t\t5\t\t', '日期“1月32日”读不成，应写成 2026-01-08 或者 1月8日'],
  ['1月8日\t1\t租金\t\t五百\t\t', '收入“五百”不是金额，应写到分，如 1,386.40'],
  ['1月8日\t1\t租金\t\t1.234\t\t', '收入“1.234”不是金额，应写到分，如 1,386.40'],
  ['1月8日\t1\t租金\t\t\t-\t', '“租金”收入、支出都没有填'],
  ['1月8日\t1\t租金\t\t5\t6\t', '“租金”收入、支出都填了，一笔只能填一栏，请分成两行'],
  ['1月8日\t1\t\t\t5\t\t', '没有写摘要'],
  ['1月8日\t1\t租金\t\t5\t\t106', '“租金”的结余算得105.00元，表里写的是106.00元，请核对'],
])('读不成的一行：%s', (row, message) => {
  expect(table('1月1日\t\t上年结息\t\t0.01\t\t', row).problems.map((each) => each.message)).toEqual(
    [message.replace('105.00', '105.01')],
  );
  expect(table('1月1日\t\t上年结息\t\t0.01\t\t', row).problems[0]?.row).toBe(3);
});

test('八类：写明的照写的，没有写的看摘要', () => {
  const read = table(
    '1.8\t\t出租\t其他\t5\t\t',
    '1.8\t\t征地青苗补偿\t\t5\t\t',
    '1.8\t\t股金分红\t\t\t5\t',
    '1.8\t\t归还借款\t\t\t5\t',
    '1.8\t\t电费\t\t\t5\t',
  );
  expect(read.lines.map((line) => line.class)).toEqual([
    'other',
    'landCompensation',
    'distribution',
    'claims',
    'expense',
  ]);
});

test('没有认出表头的，说明要有哪些栏', () => {
  const read = readFinanceTable(pastedRows('甲\t乙\n1\t2'), { year: 2026, openingFen: null });
  expect(read.problems).toEqual([
    { row: 1, message: '没有认出表头：要有“摘要”，还要有“收入”和“支出”两栏' },
  ]);
});

test('只有“项目、金额”而看不出收入支出的，一笔也不猜', () => {
  const read = readFinanceTable(pastedRows('项目\t金额（元）\n水电\t5'), {
    year: 2026,
    openingFen: null,
  });
  expect(read.lines).toEqual([]);
  expect(read.problems[0]?.message).toContain('看不出金额是收入还是支出');
});

test.each([
  ['１，３８６．４０', 138640],
  ['￥1,386.4元', 138640],
  ['（500.00）', -50000],
  ['(500)', -50000],
  ['-500', -50000],
  ['—', 0],
  ['', 0],
  ['0.005', null],
  ['1e9', null],
  ['99999999999999', null],
])('金额“%s”', (cell, fen) => expect(fenInCell(cell)).toBe(fen));

test('万元的表头', () => {
  const read = readFinanceTable(pastedRows('摘要\t收入（万元）\n拨款\t1.2345'), {
    year: 2026,
    openingFen: 0,
  });
  expect(read.lines[0]?.incomeFen).toBe(1234500);
  expect(yuanOf(-123456789)).toBe('-1,234,567.89');
});

test.each([
  ['2026-1-8', '2026-01-08'],
  ['2026年1月8日', '2026-01-08'],
  ['20260108', '2026-01-08'],
  ['01-08', '2026-01-08'],
  ['１．８', '2026-01-08'],
  ['2月30日', undefined],
  ['', null],
])('日期“%s”', (cell, day) => expect(dayInCell(cell, 2026)).toBe(day));
