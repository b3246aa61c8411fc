/** 权责清单读成了什么：表头、同上、引号里的换行、读不了的行写明缘由。 */
import { expect, test } from '@jest/globals';
import { pastedCells, readMatterCells, readPastedMatters } from '@shared/catalogue/read-matters';

test('表头上面有标题行，部门在名称前面，“同上”取上一行', () => {
  const read = readMatterCells([
    ['明湖区权责清单', '', '', ''],
    ['序号', '部门名称', '职权名称', '职权类型'],
    ['1', '区民政局', '社会团体成立登记', '行政许可'],
    ['2', '同上', '低保审核', '同上'],
    ['', '', '', ''],
    ['3', '区教育局', '', '行政处罚'],
    ['4', '区教育局', '甲'.repeat(301), '行政处罚'],
  ]);
  if (!read.ok) throw new Error(read.refusal.message);
  expect(read.value).toMatchObject({
    headerRow: 2,
    columns: { matterName: '职权名称', powerType: '职权类型', departmentName: '部门名称' },
    skipped: [
      { row: 6, reason: '没有写事项名称' },
      { row: 7, reason: '事项名称超过300字，请改短' },
    ],
  });
  expect(read.value.rows).toEqual([
    { row: 3, matterName: '社会团体成立登记', powerType: '行政许可', departmentName: '区民政局' },
    { row: 4, matterName: '低保审核', powerType: '行政许可', departmentName: '区民政局' },
  ]);
});

test('粘贴的：引号里的换行、逗号不拆；格子中间的引号是内容；引号没有收尾的不吞掉后面', () => {
  expect(pastedCells('"甲\n乙"\t许可\r\n丙"丁"\t处罚')).toEqual([
    ['甲\n乙', '许可'],
    ['丙"丁"', '处罚'],
  ]);
  expect(pastedCells('"甲,""乙""",丙')).toEqual([['甲,"乙"', '丙']]);
  expect(pastedCells('"甲,乙\n丙,丁')).toEqual([
    ['"甲', '乙'],
    ['丙', '丁'],
  ]);
});

test('没有表头的照名称、类型、部门的次序；只有一栏的也读；没有名称的、超过一万条的拒绝', () => {
  const plain = readPastedMatters('低保审核\t行政给付\t区民政局');
  expect(plain).toMatchObject({
    ok: true,
    value: { headerRow: null, rows: [{ matterName: '低保审核', departmentName: '区民政局' }] },
  });
  expect(readPastedMatters('事项名称\n低保审核')).toMatchObject({
    ok: true,
    value: { headerRow: 1, rows: [{ row: 2, matterName: '低保审核' }] },
  });
  expect(readPastedMatters('事项名称\t责任部门\n\t区民政局').ok).toBe(false);
  expect(readPastedMatters('事项\n'.repeat(10_002)).ok).toBe(false);
});
