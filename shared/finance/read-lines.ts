import type { FinanceLine } from '../contract/finance-parts';
import { classOf } from './guess-class';
import { fenInCell, halfWidth } from './money';
import { columnsOf, type ColumnName, type Columns } from './read-columns';
import { dayInCell } from './read-date';

/** 哪一行读不成、为什么；行从 1 数起。 */
export interface RowProblem {
  readonly row: number;
  readonly message: string;
}

/** 读成的一笔：在哪一行，表里写的结余。 */
export interface Read {
  readonly row: number;
  readonly line: Omit<FinanceLine, 'balanceFen'>;
  readonly written: number | null;
}

const OPENING =
  /^(?:期初|上期|上季度?|上月|上年|年初)(?:余额|结余|结存|结转|数)(?:结余)?$|^承前页$/;
const TOTAL =
  /^(?:本期|本季度?|本月|本页|收入|支出|累计)?(?:合计|小计|总计|累计|过次页)$|^期末(?:结余|余额|结存)$/;

const cleaned = (cell: string | undefined): string => (cell ?? '').replace(/\*\*/g, '').trim();

/** 一行一行地读，记下读成的各笔与读不成的各行。 */
export class Reading {
  columns: Columns | null = null;
  above = '';
  openingFen: number | null = null;
  readonly reads: Read[] = [];
  readonly problems: RowProblem[] = [];

  constructor(readonly year: number) {}

  private cell(row: readonly string[], name: ColumnName): string {
    const at = this.columns?.at[name];
    return at === undefined ? '' : cleaned(row[at]);
  }

  private money(row: readonly string[], name: ColumnName): number | null {
    return fenInCell(this.cell(row, name), this.columns?.scale);
  }

  private amounts(row: readonly string[]): { incomeFen: number; expenseFen: number } | string {
    const { at, amountIs } = this.columns ?? { at: {}, amountIs: null };
    const [income, expense, amount] = (['income', 'expense', 'amount'] as const).map((name) =>
      this.money(row, name),
    );
    if (income == null) return `收入“${this.cell(row, 'income')}”不是金额，应写到分，如 1,386.40`;
    if (expense == null) return `支出“${this.cell(row, 'expense')}”不是金额，应写到分，如 1,386.40`;
    if (amount == null) return `金额“${this.cell(row, 'amount')}”不是金额，应写到分，如 1,386.40`;
    if (at.income !== undefined || at.expense !== undefined)
      return { incomeFen: income, expenseFen: expense };
    if (amountIs === null) return '看不出金额是收入还是支出，请在表头写明“收入”或者“支出”';
    return amountIs === 'income'
      ? { incomeFen: amount, expenseFen: 0 }
      : { incomeFen: 0, expenseFen: amount };
  }

  private date(row: readonly string[]): ReturnType<typeof dayInCell> {
    const [month, date] = [this.cell(row, 'month'), this.cell(row, 'dayOfMonth')];
    const written = month !== '' && date !== '' ? `${month}-${date}` : this.cell(row, 'date');
    return dayInCell(written, this.year);
  }

  private note(row: number, message: string): void {
    this.problems.push({ row, message });
  }

  private opening(cells: readonly string[]): void {
    const written = this.columns?.at.balance === undefined ? '' : this.cell(cells, 'balance');
    const found =
      written === '' ? cells.map((cell) => fenInCell(cleaned(cell))) : [fenInCell(written)];
    const last = found.filter((fen): fen is number => fen !== null && fen !== 0).at(-1);
    this.openingFen = last ?? 0;
  }

  take(cells: readonly string[], row: number): void {
    const filled = cells.map(cleaned).filter((cell) => cell !== '');
    if (filled.length === 0) return;
    const header = columnsOf(cells.map(cleaned), this.above);
    if (header) {
      this.columns = header;
      return;
    }
    this.above = filled.length === 1 ? (filled[0] ?? '') : '';
    const words = filled.map((cell) => halfWidth(cell).replace(/\s/g, ''));
    if (words.some((word) => OPENING.test(word)) && !/收|支/.test(words[0] ?? '')) {
      this.opening(cells);
      return;
    }
    if (!this.columns || filled.length === 1 || words.some((word) => TOTAL.test(word))) return;
    this.line(cells, row);
  }

  private line(cells: readonly string[], row: number): void {
    const summary = this.cell(cells, 'summary').slice(0, 200);
    if (summary === '') {
      this.note(row, '没有写摘要');
      return;
    }
    const date = this.date(cells);
    if (date === undefined) {
      this.note(row, `日期“${this.cell(cells, 'date')}”读不成，应写成 2026-01-08 或者 1月8日`);
      return;
    }
    const amounts = this.amounts(cells);
    if (typeof amounts === 'string') {
      this.note(row, amounts);
      return;
    }
    if (amounts.incomeFen === 0 && amounts.expenseFen === 0) {
      this.note(row, `“${summary}”收入、支出都没有填`);
      return;
    }
    if (amounts.incomeFen !== 0 && amounts.expenseFen !== 0) {
      this.note(row, `“${summary}”收入、支出都填了，一笔只能填一栏，请分成两行`);
      return;
    }
    const hasBalance = this.cell(cells, 'balance') !== '';
    this.reads.push({
      row,
      written: hasBalance ? this.money(cells, 'balance') : null,
      line: {
        date,
        voucher: this.cell(cells, 'voucher').slice(0, 40),
        summary,
        class: classOf(this.cell(cells, 'class'), summary, amounts.incomeFen !== 0),
        ...amounts,
        voucherIds: [],
      },
    });
  }
}
