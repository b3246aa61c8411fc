import { describe, expect, test } from '@jest/globals';
import { readWorkbook } from '@functions/catalogue/domain/import/read-workbook';
import { readSpreadsheet } from '@functions/platform/spreadsheet/read-spreadsheet';
import { NATIONAL_HEADER, nationalMerges, sheetFile } from '../../support/sheet-file';
import {
  BASIS,
  LIMIT,
  line,
  national,
  sheetOf,
  sheetsOf,
  understood,
} from '../../support/catalogue-sheets';

describe('表头', () => {
  test('上面有索引号、发布机构、空行、标题', async () => {
    const made = {
      rows: [
        ['索引号：0001'],
        ['发布机构：民政局', '', '2026年1月1日'],
        [],
        ['明湖区养老服务领域基层政务公开标准目录'],
        ...NATIONAL_HEADER,
        line(1, '通用政策', '扶持政策'),
      ],
      merges: ['A4:N4', ...nationalMerges(5)],
    };
    const sheet = await sheetOf(made);
    expect([sheet.titleRow, sheet.headerRows, sheet.section]).toEqual([4, [5, 6], 'elderly-care']);
    expect(sheet.rows[0]?.understood).toMatchObject({
      category: '通用政策',
      channels: ['政府网站'],
      audience: ['全社会'],
      disclosureModes: ['主动'],
      levels: ['县级'],
    });
  });

  test('两行表头没有合并（合并在另存时丢了）', async () => {
    const [row] = await understood({
      rows: [...NATIONAL_HEADER, line(1, '通用政策', '扶持政策', { 9: '√', 8: '', 13: '✔' })],
    });
    expect(row).toMatchObject({
      audience: ['特定群体'],
      disclosureModes: ['主动'],
      levels: ['县级', '乡级'],
    });
  });

  test('一行表头，方式、对象、层级写文字', async () => {
    const [row] = await understood({
      rows: [
        [
          '序号',
          '事项类别',
          '事项名称',
          '公开内容',
          '公开依据',
          '公开时限',
          '责任单位',
          '公开渠道',
          '公开对象',
          '公开方式',
          '公开层级',
        ],
        [
          '1',
          '通用政策',
          '扶持政策',
          '内容',
          BASIS,
          LIMIT,
          '民政局',
          '政府网站、政务公开栏',
          '全社会',
          '主动公开',
          '区级、镇街级',
        ],
      ],
    });
    expect(row).toMatchObject({
      responsibleBody: '民政局',
      channels: ['政府网站', '政务公开栏'],
      audience: ['全社会'],
      disclosureModes: ['主动'],
      levels: ['县级', '乡级'],
    });
  });

  test.each([
    ['区级', ['县级']],
    ['镇街级', ['乡级']],
    ['镇级', ['乡级']],
    ['乡镇级', ['乡级']],
    ['乡镇（街道）级', ['乡级']],
    ['镇街（园区）级', ['乡级']],
    ['乡、村级', ['乡级', '村级']],
    ['村（社区）级', ['村级']],
    ['县（市、区）级', ['县级']],
  ])('层级栏“%s”', async (name, levels) => {
    const rows = [
      [...(NATIONAL_HEADER[0] ?? [])],
      (NATIONAL_HEADER[1] ?? []).map((cell, at) => (at === 13 ? name : cell)),
      line(1, '通用政策', '扶持政策', { 12: '', 13: '√' }),
    ];
    expect((await understood({ rows, merges: nationalMerges(1) }))[0]?.levels).toEqual(levels);
  });

  test('三级表：三级事项单有一栏', async () => {
    const [first, second] = await understood({
      rows: [
        [
          '序号',
          '公开事项',
          '',
          '',
          '公开内容（要素）',
          '公开依据',
          '公开时限',
          '公开主体',
          '公开渠道和载体',
        ],
        ['', '一级事项', '二级事项', '三级事项', '', '', '', '', ''],
        [
          '1-1',
          '政策文件',
          '按文件种类分类',
          '法律',
          '有关法律',
          BASIS,
          LIMIT,
          '卫健局',
          '■政府网站',
        ],
        ['1-2', '', '', '行政法规', '有关行政法规', BASIS, LIMIT, '卫健局', '■政府网站'],
      ],
      merges: ['B1:D1', 'B3:B4', 'C3:C4'],
    });
    expect(first).toMatchObject({
      category: '政策文件',
      item: '按文件种类分类',
      contentEntry: '法律',
      content: '有关法律',
    });
    expect(second).toMatchObject({
      category: '政策文件',
      item: '按文件种类分类',
      contentEntry: '行政法规',
    });
  });

  test('每页重复的表头、注、小标题、只有序号的行不是事项', async () => {
    const sheet = await sheetOf(
      national(
        [
          line(1, '甲类', '甲事项'),
          ...NATIONAL_HEADER,
          ['二、乙部分'],
          line(2, '乙类', '乙事项'),
          ['3'],
          ['注：本目录由公开办解释。'],
        ],
        { merges: ['A6:N6'] },
      ),
    );
    expect(sheet.rows.map(({ row }) => row)).toEqual([3, 7]);
    expect(sheet.skipped.map(({ row, kind }) => [row, kind])).toEqual([
      [4, 'repeatedHeader'],
      [5, 'repeatedHeader'],
      [6, 'heading'],
      [8, 'serialOnly'],
      [9, 'note'],
    ]);
  });

  test('几张工作表各是一个领域；说明页、隐藏的工作表不读', async () => {
    const sheets = await sheetsOf(
      { name: '填表说明', rows: [['请如实填写']] },
      national([line(1, '甲类', '甲事项')], { name: '社会救助' }),
      national([line(1, '乙类', '乙事项')], { name: '养老服务' }),
      national([line(1, '丙类', '丙事项')], { name: '户籍管理', isHidden: true }),
    );
    expect(sheets.map(({ sheetName, section }) => [sheetName, section])).toEqual([
      ['社会救助', 'social-assistance'],
      ['养老服务', 'elderly-care'],
    ]);
  });

  test('没有认得的表头：拒绝', async () => {
    const grids = readSpreadsheet(
      'a.xlsx',
      await sheetFile({
        rows: [
          ['姓名', '电话', '住址'],
          ['张三', '1', '2'],
        ],
      }),
    );
    const read = grids.ok ? readWorkbook(grids.value) : grids;
    expect(read.ok ? null : read.refusal.message).toMatch(/没有找到目录的表头/);
  });
});
