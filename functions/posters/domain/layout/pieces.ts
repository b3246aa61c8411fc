import type { Measure, Run, Weight } from './marks';

/** 不拆开的一串，连同它的宽，磅。 */
export interface Piece {
  readonly text: string;
  readonly weight: Weight;
  readonly width: number;
}

/** 不拆开的一串：数字、英文字母与连着的记号；其余一字一件。 */
const PIECES = /\n|[A-Za-z0-9.,%+\-/:@_¥￥#&?=~]+|[\s\S]/gu;
/** 把文字分成不拆开的一串串；合起来仍是原文。 */
export type Split = (text: string) => readonly string[];

const splitLetters: Split = (text) => text.match(PIECES) ?? [];

/** 断行以前分成一串串，硬换行单独一串。 */
export const piecesOf = (
  runs: readonly Run[],
  { size, split }: { readonly size: number; readonly split?: Split },
  measure: Measure,
): Piece[] =>
  runs.flatMap(({ text, weight }) =>
    (split ?? splitLetters)(text).map((piece) => ({
      text: piece,
      weight,
      width: piece === '\n' ? 0 : measure({ text: piece, weight }, size),
    })),
  );

/** 比一行还长的一串（如网址）按字拆开。 */
export const fitting = (piece: Piece, width: number, measureOne: (run: Run) => number): Piece[] =>
  piece.width <= width
    ? [piece]
    : [...piece.text].map((text) => ({
        text,
        weight: piece.weight,
        width: measureOne({ text, weight: piece.weight }),
      }));

/** 标题里不拆开的：年月日、季度、文号、书名号里的短名。 */
const PHRASES =
  /(?:\d{4}年)?第[一二三四五六七八九十]+(?:季度|批|期|届|次)|\d{4}年(?:度|[上下]半年)?(?:\d{1,2}月(?:\d{1,2}日)?)?|《[^》]{1,6}》|[A-Za-z0-9.,%+\-/]+/gu;
const words = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** 按词分开，年月、季度、文号不拆。 */
export const splitWords: Split = (text) => {
  const parts: string[] = [];
  let end = 0;
  const plain = (part: string) => [...words.segment(part)].map(({ segment }) => segment);
  for (const match of text.matchAll(PHRASES)) {
    parts.push(...plain(text.slice(end, match.index)), match[0]);
    end = match.index + match[0].length;
  }
  return [...parts, ...plain(text.slice(end))].filter((part) => part !== '');
};
