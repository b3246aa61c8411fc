import { useState } from 'react';
import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Card } from '@miniapp/components/card';
import { DataTable, type TableColumn, type TableRow } from '@miniapp/components/data-table';
import { Empty } from '@miniapp/components/empty';
import { Loaded } from '@miniapp/components/loaded';
import { Select } from '@miniapp/components/select';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { todayInShanghai } from '@miniapp/format/today';
import type { OutputOf } from '@shared/contract/endpoint';
import { interpretationFigures } from '@shared/contract/feeds';

type Row = OutputOf<typeof interpretationFigures>['items'][number];

/** 百分之几；没有分母的写“—”。 */
export const shareText = (part: number, whole: number): string =>
  whole === 0 ? '—' : `${String(Math.round((part * 100) / whole))}%`;

const COLUMNS: readonly TableColumn[] = [
  { key: 'name', title: '单位' },
  { key: 'documents', title: '应解读', isNumeric: true },
  { key: 'interpreted', title: '已解读', isNumeric: true },
  { key: 'late', title: '逾期', isNumeric: true },
  { key: 'interpretations', title: '解读', isNumeric: true },
  { key: 'diversified', title: '多样化方式', isNumeric: true },
  { key: 'elsewhere', title: '其他渠道', isNumeric: true },
];

const rowOf = (row: Row): TableRow => ({
  key: row.organisationId,
  cells: [
    row.name,
    String(row.documents),
    `${String(row.interpreted)}（${shareText(row.interpreted, row.documents)}）`,
    String(row.late),
    String(row.interpretations),
    `${String(row.diversified)}（${shareText(row.diversified, row.interpretations)}）`,
    `${String(row.otherChannels)}（${shareText(row.otherChannels, row.interpretations)}）`,
  ],
});

/** 各单位政策解读的情况：解读率、逾期、多样化方式和其他渠道的份额。 */
export const InterpretationFigures = ({ region }: { region: string }) => {
  const thisYear = Number(todayInShanghai().slice(0, 4));
  const [year, setYear] = useState(String(thisYear));
  const years = [0, 1, 2, 3].map((back) => String(thisYear - back));
  const query = useEndpoint(interpretationFigures, { params: { region, year: Number(year) } });
  return (
    <Stack gap="loose">
      <Select
        label="年份"
        options={years.map((value) => ({ value, label: `${value}年` }))}
        value={year}
        onChange={setYear}
      />
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title="这一年还没有公开政策文件和解读" />
          ) : (
            <Card>
              <DataTable
                caption={`${year}年政策解读情况`}
                columns={COLUMNS}
                rows={items.map(rowOf)}
              />
            </Card>
          )
        }
      </Loaded>
      <Paragraph tone="small">
        多样化方式指图表、图片、动漫、音频、视频；目标：多样化方式不少于90%，其他渠道不少于50%。
      </Paragraph>
    </Stack>
  );
};
