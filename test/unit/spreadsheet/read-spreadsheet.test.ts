import { describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { readSpreadsheet } from '@functions/platform/spreadsheet/read-spreadsheet';
import { writeXlsx } from '@functions/platform/spreadsheet/write-xlsx';
import { sheetFile } from '../../support/sheet-file';

const gb = Uint8Array.from([
  0xd0, 0xf2, 0xba, 0xc5, 0x2c, 0xca, 0xc2, 0xcf, 0xee, 0x0a, 0x31, 0x2c, 0xb5, 0xcd, 0xb1, 0xa3,
]);
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
const utf8 = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'));

const cellsOf = (name: string, bytes: Uint8Array) => {
  const read = readSpreadsheet(name, bytes);
  if (!read.ok) throw new Error(read.refusal.message);
  return read.value[0]?.cells;
};
const refusalOf = (name: string, bytes: Uint8Array) => {
  const read = readSpreadsheet(name, bytes);
  return read.ok
    ? null
    : `${read.refusal.code} ${read.refusal.field ?? ''} ${read.refusal.message}`;
};

/** 手写的工作簿：一张表，内容就是给的 XML。 */
const packed = (sheet: string, more: Record<string, string> = {}): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8(
      '<workbook xmlns:r="r"><sheets><sheet name="一" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
    ...Object.fromEntries(Object.entries(more).map(([name, text]) => [name, strToU8(text)])),
  });

describe('CSV', () => {
  const expected = [
    ['序号', '事项'],
    ['1', '低保'],
  ];
  test.each<[string, Uint8Array]>([
    ['UTF-8', utf8('序号,事项\n1,低保\n')],
    ['UTF-8 带标记', utf8('\ufeff序号,事项\r\n1,低保\r\n')],
    ['国标码', gb],
    ['UTF-16 制表符', utf16('序号\t事项\n1\t低保')],
    ['分号', utf8('序号;事项\n1;低保')],
  ])('%s', (_, bytes) => expect(cellsOf('a.csv', bytes)).toEqual(expected));

  test('引号里的逗号、换行、引号', () => {
    expect(cellsOf('a.csv', utf8('序号,内容\n1,"甲,""乙""\n丙"'))).toEqual([
      ['序号', '内容'],
      ['1', '甲,"乙"\n丙'],
    ]);
  });

  test('各行长短不一、引号没有收尾的，也读得出或者说得清', () => {
    expect(cellsOf('a.csv', utf8('a,b,c\n1\n1,2,3,4'))).toEqual([
      ['a', 'b', 'c'],
      ['1'],
      ['1', '2', '3', '4'],
    ]);
    expect(refusalOf('a.csv', utf8('a,"b\nc,d'))).toMatch(/^unsupportedMedia file 文件读不出来/);
  });

  test('二十万行：拒绝', () => {
    expect(refusalOf('a.csv', utf8('1,低保\n'.repeat(200_000)))).toBe(
      'tooLarge file 表格超过 20,000 行，一次至多 20,000 行，请拆开再上传',
    );
  });
});

describe('不是表格的文件', () => {
  test.each<[string, string, Uint8Array, string]>([
    ['文本', 'a.xlsx', utf8('序号\t事项'), '文件不是 Excel 工作簿（内容是文本）'],
    ['PDF', 'a.xlsx', utf8('%PDF-1.7'), '文件不是 Excel 工作簿（内容是PDF）'],
    ['网页', 'a.xlsx', utf8('<html><table></table></html>'), '文件不是 Excel 工作簿（内容是网页）'],
    [
      '图片',
      'a.xlsx',
      Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]),
      '文件不是 Excel 工作簿（内容是图片）',
    ],
    [
      '旧版',
      'a.xls',
      new Uint8Array(
        Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('Workbook', 'utf16le')]),
      ),
      '文件是旧版 Excel（.xls），请另存为 .xlsx 再上传',
    ],
    [
      '加密',
      'a.xlsx',
      new Uint8Array(
        Buffer.concat([
          Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
          Buffer.from('EncryptedPackage', 'utf16le'),
        ]),
      ),
      '文件加了密码，读不出来，请取消密码再上传',
    ],
    [
      'Word',
      'a.xlsx',
      zipSync({ 'word/document.xml': strToU8('<w/>') }),
      '文件不是 Excel 工作簿（内容是Word 文档）',
    ],
    [
      '压缩包',
      'a.xlsx',
      zipSync({ 'a.txt': strToU8('甲') }),
      '文件不是 Excel 工作簿（内容是压缩包）',
    ],
    [
      '宏',
      'a.xlsx',
      packed('<worksheet/>', { 'xl/vbaProject.bin': 'x' }),
      '文件里带有宏，请另存为不带宏的 .xlsx 再上传',
    ],
    [
      '二进制',
      'a.csv',
      Uint8Array.from([1, 0, 2, 0]),
      '文件不是 Excel 工作簿（内容是不认得的数据）',
    ],
    [
      '残缺',
      'a.xlsx',
      packed('<worksheet/>').slice(0, 200),
      '文件已损坏，读不出来，请重新保存再上传',
    ],
    ['写坏的 XML', 'a.xlsx', packed('<worksheet><row>'), '文件已损坏，读不出来，请重新保存再上传'],
    [
      '自定义实体',
      'a.xlsx',
      packed('<!DOCTYPE x [<!ENTITY a "aa">]><worksheet>&a;</worksheet>'),
      '文件已损坏，读不出来，请重新保存再上传',
    ],
  ])('%s', (_, name, bytes, message) => {
    expect(refusalOf(name, bytes)).toBe(`unsupportedMedia file ${message}`);
  });
});

