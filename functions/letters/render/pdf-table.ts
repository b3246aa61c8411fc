import { columnWidths, LINE, PAGE, SIZE } from './measures';

type Pdf = PDFKit.PDFDocument;

const PADDING = 4;
const GAP = LINE.small - SIZE.small * 1.2;

const bottomOf = (pdf: Pdf) => pdf.page.height - PAGE.bottom;

/** 画一张表：一行放不下就换页；一行比一页还高的，按行文拆开。 */
export const drawTable = (pdf: Pdf, rows: readonly (readonly string[])[]): void => {
  const columns = Math.max(1, ...rows.map((cells) => cells.length));
  const widths = columnWidths(columns);
  const capacity = bottomOf(pdf) - PAGE.top - 2 * PADDING;
  pdf.font('regular').fontSize(SIZE.small);
  const heightOf = (cells: readonly string[]) =>
    Math.max(
      LINE.small,
      ...cells.map((text, index) =>
        pdf.heightOfString(text, { width: (widths[index] ?? 0) - 2 * PADDING, lineGap: GAP }),
      ),
    );
  for (const cells of rows.flatMap((each) => splitRow(each, (part) => heightOf(part) <= capacity)))
    drawRow(pdf, { cells, widths, height: heightOf(cells) + 2 * PADDING });
};

/** 放不下的一行拆成几行：每行尽量多装，其余格子留空。 */
const splitRow = (
  cells: readonly string[],
  fits: (cells: readonly string[]) => boolean,
): (readonly string[])[] => {
  const pieces: (readonly string[])[] = [];
  let rest = cells;
  while (!fits(rest)) {
    const cut = (take: number) => rest.map((text) => text.slice(0, take));
    let [enough, tooMuch] = [1, Math.max(...rest.map(({ length }) => length))];
    while (tooMuch - enough > 1) {
      const middle = Math.floor((enough + tooMuch) / 2);
      if (fits(cut(middle))) enough = middle;
      else tooMuch = middle;
    }
    const taken = enough;
    pieces.push(cut(taken));
    rest = rest.map((text) => text.slice(taken));
  }
  return [...pieces, rest];
};

interface RowShape {
  readonly cells: readonly string[];
  readonly widths: readonly number[];
  readonly height: number;
}

const drawRow = (pdf: Pdf, { cells, widths, height }: RowShape): void => {
  if (pdf.y + height > bottomOf(pdf)) pdf.addPage();
  const top = pdf.y;
  let left: number = PAGE.left;
  widths.forEach((width, index) => {
    pdf.lineWidth(0.6).strokeColor('black').rect(left, top, width, height).stroke();
    pdf.text(cells[index] ?? '', left + PADDING, top + PADDING, {
      width: width - 2 * PADDING,
      lineGap: GAP,
    });
    left += width;
  });
  pdf.x = PAGE.left;
  pdf.y = top + height;
};
