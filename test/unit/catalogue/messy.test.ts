import { describe, expect, test } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '@functions/catalogue/domain/import/read-workbook';
import type { SheetReading } from '@functions/catalogue/domain/import/read-sheet';
import { readSpreadsheet } from '@functions/platform/spreadsheet/read-spreadsheet';

const folder = join(__dirname, '../../fixtures/messy');
interface Expected {
  readonly error?: string;
  readonly message?: string;
  readonly warning?: string;
  readonly domain?: string;
  readonly titleRow?: number;
  readonly headerRows?: readonly number[];
  readonly ignoredColumns?: readonly string[];
  readonly mapping?: Readonly<Record<string, string>>;
  readonly uniqueRows?: number;
  readonly duplicateRows?: number;
  readonly duplicateOf?: Readonly<Record<string, string>>;
  readonly rows: readonly Record<string, unknown>[];
}
const read = (name: string): Buffer => readFileSync(join(folder, name));
const expectedOf = (name: string): Expected =>
  JSON.parse(read(name.replace('.xlsx', '.expected.json')).toString('utf8')) as Expected;
const files = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));

/** 用预期文件的叫法写出一行。 */
const writtenAs = (sheet: SheetReading): Record<string, unknown>[] => {
  const repeated = new Set(
    sheet.duplicates.filter(({ hasSameContent }) => hasSameContent).map(({ row }) => row),
  );
  const isLanshan = sheet.form === 'lanshan';
  return sheet.rows
    .filter(({ row }) => !repeated.has(row))
    .map(({ understood, warnings }) => ({
      no: understood.serial,
      level1: understood.category,
      level2: understood.item,
      content: understood.content,
      basis: understood.legalBasis,
      timeLimit: understood.timeLimit,
      subject: understood.responsibleBody,
      channels: understood.channels,
      audience: understood.audience,
      method: understood.disclosureModes,
      levels: understood.levels,
      ...(isLanshan && {
        process: understood.processStage,
        category: understood.itemKind,
        format: understood.format,
        supervision: understood.oversightContact,
      }),
      ...(warnings.length > 0 && { warnings: warnings.map(({ message }) => message) }),
    }));
};

const onlySheet = (name: string): SheetReading => {
  const grids = readSpreadsheet(name, read(name));
  if (!grids.ok) throw new Error(grids.refusal.message);
  const workbook = readWorkbook(grids.value);
  if (!workbook.ok) throw new Error(workbook.refusal.message);
  const [sheet] = workbook.value.sheets;
  expect(workbook.value.sheets).toHaveLength(1);
  if (!sheet) throw new Error('no sheet');
  return sheet;
};

describe('各县报来的表格与细心的人抄写的一致', () => {
  test('样本都在', () => expect(files.length).toBeGreaterThanOrEqual(6));

  test.each(files.filter((name) => expectedOf(name).error === undefined))('%s', (name) => {
    const expected = expectedOf(name);
    const sheet = onlySheet(name);
    expect(writtenAs(sheet)).toEqual(expected.rows);
    if (expected.headerRows) expect(sheet.headerRows).toEqual(expected.headerRows);
    if (expected.titleRow !== undefined) expect(sheet.titleRow).toBe(expected.titleRow);
    expect(sheet.ignoredColumns).toEqual(expected.ignoredColumns ?? []);
  });

  test.each(files.filter((name) => expectedOf(name).error !== undefined))('拒绝：%s', (name) => {
    const grids = readSpreadsheet(name, read(name));
    expect(grids.ok ? null : grids.refusal.message).toBe(expectedOf(name).message);
  });

  test('重复的各行指出与哪一行重复', () => {
    const name = '93-二十条重复.xlsx';
    const { duplicates } = onlySheet(name);
    const expected = expectedOf(name);
    expect(duplicates).toHaveLength(expected.duplicateRows ?? 0);
    expect(
      Object.fromEntries(duplicates.map(({ serial, ofSerial }) => [serial, ofSerial])),
    ).toEqual(expected.duplicateOf);
  });
});
