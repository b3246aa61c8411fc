import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Card } from '@miniapp/components/card';
import { DataTable } from '@miniapp/components/data-table';
import { Empty } from '@miniapp/components/empty';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { yuanText } from '@miniapp/format/money';
import type { OutputOf } from '@shared/contract/endpoint';
import { listPublicRegister } from '@shared/contract/village-registers';
import { contractingMethods, registerKinds, registerStateText } from '@shared/vocabulary/village';

type Item = OutputOf<typeof listPublicRegister>['items'][number];

const columns = [
  { key: 'name', title: '名称' },
  { key: 'counterpart', title: '对方' },
  { key: 'amount', title: '金额（元）', isNumeric: true },
  { key: 'term', title: '起止' },
  { key: 'method', title: '怎样定的' },
  { key: 'state', title: '状况' },
  { key: 'location', title: '位置' },
];

const termText = ({ startsOn, endsOn, daysLeft }: Item): string => {
  if (startsOn === null && endsOn === null) return '—';
  const left = daysLeft !== null && daysLeft >= 0 ? `（还有${daysLeft}天）` : '';
  return `${startsOn ?? ''}至${endsOn ?? '长期'}${left}`;
};

const rowOf = (item: Item) => ({
  key: item.entryId,
  cells: [
    item.name,
    item.counterpart || '—',
    item.amountFen === null ? '—' : yuanText(item.amountFen),
    termText(item),
    contractingMethods.labels[item.method],
    registerStateText(item.kind, item.state),
    item.location || '—',
  ],
});

/** 集体合同、资产、资源的公开清单；个人的姓名已隐去。 */
export const PublicRegister = (params: { region: string; organisationId: string }) => {
  const query = useEndpoint(listPublicRegister, { params });
  return (
    <Loaded query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty title="还没有公开的合同、资产、资源" note="想看的可以到村（社区）查阅。" />
        ) : (
          <Stack gap="loose">
            {registerKinds.values.map((kind) => {
              const rows = items.filter((item) => item.kind === kind).map(rowOf);
              const caption = `集体${registerKinds.labels[kind]}（${rows.length}项）`;
              return rows.length === 0 ? null : (
                <Card key={kind} title={caption} isFlush>
                  <DataTable caption={caption} isCaptionHidden columns={columns} rows={rows} />
                </Card>
              );
            })}
            <Paragraph tone="small">对方是个人的，姓名只写姓。</Paragraph>
          </Stack>
        )
      }
    </Loaded>
  );
};
