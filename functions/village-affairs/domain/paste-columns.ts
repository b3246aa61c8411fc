/** 没有表头时，各列的次序。 */
export const COLUMNS = [
  'name',
  'counterpart',
  'amount',
  'startsOn',
  'endsOn',
  'location',
  'method',
  'note',
] as const;
export type Column = (typeof COLUMNS)[number];

const HEADERS: readonly (readonly [RegExp, Column])[] = [
  [/到期|结束|终止|截止/, 'endsOn'],
  [/起始|开始|签订|生效|日期自/, 'startsOn'],
  [/金额|价款|租金|承包费|原值|价值/, 'amount'],
  [/对方|承包|承租|乙方|使用人/, 'counterpart'],
  [/位置|坐落|地点|四至/, 'location'],
  [/方式|怎样/, 'method'],
  [/备注|说明/, 'note'],
  [/名称|合同|资产|资源|项目/, 'name'],
];

/** 第一行两个以上的格子像列名，就是表头；没有表头的照固定的次序读。 */
export const columnsOf = (cells: readonly string[]): readonly (Column | null)[] | null => {
  const taken = new Set<Column>();
  const named = cells.map((cell) => {
    const plain = cell.replace(/\s/g, '');
    const found = HEADERS.find(
      ([words, column]) => plain.length <= 12 && words.test(plain) && !taken.has(column),
    );
    if (found) taken.add(found[1]);
    return found?.[1] ?? null;
  });
  return taken.size >= 2 && taken.has('name') && cells.every((cell) => !/\d{4}/.test(cell))
    ? named
    : null;
};
