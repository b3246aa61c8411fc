import { create } from 'qrcode';

/** 四周留白几格。 */
const QUIET = 2;

/** 二维码的黑格，坐标含四周的留白；size 是连留白一共几格。 */
export interface CodeModules {
  readonly size: number;
  readonly squares: readonly { readonly row: number; readonly column: number }[];
}

/** 一段文字编成二维码，纠错 M 级：破损一成五还扫得出。 */
export const codeModules = (text: string): CodeModules => {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const squares: { row: number; column: number }[] = [];
  for (let row = 0; row < modules.size; row += 1)
    for (let column = 0; column < modules.size; column += 1)
      if (modules.get(row, column)) squares.push({ row: row + QUIET, column: column + QUIET });
  return { size: modules.size + 2 * QUIET, squares };
};
