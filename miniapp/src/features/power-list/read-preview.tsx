import { Banner } from '@miniapp/components/banner';
import { Card } from '@miniapp/components/card';
import { DataTable } from '@miniapp/components/data-table';
import { Element } from '@miniapp/components/element';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import type { MatterRow, ReadMatters } from '@shared/catalogue/read-matters';

/** 每张表先看这么多行。 */
const SHOWN = 30;
const FIELDS: readonly { key: keyof MatterRow; title: string }[] = [
  { key: 'matterName', title: '事项名称' },
  { key: 'powerType', title: '权力类型' },
  { key: 'departmentName', title: '责任部门' },
];

/** 三栏各取自原表哪一栏，说成一句话。 */
const columnsText = ({ headerRow, columns }: ReadMatters): string => {
  if (headerRow === null) return '没有表头，照“事项名称、权力类型、责任部门”的次序读。';
  const parts = FIELDS.map(({ key, title }) =>
    columns[key] === '' ? `没有“${title}”一栏` : `“${columns[key]}”读作${title}`,
  );
  return `表头在第${String(headerRow)}行：${parts.join('，')}。`;
};

export interface ReadPreviewProps {
  /** 工作表的名称；粘贴的为空。 */
  name: string;
  read: ReadMatters;
}

/** 一张清单读成了什么：表头、读出的各行、没有读的各行和缘由。 */
export const ReadPreview = ({ name, read }: ReadPreviewProps) => (
  <Card title={name === '' ? '读成了什么' : `工作表“${name}”读成了什么`}>
    <Stack>
      <Paragraph>{`${columnsText(read)}读出${String(read.rows.length)}条。`}</Paragraph>
      {read.skipped.length === 0 ? null : (
        <Banner tone="warn" title={`${String(read.skipped.length)}行没有读，不会导入`}>
          <Element as="ul">
            {read.skipped.slice(0, SHOWN).map(({ row, reason, text }) => (
              <Element as="li" key={row}>
                {`第${String(row)}行：${reason}${text === '' ? '' : `（${text}）`}`}
              </Element>
            ))}
          </Element>
        </Banner>
      )}
      <DataTable
        caption="读出的各条"
        isCaptionHidden
        columns={[{ key: 'row', title: '原表行' }, ...FIELDS]}
        rows={read.rows.slice(0, SHOWN).map((row) => ({
          key: String(row.row),
          cells: [
            String(row.row),
            row.matterName,
            row.powerType === '' ? '（空）' : row.powerType,
            row.departmentName === '' ? '（空）' : row.departmentName,
          ],
        }))}
      />
      {read.rows.length > SHOWN ? (
        <Paragraph tone="soft">{`另有${String(read.rows.length - SHOWN)}条，导入后可以逐条看。`}</Paragraph>
      ) : null}
    </Stack>
  </Card>
);
