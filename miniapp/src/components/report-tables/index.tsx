import { DataTable } from '../data-table';
import type { ReportContent } from '@shared/contract/annual-reports';
import {
  TABLE_FOUR_LABELS,
  TABLE_THREE_GROUPS,
  TABLE_THREE_LABELS,
  TABLE_TWO_GROUPS,
  tableFourColumns,
  tableFourGroups,
  tableThreeColumns,
  tableThreeRows,
  tableTwoCells,
} from '@shared/vocabulary/annual-report';
import { applicantKinds } from '@shared/vocabulary/applicant';

const COLUMN_NAMES = { ...applicantKinds.labels, total: '总计' };

/** 第二部分的表。 */
export const TableTwo = ({ content }: { content: ReportContent }) => (
  <DataTable
    caption="主动公开政府信息情况"
    columns={[
      { key: 'item', title: '《条例》第二十条' },
      { key: 'name', title: '内容' },
      { key: 'count', title: '数', isNumeric: true },
    ]}
    rows={TABLE_TWO_GROUPS.flatMap(({ title, cells }) =>
      cells.map((cell) => ({
        key: cell,
        cells: [title, tableTwoCells.labels[cell], String(content.two[cell])],
      })),
    )}
  />
);

const rowLabel = (row: (typeof tableThreeRows)[number]): string => {
  const group = TABLE_THREE_GROUPS[row];
  return group === undefined ? TABLE_THREE_LABELS[row] : `${group}　${TABLE_THREE_LABELS[row]}`;
};

/** 第三部分的表：行是办理结果，列是申请人类别。 */
export const TableThree = ({ content }: { content: Pick<ReportContent, 'three'> }) => (
  <DataTable
    caption="收到和处理政府信息公开申请情况（第一项加第二项之和，等于第三项加第四项之和）"
    columns={[
      { key: 'row', title: '项目' },
      ...tableThreeColumns.map((column) => ({
        key: column,
        title: COLUMN_NAMES[column],
        isNumeric: true,
      })),
    ]}
    rows={tableThreeRows.map((row) => ({
      key: row,
      isTotal: row === '3.7' || row === '4',
      cells: [
        rowLabel(row),
        ...tableThreeColumns.map((column) => String(content.three[row][column])),
      ],
    }))}
  />
);

/** 第四部分的表。 */
export const TableFour = ({ content }: { content: Pick<ReportContent, 'four'> }) => (
  <DataTable
    caption="政府信息公开行政复议、行政诉讼情况"
    columns={[
      { key: 'group', title: '项目' },
      ...tableFourColumns.map((column) => ({
        key: column,
        title: TABLE_FOUR_LABELS[column],
        isNumeric: true,
      })),
    ]}
    rows={tableFourGroups.map((group) => ({
      key: group,
      cells: [
        TABLE_FOUR_LABELS[group],
        ...tableFourColumns.map((column) => String(content.four[group][column])),
      ],
    }))}
  />
);
