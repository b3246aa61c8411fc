import type { Directory } from './directory';
import { firstOfEach, type Numbered } from './numbered';
import type { Complain } from './plan-organisations';

/** 逐行找到单位再定出要写入的；重复的、单位写错的报一句。 */
export const placedWith =
  (directory: Directory, complain: Complain) =>
  <T extends { readonly organisation: string }, P>(
    list: readonly Numbered<T>[],
    keyOf: (value: T) => string,
    plan: (value: T, organisationId: string, row: number) => P,
  ): P[] =>
    firstOfEach(
      list,
      (value) => `${value.organisation}/${keyOf(value)}`,
      ({ file, row }, first) => complain({ file, row, reason: `与第${first.row}行重复` }),
    ).flatMap(({ file, row, value }) => {
      const found = directory.find(value.organisation)?.organisationId;
      if (found !== undefined) return [plan(value, found, row)];
      complain({ file, row, reason: `没有“${value.organisation}”这个单位` });
      return [];
    });
