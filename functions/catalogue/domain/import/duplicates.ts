import type { ReadRow } from './imported-row';
import { compact } from './plain-text';

/** 与前面某行重名：各级名称都相同。内容也相同的是重复，内容不同的只是提示。 */
export interface Duplicate {
  readonly row: number;
  readonly serial: string;
  readonly of: number;
  readonly ofSerial: string;
  readonly hasSameContent: boolean;
}

/** 找重名的各行：比的是去掉空白的各级名称，都指第一次出现的那一行。 */
export const findDuplicates = (rows: readonly ReadRow[]): Duplicate[] => {
  const firsts = new Map<string, ReadRow[]>();
  const duplicates: Duplicate[] = [];
  for (const read of rows) {
    const { category, item, contentEntry, extraLevels, content } = read.understood;
    const key = JSON.stringify([category, item, contentEntry, ...extraLevels]);
    const earlier = firsts.get(key) ?? [];
    const same = earlier.find((each) => compact(each.understood.content) === compact(content));
    const [first] = earlier;
    if (!same) firsts.set(key, [...earlier, read]);
    const of = same ?? first;
    if (of)
      duplicates.push({
        row: read.row,
        serial: read.understood.serial,
        of: of.row,
        ofSerial: of.understood.serial,
        hasSameContent: same !== undefined,
      });
  }
  return duplicates;
};
