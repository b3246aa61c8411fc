import { Button } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { DataTable, type TableRow } from '@miniapp/components/data-table';
import { Element } from '@miniapp/components/element';
import { Stack } from '@miniapp/components/stack';
import { StateTag, type StateTone } from '@miniapp/components/state-tag';
import { Paragraph } from '@miniapp/components/text';
import type { ImportedSheet } from '@shared/contract/catalogue-import';
import { catalogueColumns, type CatalogueColumn } from '@shared/vocabulary/catalogue-column';
import {
  fieldText,
  mendRow,
  openWarnings,
  standingOf,
  type DraftRow,
  type RowStanding,
} from './import-draft';
import { RowCell, Warnings } from './row-cell';

const standings: Readonly<Record<RowStanding, { tone: StateTone; words: string }>> = {
  dropped: { tone: 'closed', words: '不导入' },
  mustMend: { tone: 'overdue', words: '须改好' },
  noted: { tone: 'attention', words: '有提示' },
  clear: { tone: 'done', words: '看懂了' },
};

export interface RowCardProps {
  sheet: ImportedSheet;
  row: DraftRow;
  onChange: (row: DraftRow) => void;
}

/** 一栏的原文；打勾的几栏写明是哪一栏。 */
const originalText = ({ sheet, row }: RowCardProps, field: CatalogueColumn): string => {
  const texts = sheet.columns.flatMap((column, at) => {
    const text = row.original[at]?.trim() ?? '';
    if (column.field !== field || text === '') return [];
    return [column.ticks === null ? text : `${column.title.split('·').at(-1) ?? ''}：${text}`];
  });
  return texts.join('\n');
};

const rowsOf = (props: RowCardProps): TableRow[] => {
  const { sheet, row, onChange } = props;
  const open = openWarnings(row);
  return catalogueColumns.values.flatMap((field): TableRow[] => {
    const original = originalText(props, field);
    const isInSheet = sheet.columns.some((column) => column.field === field);
    const warnings = open.filter((warning) => warning.field === field);
    const text = field === 'standard' ? '' : fieldText(row.understood, field);
    if (!isInSheet && text === '' && warnings.length === 0) return [];
    const understood =
      field === 'standard' ? (
        <Element as="span">已归入公开方式等栏</Element>
      ) : (
        <RowCell
          row={row.row}
          {...{ field, text, warnings }}
          isMended={row.mended.includes(field)}
          onMend={(typed) => onChange(mendRow(row, field, typed))}
        />
      );
    const shown = (
      <Element as="span" className="ml-import__text">
        {original === '' ? '（空）' : original}
      </Element>
    );
    return [{ key: field, cells: [catalogueColumns.labels[field], shown, understood] }];
  });
};

/** 一行：原文和读作什么并排，有提示的格标出，就地改，可以不导入。 */
export const RowCard = (props: RowCardProps) => {
  const { row, onChange } = props;
  const { tone, words } = standings[standingOf(row)];
  const { category, item } = row.understood;
  const name = [...new Set([category, item])].filter((each) => each !== '').join(' · ');
  const general = openWarnings(row).filter(({ field }) => field === null);
  return (
    <Card
      title={`第${row.row}行　${name === '' ? '（没有名称）' : name}`}
      action={<StateTag tone={tone}>{words}</StateTag>}
    >
      <Stack gap="tight">
        <Warnings warnings={general} />
        {row.isDropped ? (
          <Paragraph tone="soft">这一行不导入。</Paragraph>
        ) : (
          <DataTable
            caption={`第${row.row}行的原文和读作什么`}
            isCaptionHidden
            columns={[
              { key: 'field', title: '栏' },
              { key: 'original', title: '原文' },
              { key: 'understood', title: '读作' },
            ]}
            rows={rowsOf(props)}
          />
        )}
        <Button kind="text" onPress={() => onChange({ ...row, isDropped: !row.isDropped })}>
          {row.isDropped ? `导入第${row.row}行` : `不导入第${row.row}行`}
        </Button>
      </Stack>
    </Card>
  );
};
