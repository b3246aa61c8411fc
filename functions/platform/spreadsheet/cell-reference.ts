/** 单元格的位置，行列从 0 数起。 */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** "AB12" → 第 11 行、第 27 列；写得不对时为 null。 */
export const placeOf = (reference: string): Place | null => {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
};

/** "A1:C3" → 四边；写得不对时为 null。 */
export const areaOf = (
  reference: string,
): { top: number; left: number; bottom: number; right: number } | null => {
  const [from = '', to = from] = reference.split(':');
  const [first, last] = [placeOf(from), placeOf(to)];
  return first && last
    ? { top: first.row, left: first.column, bottom: last.row, right: last.column }
    : null;
};
