import {
  Document,
  HeadingLevel,
  Header,
  Footer,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  DeletedTextRun,
  CommentRangeStart,
  CommentReference,
} from 'docx';
import ExcelJS from 'exceljs';
import PDFDocument from 'pdfkit';
import { strToU8, zipSync } from 'fflate';

const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
const row = (...texts: string[]) => new TableRow({ children: texts.map(cell) });

/** 一份 Word 文件：正文、表格、页眉页脚、批注、删除的修订、隐藏的文字、作者，各藏一个号码。 */
export const sampleWord = async (): Promise<Uint8Array> => {
  const document = new Document({
    creator: '薛志远',
    lastModifiedBy: '吴建红',
    title: '低保公示',
    comments: {
      children: [
        {
          id: 0,
          author: '冯建平',
          date: new Date(0),
          children: [new Paragraph('请核对 19900000001')],
        },
      ],
    },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('页眉 19900000002')] }) },
        footers: { default: new Footer({ children: [new Paragraph('页脚 19900000003')] }) },
        children: [
          new Paragraph({ text: '公示', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            children: [
              new TextRun('联系电话 1990'),
              new TextRun({ text: '0000', color: '333333' }),
              new TextRun('004，请来电'),
              new TextRun({ text: '藏着 19900000005', vanish: true }),
              new DeletedTextRun({
                text: '删去 19900000006',
                id: 1,
                author: '冯建平',
                date: '2026-01-01T00:00:00Z',
              }),
              new CommentRangeStart(0),
              new CommentReference(0),
            ],
          }),
          new Table({
            rows: [row('姓名', '致贫原因', '电话'), row('薛根旺', '肢体残疾', '19900000007')],
          }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
};

/** 一份 Excel 文件：看得见的表、隐藏的行和列、隐藏和深藏的表、批注、定义的名称、公式的值、作者。 */
export const sampleWorkbook = async (): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook();
  book.creator = '薛志远';
  book.lastModifiedBy = '吴建红';
  book.company = '柳树坪村民委员会';
  const shown = book.addWorksheet('发放明细');
  shown.addRow(['姓名', '金额（元）', '电话', '备注']);
  shown.addRow(['薛根旺', 860, 19900000011, '一季度']);
  shown.addRow(['冯小虎', 455, '19900000012', { formula: '"电话"&C2', result: '电话19900000011' }]);
  shown.addRow(['李改花', 455, '', '藏着 19900000013']);
  shown.getRow(4).hidden = true;
  shown.getColumn(3).hidden = true;
  shown.getCell('A2').note = '他的电话 19900000014';
  book.addWorksheet('底稿', { state: 'hidden' }).addRow(['底稿', '19900000015']);
  book.addWorksheet('深藏', { state: 'veryHidden' }).addRow(['深藏', '19900000016']);
  return new Uint8Array(await book.xlsx.writeBuffer());
};

const FONT =
  require.resolve('@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf');

/** 一份 PDF：每页一段文字，带作者；给了密码的加密。 */
export const samplePdf = (pages: readonly string[], userPassword?: string): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const document = new PDFDocument({
      info: { Author: '薛志远', Title: '公示' },
      ...(userPassword === undefined ? {} : { userPassword }),
    });
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.on('error', reject);
    document.font(FONT);
    pages.forEach((text, index) => (index === 0 ? document : document.addPage()).text(text));
    document.end();
  });

/** 一个压缩炸弹：几百千字节，解开有 size 字节。 */
export const zipBomb = (size: number): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': new Uint8Array(size).fill(0x20),
  });
