import { plainText } from '../layout/blocks';
import { breakLines } from '../layout/line-breaking';
import { RULE, SOFT, type LaidPage, type Mark, type Measure } from '../layout/marks';
import { BOX, textWidth, type Paper } from '../layout/paper';
import { lineMarks, type ParagraphLook } from '../layout/paragraph';
import { shifted, type Column, type Paged, type Slab } from '../layout/slab';

/** 每页都有的：续页的页眉写标题，页脚写校验码一类的话与页码。 */
export interface Chrome {
  readonly header: string;
  readonly footer: string;
}

const headerHeight = ({ size }: Paper): number => size.small * 2.2;
const footerHeight = ({ size }: Paper): number => size.small * 2;

/** 版心：第一页没有页眉，从页边起；每页留出页脚。 */
export const columnOf = (paper: Paper): Column => {
  const top = paper.margin.top + headerHeight(paper);
  const bottom = paper.height - paper.margin.bottom - footerHeight(paper);
  return { top, height: bottom - top, first: -headerHeight(paper) };
};

/** 写成一行；写不下的末尾用省略号。 */
const oneLine = (
  text: string,
  look: ParagraphLook & { readonly y: number },
  measure: Measure,
): Mark[] => {
  let kept = text;
  const lines = (each: string) => breakLines(plainText(each), look, measure);
  while (kept !== '' && lines(kept).length > 1)
    kept = `${[...kept.replace(/…$/u, '')].slice(0, -1).join('')}…`;
  return lines(kept).flatMap((line) => lineMarks(line, look, measure));
};

const headerMarks = ({ header }: Chrome, paper: Paper, measure: Measure): Mark[] => {
  const size = paper.size.small;
  const look = { x: paper.margin.x, width: textWidth(paper), size, colour: SOFT };
  return [
    ...oneLine(`（接上页）${header}`, { ...look, y: paper.margin.top }, measure),
    {
      kind: 'box',
      x: look.x,
      y: paper.margin.top + size * (BOX + 0.2),
      width: look.width,
      height: 0.8,
      fill: RULE,
      stroke: null,
      line: 0,
    },
  ];
};

/** 每页补上页眉与页脚。 */
export const withChrome = (
  pages: readonly LaidPage[],
  chrome: Chrome,
  { paper, measure }: { readonly paper: Paper; readonly measure: Measure },
): LaidPage[] => {
  const size = paper.size.small;
  const y = paper.height - paper.margin.bottom - size * BOX;
  const look = { x: paper.margin.x, width: textWidth(paper), size, colour: SOFT, y };
  return pages.map(({ marks }, index) => {
    const number = `第${String(index + 1)}页 共${String(pages.length)}页`;
    const own = measure({ text: number, weight: 'regular' }, size) + size;
    return {
      marks: [
        ...(index === 0 ? [] : headerMarks(chrome, paper, measure)),
        ...marks,
        ...oneLine(chrome.footer, { ...look, width: look.width - own }, measure),
        ...oneLine(number, { ...look, align: 'right' }, measure),
      ],
    };
  });
};

/** 末尾的一栏压在最后一页的底边；放不下另起一页；紧一点放得下的不另起。 */
export const withEnd = ({ pages, left }: Paged, end: Slab, column: Column): LaidPage[] => {
  const y = column.top + column.height - end.height;
  const marks = shifted(end.marks, { y });
  if (left < end.height + end.gap / 2) return [...pages, { marks }];
  return pages.map((page, index) =>
    index === pages.length - 1 ? { marks: [...page.marks, ...marks] } : page,
  );
};
