import type { Measure, Run, Weight } from './marks';
import { fitting, piecesOf, type Piece, type Split } from './pieces';

/** 排好的一行。 */
export interface Line {
  readonly runs: readonly Run[];
  readonly width: number;
  /** 一段的最后一行，或者后面是硬换行：不拉开。 */
  readonly isLast: boolean;
}

/** 不放在行首的标点。 */
const NOT_FIRST = /^[，。、；：？！）》」』】〕％”’…·,.;:?!)\]}]/u;
/** 不放在行尾的标点。 */
const NOT_LAST = /[（《「『【〔“‘([{]$/u;

const merge = (pieces: readonly Piece[]): Run[] => {
  const runs: { text: string; weight: Weight }[] = [];
  for (const { text, weight } of pieces) {
    const last = runs[runs.length - 1];
    if (last?.weight === weight) last.text += text;
    else runs.push({ text, weight });
  }
  return runs;
};

const isBlank = ({ text }: Piece): boolean => text.trim() === '';

const lineOf = (pieces: readonly Piece[], isLast: boolean): Line => {
  const kept = [...pieces];
  while (kept.length > 0 && isBlank(kept[kept.length - 1] as Piece)) kept.pop();
  return { runs: merge(kept), width: kept.reduce((sum, { width }) => sum + width, 0), isLast };
};

/** 这一行在哪里断：避开行首、行尾不该放的标点；退无可退就在原处断。 */
const cutAt = (pieces: readonly Piece[], next: Piece): number => {
  let cut = pieces.length;
  let following = next;
  while (cut > 1) {
    const before = pieces[cut - 1] as Piece;
    if (!NOT_FIRST.test(following.text) && !NOT_LAST.test(before.text)) return cut;
    following = before;
    cut -= 1;
  }
  return pieces.length;
};

/** 断行要知道的：字号、宽度、首行缩进，磅。 */
export interface Measurement {
  readonly size: number;
  readonly width: number;
  readonly indent?: number;
  /** 怎样分成不拆开的一串串；不给出就是一字一件，数字与英文连着。 */
  readonly split?: Split;
}

/** 把一段文字断成行：数字与英文不拆，标点不落在行首，引号括号不留在行尾；一个字也不少。 */
export const breakLines = (runs: readonly Run[], at: Measurement, measure: Measure): Line[] => {
  const { size, width, indent = 0 } = at;
  const lines: Line[] = [];
  let current: Piece[] = [];
  let room = width - indent;
  const close = (pieces: readonly Piece[], isLast: boolean) => {
    lines.push(lineOf(pieces, isLast));
    room = width;
  };
  const pieces = piecesOf(runs, at, measure).flatMap((piece) =>
    fitting(piece, width - indent, (run) => measure(run, size)),
  );
  const used = () => current.reduce((sum, piece) => sum + piece.width, 0);
  for (const piece of pieces) {
    if (piece.text === '\n') {
      close(current, true);
      current = [];
      continue;
    }
    if (current.length === 0 && lines.length > 0 && isBlank(piece)) continue;
    while (current.length > 0 && used() + piece.width > room + 0.01 && !isBlank(piece)) {
      const cut = cutAt(current, piece);
      close(current.slice(0, cut), false);
      current = current.slice(cut);
    }
    current.push(piece);
  }
  if (current.length > 0 || lines.length === 0) close(current, true);
  return lines;
};
