import { useState } from 'react';
import { usePages } from '@miniapp/api/use-endpoint';
import { Card } from '@miniapp/components/card';
import { DataTable } from '@miniapp/components/data-table';
import { Empty } from '@miniapp/components/empty';
import { Loaded } from '@miniapp/components/loaded';
import { Pager } from '@miniapp/components/pager';
import { Stack } from '@miniapp/components/stack';
import { Citation, Paragraph } from '@miniapp/components/text';
import { instantText } from '@miniapp/format/day';
import { listAuditEntries, type AuditEntryView } from '@shared/contract/audit-entries';
import { ChainState } from './chain-state';
import { AuditFilters, queryOf, type AuditFilter } from './audit-filters';

const COLUMNS = [
  { key: 'act', title: '做了什么' },
  { key: 'actor', title: '谁' },
  { key: 'at', title: '时间' },
  { key: 'subject', title: '对象' },
  { key: 'details', title: '附记' },
  { key: 'no', title: '序号', isNumeric: true },
];

const rowOf = (entry: AuditEntryView) => ({
  key: entry.entryNo,
  cells: [
    entry.actLabel,
    entry.actor,
    instantText(entry.at),
    `${entry.subjectLabel} ${entry.subjectId.slice(0, 8)}`,
    entry.details.map(({ label, text }) => `${label}：${text}`).join('；'),
    entry.entryNo,
  ],
});

/** 审计记录：筛选、逐页看；只看得到谁、何时、对什么、做了什么。 */
export const AuditPanel = ({ region }: { region: string }) => {
  const [filter, setFilter] = useState<AuditFilter>({
    fromOn: '',
    untilOn: '',
    subjectKind: '',
    act: '',
  });
  const pages = usePages(listAuditEntries, { params: { region }, query: queryOf(filter) });
  return (
    <Stack gap="loose">
      <Paragraph tone="lead">
        谁、什么时候、对什么、做了什么，一笔不少；看不到申请的内容和个人信息。
      </Paragraph>
      <ChainState region={region} />
      <AuditFilters filter={filter} onChange={setFilter} />
      <Card title="审计记录">
        <Loaded query={pages}>
          {(data) => {
            const items = data.pages.flatMap((page) => page.items);
            if (items.length === 0) return <Empty title="没有符合条件的记录" />;
            return (
              <Stack>
                <DataTable
                  caption="审计记录，新的在前"
                  isCaptionHidden
                  columns={COLUMNS}
                  rows={items.map(rowOf)}
                />
                <Pager
                  shown={items.length}
                  hasMore={pages.hasNextPage}
                  isLoading={pages.isFetchingNextPage}
                  onMore={() => pages.fetchNextPage()}
                />
              </Stack>
            );
          }}
        </Loaded>
      </Card>
      <Citation>依据：《个人信息保护法》第五十四条；《网络安全法》第二十三条</Citation>
    </Stack>
  );
};
