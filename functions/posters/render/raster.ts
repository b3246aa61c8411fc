/** 一个点，像素。 */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** 一个字形的灰度图：左上角相对于笔位，各像素的浓淡 0–255。 */
export interface Bitmap {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly cover: Uint8Array;
}

interface Edge {
  readonly top: Point;
  readonly bottom: Point;
  /** 往下为 1，往上为 -1。 */
  readonly winding: number;
}

/** 每一行像素分几条扫描线。 */
const LINES = 4;

const edgesOf = (contours: readonly (readonly Point[])[]): Edge[] =>
  contours.flatMap((points) =>
    points.flatMap((from, index): Edge[] => {
      const to = points[(index + 1) % points.length] ?? from;
      if (from.y === to.y) return [];
      return from.y < to.y
        ? [{ top: from, bottom: to, winding: 1 }]
        : [{ top: to, bottom: from, winding: -1 }];
    }),
  );

const crossings = (edges: readonly Edge[], y: number) =>
  edges
    .filter(({ top, bottom }) => top.y <= y && y < bottom.y)
    .map(({ top, bottom, winding }) => ({
      x: top.x + ((y - top.y) * (bottom.x - top.x)) / (bottom.y - top.y),
      winding,
    }))
    .sort((a, b) => a.x - b.x);

/** 把一段横线的浓淡加到一行上，两端按占到的几成算。 */
const addSpan = (row: Float32Array, from: number, to: number): void => {
  const [first, last] = [Math.floor(from), Math.floor(to)];
  for (let column = first; column <= last && column < row.length; column += 1) {
    const share = Math.min(to, column + 1) - Math.max(from, column);
    if (share > 0) row[column] = (row[column] ?? 0) + share / LINES;
  }
};

const fillLine = (row: Float32Array, edges: readonly Edge[], at: { y: number; left: number }) => {
  let winding = 0;
  let from = 0;
  for (const crossing of crossings(edges, at.y)) {
    if (winding === 0) from = crossing.x;
    winding += crossing.winding;
    if (winding === 0) addSpan(row, from - at.left, crossing.x - at.left);
  }
};

/** 把一组首尾相接的轮廓填成灰度图（非零环绕），边缘抗锯齿。 */
export const fillContours = (contours: readonly (readonly Point[])[]): Bitmap => {
  const points = contours.flat();
  if (points.length === 0) return { left: 0, top: 0, width: 0, height: 0, cover: new Uint8Array() };
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, top] = [Math.floor(Math.min(...xs)), Math.floor(Math.min(...ys))];
  const width = Math.ceil(Math.max(...xs)) - left + 1;
  const height = Math.ceil(Math.max(...ys)) - top + 1;
  const edges = edgesOf(contours);
  const cover = new Uint8Array(width * height);
  for (let row = 0; row < height; row += 1) {
    const line = new Float32Array(width);
    for (let part = 0; part < LINES; part += 1)
      fillLine(line, edges, { y: top + row + (part + 0.5) / LINES, left });
    line.forEach((share, column) => {
      cover[row * width + column] = Math.round(Math.min(1, share) * 255);
    });
  }
  return { left, top, width, height, cover };
};
