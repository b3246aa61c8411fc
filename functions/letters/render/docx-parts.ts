import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';
import { columnWidths, LINE, RED, SIZE } from './measures';

/** 公文用字；没有装仿宋、小标宋的机器自动换成宋体一类。 */
const FONTS = {
  body: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '仿宋_GB2312' },
  title: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '方正小标宋简体' },
  heading: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '黑体' },
} as const;

const TWIPS = 20;
const HALF_POINTS = 2;

interface RunLook {
  readonly font?: keyof typeof FONTS;
  readonly size?: number;
  readonly color?: string;
  readonly isBold?: boolean;
}

const weight = (isBold: boolean): Partial<IRunOptions> => ({ bold: isBold });

const run = (text: string, { font = 'body', size = SIZE.body, color, isBold = false }: RunLook) =>
  new TextRun({
    text,
    font: FONTS[font],
    size: size * HALF_POINTS,
    ...weight(isBold),
    ...(color !== undefined && { color }),
  });

const spacing = (line: number, before = 0) => ({
  line: line * TWIPS,
  lineRule: LineRuleType.EXACT,
  before,
  after: 0,
});

const paragraph = (text: string, look: RunLook, options: IParagraphOptions = {}) =>
  new Paragraph({ spacing: spacing(LINE.body), ...options, children: [run(text, look)] });

/** 红头，下有一道红线。 */
export const redHead = (text: string): Paragraph =>
  paragraph(
    text,
    { font: 'title', size: SIZE.redHead, color: RED, isBold: true },
    {
      alignment: AlignmentType.CENTER,
      spacing: { after: 14 * TWIPS },
      border: { bottom: { style: BorderStyle.SINGLE, size: 18, color: RED, space: 8 } },
    },
  );

export const title = (text: string): Paragraph =>
  paragraph(
    text,
    { font: 'title', size: SIZE.title, isBold: true },
    { alignment: AlignmentType.CENTER, spacing: spacing(LINE.title, 10 * TWIPS) },
  );

export const centred = (text: string): Paragraph =>
  paragraph(text, {}, { alignment: AlignmentType.CENTER });

/** 顶格，如称谓。 */
export const flush = (text: string): Paragraph => paragraph(text, {});

/** 正文：首行缩进两字，两端对齐。 */
export const body = (text: string, isHeading = false): Paragraph =>
  paragraph(text, isHeading ? { font: 'heading' } : {}, {
    alignment: AlignmentType.BOTH,
    indent: { firstLine: SIZE.body * 2 * TWIPS },
  });

/** 落款：右边空四字。 */
export const signed = (text: string): Paragraph =>
  paragraph(text, {}, { alignment: AlignmentType.RIGHT, indent: { right: SIZE.body * 4 * TWIPS } });

export const small = (text: string): Paragraph =>
  paragraph(text, { size: SIZE.small }, { spacing: spacing(LINE.small) });

export const empty = (): Paragraph => paragraph('', {});

const cell = (text: string, width: number) =>
  new TableCell({
    width: { size: Math.round(width * TWIPS), type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    children: text
      .split('\n')
      .map((line) => paragraph(line, { size: SIZE.small }, { spacing: spacing(LINE.small) })),
  });

/** 表格；每行的格子数以最多的一行为准。 */
export const table = (rows: readonly (readonly string[])[]): Table => {
  const columns = Math.max(1, ...rows.map((cells) => cells.length));
  const widths = columnWidths(columns);
  return new Table({
    columnWidths: widths.map((width) => Math.round(width * TWIPS)),
    width: {
      size: Math.round(widths.reduce((sum, width) => sum + width, 0) * TWIPS),
      type: WidthType.DXA,
    },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: false,
          children: widths.map((width, index) => cell(cells[index] ?? '', width)),
        }),
    ),
  });
};
