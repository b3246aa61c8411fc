import type { Transaction } from '../platform/database/database';
import type { RowCounts } from './domain/report';

/** 一列；keepsOld：文件里空白时保留库中原有的（由别处补充的内容不被空白冲掉）。 */
export type Column = string | { readonly name: string; readonly keepsOld: 'null' | 'blank' };

/** 一张表怎样写入。列名与库中一致。 */
export interface TableSpec {
  readonly table: string;
  /** 报告里的中文名。 */
  readonly label: string;
  /** 主键，不含 region_id。 */
  readonly key: readonly string[];
  /** 比较、更新的列；一列也没有的只增不改。 */
  readonly columns: readonly Column[];
  /** 只在新增时写、不参与比较的列。 */
  readonly onInsertOnly?: readonly string[];
  /** 更新时一并改动的列（SQL 赋值），只在确有变化时执行。 */
  readonly onUpdate?: string;
  /** 由文件载入的行的条件，用来数“不在文件中、保留”的。 */
  readonly loadedRows?: string;
}

const snake = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const snakeKeys = (row: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [snake(key), value]));

const nameOf = (column: Column): string => (typeof column === 'string' ? column : column.name);

const newValue = (column: Column): string => {
  if (typeof column === 'string') return `excluded.${column}`;
  const { name, keepsOld } = column;
  return keepsOld === 'null'
    ? `coalesce(excluded.${name}, t.${name})`
    : `case when excluded.${name}::text in ('', '0', '{}') then t.${name} else excluded.${name} end`;
};

const statementOf = (spec: TableSpec): string => {
  const { table, key, columns } = spec;
  const names = ['region_id', ...key, ...columns.map(nameOf), ...(spec.onInsertOnly ?? [])].join(
    ', ',
  );
  const before = columns.map((column) => `t.${nameOf(column)}`).join(', ');
  const after = columns.map(newValue).join(', ');
  const sets = columns.map((column) => `${nameOf(column)} = ${newValue(column)}`);
  const update = `update
      set ${[...sets, ...(spec.onUpdate ? [spec.onUpdate] : [])].join(', ')}
      where (${before}) is distinct from (${after})`;
  return `insert into ${table} as t (${names})
    select ${names} from jsonb_populate_recordset(null::${table}, $1)
    on conflict (region_id, ${key.join(', ')}) do ${columns.length === 0 ? 'nothing' : update}
    returning (xmax = 0) as inserted`;
};

/**
 * 一次写入一张表的全部行：没有的新增，不同的更新，相同的不动。
 * 语句里的表名、列名都来自源码，不来自文件；数据只作为一个参数传入。
 */
export const saveRows = async (
  tx: Transaction,
  spec: TableSpec,
  { regionId, rows }: { readonly regionId: string; readonly rows: readonly object[] },
): Promise<RowCounts> => {
  const records = rows.map((row) => ({ region_id: regionId, ...snakeKeys(row) }));
  const written = await tx.unsafe<{ inserted: boolean }[]>(statementOf(spec), [tx.json(records)]);
  const [total] = await tx.unsafe<{ count: number }[]>(
    `select count(*)::int as count from ${spec.table}
      where region_id = $1 ${spec.loadedRows ? `and ${spec.loadedRows}` : ''}`,
    [regionId],
  );
  const inserted = written.filter((row) => row.inserted).length;
  const updated = written.length - inserted;
  return {
    inserted,
    updated,
    unchanged: rows.length - written.length,
    kept: Math.max(0, (total?.count ?? 0) - rows.length),
  };
};
