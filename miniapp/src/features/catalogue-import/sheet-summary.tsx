import { Banner } from '@miniapp/components/banner';
import { Card } from '@miniapp/components/card';
import { DataTable } from '@miniapp/components/data-table';
import { Element } from '@miniapp/components/element';
import { Select } from '@miniapp/components/select';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import {
  catalogueColumns,
  catalogueForms,
  skippedRowKinds,
} from '@shared/vocabulary/catalogue-column';
import { catalogueSections } from '@shared/vocabulary/domain';
import type { DraftSheet } from './import-draft';

export interface SheetSummaryProps {
  draft: DraftSheet;
  onChange: (draft: DraftSheet) => void;
}

const sections = catalogueSections.values.map((value) => ({
  value,
  label: catalogueSections.labels[value],
}));

const Notices = ({ draft: { sheet } }: Pick<SheetSummaryProps, 'draft'>) => {
  const named = sheet.duplicates.filter(({ hasSameContent }) => !hasSameContent);
  const same = sheet.duplicates.length - named.length;
  const lines = [
    ...sheet.notices,
    ...(sheet.ignoredColumns.length > 0
      ? [`没有用到的栏：${sheet.ignoredColumns.join('、')}`]
      : []),
    ...(same > 0 ? [`有 ${same} 行与前面的行重复，先不导入`] : []),
    ...named.map(({ row, of }) => `第${row}行与第${of}行同名而内容不同`),
  ];
  if (lines.length === 0) return null;
  return (
    <Banner tone="warn" title="请留意">
      {lines.map((line) => (
        <Element as="p" key={line}>
          {line}
        </Element>
      ))}
    </Banner>
  );
};

/** 一张表读成了什么：表头在哪、各栏怎样理解、哪些行没有当作事项；选定领域。 */
export const SheetSummary = ({ draft, onChange }: SheetSummaryProps) => {
  const { sheet } = draft;
  const title =
    sheet.title === '' ? '没有标题' : `标题“${sheet.title}”（第${sheet.titleRow ?? 0}行）`;
  return (
    <Card title={`工作表“${sheet.sheetName}”`}>
      <Stack>
        <Paragraph>
          {`${catalogueForms.labels[sheet.form]}；${title}；表头在第${sheet.headerRows.join('、')}行；读出 ${sheet.rows.length} 条。`}
        </Paragraph>
        <Notices draft={draft} />
        <Select
          label={`“${sheet.sheetName}”是哪个领域`}
          options={sections}
          value={draft.section ?? undefined}
          onChange={(section) => onChange({ ...draft, section })}
        />
        <DataTable
          caption="各栏读作什么"
          columns={[
            { key: 'title', title: '原表的栏' },
            { key: 'field', title: '读作' },
          ]}
          rows={sheet.columns.map(({ title: name, field, ticks }, at) => ({
            key: `${at}`,
            cells: [
              name.replace('·', ' · '),
              ticks === null
                ? catalogueColumns.labels[field]
                : `${catalogueColumns.labels[field]}：打勾即“${ticks.join('、')}”`,
            ],
          }))}
        />
        {sheet.skipped.length === 0 ? null : (
          <DataTable
            caption="没有当作事项的行"
            columns={[
              { key: 'row', title: '行' },
              { key: 'kind', title: '是什么' },
              { key: 'text', title: '原文' },
            ]}
            rows={sheet.skipped.map(({ row, kind, text }) => ({
              key: `${row}`,
              cells: [`第${row}行`, skippedRowKinds.labels[kind], text],
            }))}
          />
        )}
      </Stack>
    </Card>
  );
};
