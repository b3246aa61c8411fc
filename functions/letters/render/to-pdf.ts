import {
  fillNames,
  type LetterDocument,
  type LetterNames,
  type LetterParagraph,
} from '@shared/contract/letter-document';
import { installedFonts, type LetterFonts } from './fonts';
import { LINE, PAGE, RED, SIZE, TEXT_WIDTH } from './measures';
import { drawTable } from './pdf-table';
import { attachmentLines } from './attachment-lines';
import { PDFDocument } from '../../platform/pdf/pdf-document';

type Pdf = PDFKit.PDFDocument;
type Look = PDFKit.Mixins.TextOptions & {
  readonly size?: number;
  readonly line?: number;
  readonly font?: keyof LetterFonts;
};

/** 文件的时间固定，使同样的文书得到同样的字节。 */
const FIXED_AT = new Date('2019-05-15T00:00:00Z');
/** 字体自身的行高与字号之比。 */
const fontLine = (pdf: Pdf) => pdf.currentLineHeight(false);

const write = (pdf: Pdf, text: string, look: Look = {}): void => {
  const { size = SIZE.body, line = LINE.body, font = 'regular', ...options } = look;
  pdf.font(font).fontSize(size);
  pdf.text(text, PAGE.left, pdf.y, {
    width: TEXT_WIDTH,
    lineGap: line - fontLine(pdf),
    ...options,
  });
};

const space = (pdf: Pdf, lines = 1): void => {
  pdf.y += LINE.body * lines;
  if (pdf.y + LINE.body > pdf.page.height - PAGE.bottom) pdf.addPage();
};

const drawRedHead = (pdf: Pdf, text: string): void => {
  pdf.fillColor(`#${RED}`);
  write(pdf, text, { size: SIZE.redHead, line: 44, font: 'bold', align: 'center' });
  const y = pdf.y + 6;
  pdf
    .moveTo(PAGE.left, y)
    .lineTo(PAGE.left + TEXT_WIDTH, y)
    .lineWidth(2)
    .strokeColor(`#${RED}`)
    .stroke();
  pdf.fillColor('black');
  pdf.y = y + 16;
};

const drawParagraph = (pdf: Pdf, { style, text, rows }: LetterParagraph): void => {
  if (style === 'table') {
    drawTable(pdf, rows ?? []);
    pdf.y += 6;
  } else
    write(pdf, text, {
      indent: SIZE.body * 2,
      font: style === 'heading' ? 'bold' : 'regular',
    });
};

const drawSignature = (pdf: Pdf, { agency, dateText }: LetterDocument): void => {
  space(pdf, 2);
  // 落款不与正文分在两页上：放不下机关与日期两行就一起换页。
  if (pdf.y + LINE.body * 2 > pdf.page.height - PAGE.bottom) pdf.addPage();
  const width = TEXT_WIDTH - SIZE.body * 4;
  for (const line of [agency, dateText])
    if (line !== '') write(pdf, line, { align: 'right', width });
};

const drawPageNumbers = (pdf: Pdf): void => {
  const { start, count } = pdf.bufferedPageRange();
  for (let index = start; index < start + count; index += 1) {
    pdf.switchToPage(index);
    pdf.page.margins.bottom = 0;
    pdf.font('regular').fontSize(SIZE.small);
    pdf.text(`— ${String(index + 1)} —`, PAGE.left, pdf.page.height - PAGE.bottom + 28, {
      width: TEXT_WIDTH,
      align: 'center',
    });
  }
};

const draw = (pdf: Pdf, letter: LetterDocument): void => {
  if (letter.redHead !== '') drawRedHead(pdf, letter.redHead);
  write(pdf, letter.title, { size: SIZE.title, line: LINE.title, font: 'bold', align: 'center' });
  if (letter.documentNumber !== '') write(pdf, letter.documentNumber, { align: 'center' });
  pdf.y += LINE.body / 2;
  if (letter.salutation !== '') write(pdf, letter.salutation);
  for (const paragraph of letter.paragraphs) drawParagraph(pdf, paragraph);
  if (letter.attachments.length > 0) space(pdf);
  for (const line of attachmentLines(letter.attachments))
    write(pdf, line, { indent: SIZE.body * 2 });
  drawSignature(pdf, letter);
  if (letter.footnote !== '') {
    space(pdf);
    write(pdf, letter.footnote, { size: SIZE.small, line: LINE.small });
  }
  drawPageNumbers(pdf);
};

const open = (letter: LetterDocument, { regular, bold }: LetterFonts): Pdf => {
  const { top, bottom, left, right } = PAGE;
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { top, bottom, left, right },
    bufferPages: true,
    lang: 'zh-CN',
    displayTitle: true,
    info: { Title: letter.title, Author: letter.agency, CreationDate: FIXED_AT, ModDate: FIXED_AT },
  });
  pdf.registerFont('regular', Buffer.from(regular));
  pdf.registerFont('bold', Buffer.from(bold));
  return pdf;
};

/**
 * 写成 PDF，字体只嵌用到的字；同一份文书、同样的姓名，每次的字节都相同。
 * @param fonts 不给出即用随程序安装的思源宋体
 */
export const toPdf = async (
  document: LetterDocument,
  names: LetterNames,
  fonts?: LetterFonts,
): Promise<Uint8Array> => {
  const letter = fillNames(document, names);
  const pdf = open(letter, fonts ?? (await installedFonts()));
  const chunks: Uint8Array[] = [];
  const whole = new Promise<Uint8Array>((resolve, reject) => {
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    pdf.on('error', reject);
  });
  draw(pdf, letter);
  pdf.end();
  return whole;
};
