import { DataTable } from '@miniapp/components/data-table';
import { Element } from '@miniapp/components/element';
import type { RegisterRow } from '@shared/contract/register-book';
import { REGISTER_COLUMNS } from '@shared/contract/register-columns';

export interface RegisterTableProps {
  title: string;
  rows: readonly RegisterRow[];
}

/** 登记本的表：各栏与下载的表格文件相同；打印时 A4 横排，每页重复表头。 */
export const RegisterTable = ({ title, rows }: RegisterTableProps) => (
  <Element className="ml-register__book">
    <DataTable
      caption={title}
      columns={REGISTER_COLUMNS.map((column) => ({
        key: column.key,
        title: column.title,
        isNumeric: column.key === 'serial',
      }))}
      rows={rows.map((row) => ({
        key: row.applicationId,
        cells: REGISTER_COLUMNS.map(({ text }) => text(row)),
      }))}
    />
  </Element>
);