describe('压缩炸弹与过大的表', () => {
  const row = (r: number) =>
    `<row r="${r}"><c r="A${r}" t="inlineStr"><is><t>甲</t></is></c></row>`;

  test('压缩炸弹：解到上限就停', () => {
    const bomb = packed(`<worksheet><!--${'0'.repeat(150 * 1024 * 1024)}--></worksheet>`);
    expect(bomb.length).toBeLessThan(400 * 1024);
    const before = process.memoryUsage().rss;
    expect(refusalOf('a.xlsx', bomb)).toMatch(/^tooLarge file 文件解开后超过 64 MB/);
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
  });

  test('二十万行：拒绝', () => {
    const rows = Array.from({ length: 200_000 }, (_, at) => row(at + 1)).join('');
    expect(
      refusalOf('a.xlsx', packed(`<worksheet><sheetData>${rows}</sheetData></worksheet>`)),
    ).toBe('tooLarge file 表格超过 20,000 行，一次至多 20,000 行，请拆开再上传');
  });

  test('盖住整张表的合并、一百万行带格式的空行、最右一列的字，都不拖垮', () => {
    const blank = Array.from(
      { length: 100_000 },
      (_, at) => `<row r="${at + 2}" ht="20"><c r="A${at + 2}" s="1"/></row>`,
    ).join('');
    const cells = cellsOf(
      'a.xlsx',
      packed(
        `<worksheet><cols><col min="3" max="16384" hidden="1"/></cols><sheetData>${row(1)}${blank}<row r="1048576"><c r="XFD1048576" t="str"><v>远</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>`,
      ),
    );
    expect(cells).toEqual([['甲']]);
  });
});

describe('各种格子', () => {
  test('富文本、公式、日期、数、布尔、错误', async () => {
    const bytes = await sheetFile({
      rows: [
        [
          { richText: [{ text: '甲' }, { text: '乙' }] },
          { formula: 'A1&"丙"', result: '甲乙丙' },
          { formula: '1+1' },
          new Date(Date.UTC(2026, 2, 31)),
          20,
          0.1 + 0.2,
          true,
          { error: '#REF!' },
          { text: '链接', hyperlink: 'https://example.com' },
          'x_x000D_y',
        ],
      ],
    });
    const read = readSpreadsheet('a.xlsx', bytes);
    const sheet = read.ok ? read.value[0] : undefined;
    expect(sheet?.cells[0]).toEqual([
      '甲乙',
      '甲乙丙',
      '',
      '2026-03-31',
      '20',
      '0.3',
      '是',
      '',
      '链接',
      'x\ry',
    ]);
    // 没有算好的公式，和贴成值的错误。
    expect([...(sheet?.brokenFormulas ?? [])]).toEqual(['0:2', '0:7']);
  });

  test('没有写位置的格、带前缀的标签、注音', () => {
    const sheet =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="s"><x:v>0</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const strings = '<sst><si><t>政务</t><rPh sb="0" eb="1"><t>zheng</t></rPh></si></sst>';
    expect(cellsOf('a.xlsx', packed(sheet, { 'xl/sharedStrings.xml': strings }))).toEqual([
      ['政务', '2'],
    ]);
  });
});

describe('写出的文件', () => {
  test('等号、加号、减号开头的都是文字，不是公式；控制字符去掉', async () => {
    const texts = ["=cmd|'/C calc'!A0", '+1', '-1', '@SUM(A1)', '甲\u0000乙'];
    const bytes = await writeXlsx([
      {
        name: '目录/[一]',
        title: '=标题',
        header: [texts],
        widths: [1, 1, 1, 1, 1],
        rows: [texts],
      },
    ]);
    const read = readSpreadsheet('a.xlsx', bytes);
    const sheet = read.ok ? read.value[0] : undefined;
    const stored = [...texts.slice(0, 4), '甲乙'];
    expect(sheet?.sheetName).toBe('目录  一');
    expect(sheet?.cells.slice(1)).toEqual([stored, stored]);
    expect(sheet?.brokenFormulas.size).toBe(0);
    const xml = Buffer.from(bytes).toString('latin1');
    expect(xml.includes('<f>')).toBe(false);
  });
});
