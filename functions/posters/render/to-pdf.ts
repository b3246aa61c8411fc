import type { LaidDocument, Mark, Measure, Weight } from '../domain/layout/marks';
import { BOX } from '../domain/layout/paper';
import { codeModules } from './code-modules';
import { PDFDocument } from '../../platform/pdf/pdf-document';

type Pdf = PDFKit.PDFDocument;

/** 两种字体的字库。 */
export type Fonts = Readonly<Record<Weight, Uint8Array>>;

/** 文件的时间固定，使同样的内容得到同样的字节。 */
const FIXED_AT = new Date('2019-05-15T00:00:00Z');

const open = (fonts: Fonts): Pdf => {
  const pdf = new PDFDocument({
    autoFirstPage: false,
    lang: 'zh-CN',
    displayTitle: true,
    info: { CreationDate: FIXED_AT, ModDate: FIXED_AT },
  });
  pdf.registerFont('regular', Buffer.from(fonts.regular));
  pdf.registerFont('bold', Buffer.from(fonts.bold));
  return pdf;
};

/** 逐字量宽，量过的记着；一段的宽是各字之和（不用字偶调整，画的时候也不用）。 */
const measureWith = (pdf: Pdf): Measure => {
  const known = { regular: new Map<string, number>(), bold: new Map<string, number>() };
  const widthOf = (character: string, weight: Weight): number => {
    const found = known[weight].get(character);
    if (found !== undefined) return found;
    const width = pdf.font(weight).fontSize(1000).widthOfString(character) / 1000;
    known[weight].set(character, width);
    return width;
  };
  return ({ text, weight }, size) =>
    [...text].reduce((sum, character) => sum + widthOf(character, weight), 0) * size;
};

type TextMark = Extract<Mark, { kind: 'text' }>;

const drawText = (pdf: Pdf, mark: TextMark): void => {
  const { x, y, size, run, colour, spacing } = mark;
  pdf.font(run.weight).fontSize(size).fillColor(`#${colour}`);
  const own = pdf.currentLineHeight(false);
  pdf.text(run.text, x, y + (size * BOX - own) / 2, {
    lineBreak: false,
    characterSpacing: spacing,
    features: [],
  });
};

const drawBox = (pdf: Pdf, mark: Extract<Mark, { kind: 'box' }>): void => {
  const { x, y, width, height, fill, stroke, line } = mark;
  if (fill !== null) pdf.rect(x, y, width, height).fill(`#${fill}`);
  if (stroke !== null) pdf.lineWidth(line).rect(x, y, width, height).stroke(`#${stroke}`);
};

/** 二维码画成一个个方块，放多大都清楚。 */
const drawCode = (pdf: Pdf, mark: Extract<Mark, { kind: 'code' }>): void => {
  const { size, squares } = codeModules(mark.text);
  const unit = mark.size / size;
  for (const { row, column } of squares)
    pdf.rect(mark.x + column * unit, mark.y + row * unit, unit, unit);
  pdf.fill('#000000');
};

const drawMark = (pdf: Pdf, mark: Mark): void => {
  if (mark.kind === 'text') drawText(pdf, mark);
  else if (mark.kind === 'box') drawBox(pdf, mark);
  else drawCode(pdf, mark);
};

/** 量字、排版、写成 PDF：字体只嵌用到的字，同样的内容每次的字节都相同。 */
export const toPdf = async (
  fonts: Fonts,
  lay: (measure: Measure) => LaidDocument,
): Promise<Uint8Array> => {
  const pdf = open(fonts);
  const chunks: Uint8Array[] = [];
  const whole = new Promise<Uint8Array>((resolve, reject) => {
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    pdf.on('error', reject);
  });
  const { title, author, width, height, pages } = lay(measureWith(pdf));
  Object.assign(pdf.info, { Title: title, Author: author });
  for (const { marks } of pages) {
    pdf.addPage({ size: [width, height], margin: 0 });
    for (const mark of marks) drawMark(pdf, mark);
  }
  pdf.end();
  return whole;
};
