import { describe, expect, test } from '@jest/globals';
import { decisionOutcomes } from '@shared/vocabulary/decision-outcome';
import { countTableThree, type ApplicationFact } from '@functions/supervision/domain/annual-report';
import {
  countTableFour,
  tableFourViolations,
  type RemedyFact,
} from '@functions/supervision/domain/table-four';
import {
  TABLE_THREE_LABELS,
  tableThreeColumns,
  tableThreeRows,
} from '@functions/supervision/domain/table-three';
import { tableThreeViolations } from '@functions/supervision/domain/table-three-identities';

const fact = (change: Partial<ApplicationFact> = {}): ApplicationFact => ({
  receivedOn: '2026-03-02',
  finishedOn: '2026-03-30',
  outcome: '3.1',
  applicantKind: 'naturalPerson',
  isRecordCorrection: false,
  ...change,
});

describe('第三部分', () => {
  test('行、列与报告格式一致', () => {
    expect(tableThreeRows).toEqual(['1', '2', ...decisionOutcomes.values, '3.7', '4']);
    expect(tableThreeColumns).toHaveLength(7);
    expect(Object.keys(TABLE_THREE_LABELS).toSorted()).toEqual([...tableThreeRows].toSorted());
  });
  test('各列各记各的，总计相加', () => {
    const table = countTableThree(
      [
        fact(),
        fact({ applicantKind: 'business', outcome: '3.4.1' }),
        fact({ applicantKind: 'business', finishedOn: null, outcome: null }),
      ],
      2026,
    );
    expect(table['1']).toMatchObject({ naturalPerson: 1, business: 2, total: 3 });
    expect(table['3.4.1']).toMatchObject({ naturalPerson: 0, business: 1, total: 1 });
    expect(table['3.7'].total).toBe(2);
    expect(table['4']).toMatchObject({ business: 1, total: 1 });
  });
  test('A-41 更正与自己有关的记录不计', () => {
    const table = countTableThree([fact({ isRecordCorrection: true })], 2026);
    expect(tableThreeRows.map((row) => table[row].total)).toEqual(tableThreeRows.map(() => 0));
  });
  test('跨两年没有办结的，每年都结转；此前收到、此前办结的无关', () => {
    const slow = fact({ receivedOn: '2024-12-20', finishedOn: '2026-01-05' });
    const year = (of: number) => {
      const table = countTableThree([slow], of);
      return [table['1'], table['2'], table['3.7'], table['4']].map(({ total }) => total);
    };
    expect([2023, 2024, 2025, 2026, 2027].map(year)).toEqual([
      [0, 0, 0, 0],
      [1, 0, 0, 1],
      [0, 1, 0, 1],
      [0, 1, 1, 0],
      [0, 0, 0, 0],
    ]);
  });
  test.each([
    ['有办结之日没有结果', fact({ outcome: null })],
    ['有结果没有办结之日', fact({ finishedOn: null })],
    ['办结早于收到', fact({ finishedOn: '2026-03-01' })],
  ])('数据坏了：%s，抛出而不是算错', (_name, broken) => {
    expect(() => countTableThree([broken], 2026)).toThrow(RangeError);
  });
});

describe('勾稽关系不合的，指明列与行', () => {
  const good = countTableThree([fact(), fact({ applicantKind: 'research' })], 2026);
  const rules = (table: typeof good, lastYear: typeof good | null = null) =>
    tableThreeViolations(table, lastYear).map(({ rule, where }) => `${rule} ${where}`);
  test('C-I1、C-I2、C-I3：只改一格，这一列、这一行都不合', () => {
    const table = { ...good, '3.1': { ...good['3.1'], naturalPerson: 5 } };
    expect(rules(table)).toEqual(['C-I2 自然人', 'C-I3 3.1']);
    const carried = { ...good, '4': { ...good['4'], research: 1, total: 1 } };
    expect(rules(carried)).toEqual(['C-I1 科研机构', 'C-I1 总计']);
    const total = { ...good, '1': { ...good['1'], total: 3 } };
    expect(rules(total)).toEqual(['C-I1 总计', 'C-I3 1']);
  });
  test('总计列对得上、分列对不上的也查得出（J-20）', () => {
    const table = { ...good, '3.7': { ...good['3.7'], naturalPerson: 2, research: 0 } };
    expect(rules(table)).toEqual(['C-I1 自然人', 'C-I2 自然人', 'C-I1 科研机构', 'C-I2 科研机构']);
  });
  test('C-I4：上年结转与上一年的结转下年度', () => {
    const open = countTableThree(
      [fact({ receivedOn: '2025-12-30', finishedOn: null, outcome: null })],
      2025,
    );
    expect(rules(good, open)).toEqual(['C-I4 自然人', 'C-I4 总计']);
    expect(rules(good, countTableThree([], 2025))).toEqual([]);
  });
  test('格子须为非负整数', () => {
    const table = { ...good, '3.2': { ...good['3.2'], business: -1, total: -1 } };
    expect(rules(table)).toContain('cell 商业企业');
  });
});

describe('第四部分', () => {
  const remedy = (change: Partial<RemedyFact> = {}): RemedyFact => ({
    kind: 'reconsideration',
    filedOn: '2026-05-06',
    result: null,
    decidedOn: null,
    ...change,
  });
  test('本年审结的归结果，年底未审结的归尚未审结，往年审结的不计', () => {
    const table = countTableFour(
      [
        remedy(),
        remedy({ result: 'upheld', decidedOn: '2026-07-01' }),
        remedy({ result: 'corrected', decidedOn: '2027-01-04' }),
        remedy({ filedOn: '2025-11-01', result: 'other', decidedOn: '2026-01-10' }),
        remedy({ filedOn: '2024-11-01', result: 'other', decidedOn: '2025-01-10' }),
        remedy({ filedOn: '2027-01-02' }),
        remedy({ kind: 'directLitigation' }),
      ],
      2026,
    );
    expect(table).toEqual({
      reconsideration: { upheld: 1, corrected: 0, other: 1, pending: 2, total: 4 },
      directLitigation: { upheld: 0, corrected: 0, other: 0, pending: 1, total: 1 },
      litigationAfterReconsideration: { upheld: 0, corrected: 0, other: 0, pending: 0, total: 0 },
    });
  });
  test('C-I6：376 + 97 + 196 + 121 = 790', () => {
    const row = { upheld: 376, corrected: 97, other: 196, pending: 121, total: 790 };
    const none = { upheld: 0, corrected: 0, other: 0, pending: 0, total: 0 };
    const table = {
      reconsideration: row,
      directLitigation: none,
      litigationAfterReconsideration: none,
    };
    expect(tableFourViolations(table)).toEqual([]);
    const wrong = { ...table, reconsideration: { ...row, total: 791 } };
    expect(tableFourViolations(wrong)).toMatchObject([{ rule: 'C-I6', where: '行政复议' }]);
  });
});
