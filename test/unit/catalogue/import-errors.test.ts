/** 公式算错的格（#REF!、#N/A、#VALUE!、#DIV/0!）：格上有提示，绝不成为目录里的内容。 */
import { describe, expect, test } from '@jest/globals';
import { readWorkbook } from '@functions/catalogue/domain/import/read-workbook';
import { readSpreadsheet } from '@functions/platform/spreadsheet/read-spreadsheet';
import { line, national, sheetOf } from '../../support/catalogue-sheets';

const ERRORS = ['#REF!', '#N/A', '#VALUE!', '#DIV/0!', '#NAME?', '＃REF！'];
const COLUMNS = [0, 1, 2, 3, 4, 5, 6, 7] as const;

const WAYS: readonly (readonly [string, (error: string) => unknown])[] = [
  ['写成文字的', (error) => error],
  ['前后还有话的', (error) => `见 ${error} 所列`],
  ['公式算错的', (error) => ({ formula: 'Z9', result: { error } })],
  ['贴成值的错误', (error) => ({ error })],
];

describe.each(WAYS)('%s', (_, cell) => {
  test.each(ERRORS)('%s：每一栏都提示，都不成为内容', async (error) => {
    for (const column of COLUMNS) {
      const broken = { [column]: cell(error) as string };
      const sheet = await sheetOf(national([line(1, '甲', '子'), line(2, '甲', '丑', broken)]));
      const [, row] = sheet.rows;
      const at = row?.warnings.filter((each) => each.column === column) ?? [];
      expect([column, at.some(({ message }) => /公式/.test(message))]).toEqual([column, true]);
      expect(JSON.stringify(row?.understood)).not.toMatch(/[#＃](?:REF|N\/A|VALUE|DIV|NAME)/);
    }
  });
});

test('名称、内容算错的必须补上，不当作空白承上一行', async () => {
  const sheet = await sheetOf(
    national([line(1, '甲', '子'), line(2, '#REF!', '丑', { 3: '#N/A' })]),
  );
  const [, row] = sheet.rows;
  expect([row?.understood.category, row?.understood.content]).toEqual(['', '']);
  expect(row?.warnings.filter(({ mustMend }) => mustMend).map(({ message }) => message)).toEqual([
    '没有“一级事项”，请补上',
    '没有“公开内容”，请补上',
  ]);
});

test('合并的一块算错了，块里每一行都提示', async () => {
  const sheet = await sheetOf(
    national([line(1, '甲', '子', { 4: '#REF!' }), line(2, '甲', '丑', { 4: '' })], {
      merges: ['E3:E4'],
    }),
  );
  expect(sheet.rows.map(({ understood }) => understood.legalBasis)).toEqual(['', '']);
  expect(sheet.rows.map(({ warnings }) => warnings.length)).toEqual([1, 1]);
});

test('.csv 里的一样', () => {
  const header =
    '序号,一级事项,二级事项,公开内容（要素）,公开依据,公开时限,公开主体,公开渠道和载体';
  const csv = `${header}\n1,甲,子,子的内容,《条例》,#N/A,县民政局,■政府网站\n`;
  const grids = readSpreadsheet('目录.csv', Buffer.from(csv));
  if (!grids.ok) throw new Error(grids.refusal.message);
  const workbook = readWorkbook(grids.value);
  if (!workbook.ok) throw new Error(workbook.refusal.message);
  const [row] = workbook.value.sheets[0]?.rows ?? [];
  expect(row?.understood.timeLimit).toBe('');
  expect(row?.warnings.map(({ message }) => message)).toContain(
    '“公开时限”里是公式算错的“#N/A”，不作内容，请照原来的材料补上',
  );
});
