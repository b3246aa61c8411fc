import { DataTable } from '@miniapp/components/data-table';
import { Link } from '@miniapp/components/link';
import { routes } from '@miniapp/routes';
import type { CoverageCell, CoverageCounts, CoverageRow } from '@shared/contract/coverage';
import { catalogueSections } from '@shared/vocabulary/domain';
import { affairsKinds } from '@shared/vocabulary/notice';

/** 一格的名称：三务或者领域。 */
export const cellName = ({ affairsKind, section }: CoverageCell): string => {
  const words = [
    affairsKind === null ? '' : affairsKinds.labels[affairsKind],
    section === null ? '' : catalogueSections.labels[section],
  ].filter((word) => word !== '');
  return words.length === 0 ? '没有归入目录的' : words.join(' · ');
};

const numbers = (counts: CoverageCounts) =>
  [counts.due, counts.onTime, counts.late, counts.overdue, counts.pending].map(String);

const COUNT_COLUMNS = [
  { key: 'due', title: '该公开', isNumeric: true },
  { key: 'onTime', title: '按期', isNumeric: true },
  { key: 'late', title: '晚公开', isNumeric: true },
  { key: 'overdue', title: '逾期', isNumeric: true },
  { key: 'pending', title: '未到期', isNumeric: true },
];

/** 一个单位的各格。 */
export const CellsTable = ({ caption, row }: { caption: string; row: CoverageRow }) => (
  <DataTable
    caption={caption}
    columns={[{ key: 'name', title: '类别' }, ...COUNT_COLUMNS]}
    rows={[
      ...row.cells.map((cell, index) => ({
        key: String(index),
        cells: [cellName(cell), ...numbers(cell)],
      })),
      { key: 'total', isTotal: true, cells: ['合计', ...numbers(row.total)] },
    ]}
  />
);

/** 某一格的写法：“按期/该公开”，逾期的另写。 */
const shareText = (cells: readonly CoverageCell[]): string => {
  const due = cells.reduce((sum, cell) => sum + cell.due, 0);
  const onTime = cells.reduce((sum, cell) => sum + cell.onTime, 0);
  const overdue = cells.reduce((sum, cell) => sum + cell.overdue, 0);
  if (due === 0) return '—';
  return `${String(onTime)}/${String(due)}${overdue > 0 ? `，逾期${String(overdue)}` : ''}`;
};

export interface MatrixProps {
  region: string;
  of: 'villages' | 'departments';
  rows: readonly CoverageRow[];
}

/** 单位 × 三务、领域的矩阵；每格写“按期/该公开”和逾期数。 */
export const CoverageMatrix = ({ region, of, rows }: MatrixProps) => {
  const keys =
    of === 'villages'
      ? affairsKinds.values.map((value) => ({
          key: value,
          title: affairsKinds.labels[value],
          has: (cell: CoverageCell) => cell.affairsKind === value,
        }))
      : catalogueSections.values
          .filter((value) =>
            rows.some(({ cells }) => cells.some(({ section }) => section === value)),
          )
          .map((value) => ({
            key: value,
            title: catalogueSections.labels[value],
            has: (cell: CoverageCell) => cell.section === value,
          }));
  return (
    <DataTable
      caption="各单位的公开情况（按期/该公开）"
      columns={[
        { key: 'name', title: '单位' },
        { key: 'total', title: '合计' },
        ...keys.map(({ key, title }) => ({ key, title })),
      ]}
      rows={rows.map(({ body, cells }) => ({
        key: body.organisationId,
        cells: [
          <Link key="name" to={routes.coverage({ region, organisationId: body.organisationId })}>
            {body.name}
          </Link>,
          shareText(cells),
          ...keys.map(({ has }) => shareText(cells.filter(has))),
        ],
      }))}
    />
  );
};
