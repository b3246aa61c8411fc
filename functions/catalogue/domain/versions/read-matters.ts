import { ok, refused, type Result } from '@shared/result';

/** 清单的一行：事项名称、权力类型、责任部门。 */
export interface MatterRow {
  readonly matterName: string;
  readonly powerType: string;
  readonly departmentName: string;
}

const MOST = 10_000;
const HEADERS = {
  matterName: /事项名称|职权名称|项目名称|权力名称|服务名称|名称/,
  powerType: /权力类型|职权类型|职权类别|权力类别|类型|类别/,
  departmentName: /责任部门|实施主体|实施机关|行使主体|责任单位|实施部门|部门|单位|主体/,
} as const;

const commaCells = (line: string): string[] => {
  const cells: string[] = [];
  const pattern = /(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g;
  for (const match of line.matchAll(pattern))
    cells.push((match[1]?.replaceAll('""', '"') ?? match[2] ?? '').trim());
  return cells;
};

const cellsOf = (line: string): string[] =>
  line.includes('\t') ? line.split('\t').map((cell) => cell.trim()) : commaCells(line);

type Columns = Readonly<Record<keyof MatterRow, number>>;

/** 表头在哪几列；没有表头的按事项名称、权力类型、责任部门的次序。 */
const columnsOf = (first: readonly string[]): Columns | undefined => {
  const find = (pattern: RegExp) => first.findIndex((cell) => pattern.test(cell));
  const columns = {
    matterName: find(HEADERS.matterName),
    powerType: find(HEADERS.powerType),
    departmentName: find(HEADERS.departmentName),
  };
  const isHeader = columns.matterName >= 0 && first.every((cell) => cell.length <= 12);
  return isHeader ? columns : undefined;
};

/**
 * 把粘贴的表格或者 CSV 读成清单各行；空行不算。
 * 拒绝：没有一行有事项名称；超过一万行。
 */
export const readMatters = (pasted: string): Result<MatterRow[]> => {
  const lines = pasted.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (lines.length > MOST)
    return refused('ruleViolated', '一次不能超过一万条，请分次导入', { field: 'pasted' });
  const all = lines.map(cellsOf);
  const header = columnsOf(all[0] ?? []);
  const columns = header ?? { matterName: 0, powerType: 1, departmentName: 2 };
  const rows = all.slice(header ? 1 : 0).map((cells) => ({
    matterName: (cells[columns.matterName] ?? '').slice(0, 300),
    powerType: (cells[columns.powerType] ?? '').slice(0, 60),
    departmentName: (cells[columns.departmentName] ?? '').slice(0, 100),
  }));
  const named = rows.filter(({ matterName }) => matterName !== '');
  return named.length > 0
    ? ok(named)
    : refused('ruleViolated', '没有读到事项名称，请带上表头“事项名称、权力类型、责任部门”再粘贴', {
        field: 'pasted',
      });
};
