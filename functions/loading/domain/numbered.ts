/** 文件里的一行和它的行号（从 1 数起）。 */
export interface Numbered<T> {
  readonly file: string;
  readonly row: number;
  readonly value: T;
}

/** 去掉重复的行：重复的报给 onDuplicate，只留第一行。 */
export const firstOfEach = <T>(
  rows: readonly Numbered<T>[],
  keyOf: (value: T) => string,
  onDuplicate: (row: Numbered<T>, first: Numbered<T>) => void,
): Numbered<T>[] => {
  const seen = new Map<string, Numbered<T>>();
  return rows.filter((row) => {
    const key = keyOf(row.value);
    const first = seen.get(key);
    if (first) onDuplicate(row, first);
    else seen.set(key, row);
    return !first;
  });
};
