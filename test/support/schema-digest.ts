// 库的样子：表、列、约束、索引、策略、触发器、函数、授权。两个库一样与否，逐行可比。
import type postgres from 'postgres';

const QUESTIONS = [
  `select 'column', table_name, (row_number() over (partition by table_name order by ordinal_position))::text, column_name, data_type, udt_name, is_nullable, coalesce(column_default, '')
   from information_schema.columns where table_schema = 'public'`,
  `select 'constraint', conrelid::regclass::text, conname, pg_get_constraintdef(oid) from pg_constraint
   where connamespace = 'public'::regnamespace`,
  `select 'index', tablename, indexname, indexdef from pg_indexes where schemaname = 'public'`,
  `select 'policy', tablename, policyname, permissive, cmd, roles::text, coalesce(qual, ''), coalesce(with_check, '')
   from pg_policies where schemaname = 'public'`,
  `select 'table', relname, relkind::text, relpersistence::text, relrowsecurity::text, relforcerowsecurity::text, coalesce(relacl::text, '')
   from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'm', 'S', 'p')`,
  `select 'trigger', tgrelid::regclass::text, tgname, pg_get_triggerdef(oid) from pg_trigger where not tgisinternal`,
  `select 'function', p.oid::regprocedure::text, pg_get_functiondef(p.oid), coalesce(p.proacl::text, '') from pg_proc p
   where p.pronamespace = 'public'::regnamespace and p.prokind = 'f' and not exists
     (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')`,
  `select 'type', typname, typtype::text from pg_type where typnamespace = 'public'::regnamespace and typtype in ('e', 'd')`,
];

/** 导出再恢复以后，触发器条件里的括号、ROW 可能写得不同，意思一样。 */
const plain = (line: string): string =>
  line.startsWith('trigger') ? line.replace(/\bROW\b|[()]/g, '') : line;

/** 逐行列出库的样子，已排好次序。 */
export const schemaOf = async (sql: postgres.Sql): Promise<string[]> => {
  const lines: string[] = [];
  for (const question of QUESTIONS) {
    const rows = await sql.unsafe(question).values();
    lines.push(...rows.map((row) => plain((row as unknown[]).join(' | '))));
  }
  return lines.sort();
};
