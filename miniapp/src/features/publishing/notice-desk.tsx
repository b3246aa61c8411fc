import { useState } from 'react';
import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Button } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { Empty } from '@miniapp/components/empty';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { NoticeStateTag } from '@miniapp/components/state-tag';
import { Tabs } from '@miniapp/components/tabs';
import { dayText } from '@miniapp/format/day';
import { go } from '@miniapp/navigation';
import { routes } from '@miniapp/routes';
import type { OutputOf } from '@shared/contract/endpoint';
import { listNoticeDesk } from '@shared/contract/notice-acts';
import { disclosureAttributes } from '@shared/vocabulary/disclosure';
import type { NoticeState } from '@shared/vocabulary/notice';

type Row = OutputOf<typeof listNoticeDesk>['items'][number];

const TABS = [
  { key: 'open', label: '在办' },
  { key: 'published', label: '已公开' },
  { key: 'filed', label: '不主动公开' },
] as const;
type TabKey = (typeof TABS)[number]['key'];

const dueText = (row: Row): string => {
  if (row.reassessBy !== null) return `${dayText(row.reassessBy)}前复核`;
  if (row.publishBy === null || row.state === 'published') return '';
  return row.isOverdue
    ? `▲ 已逾期，应于${dayText(row.publishBy)}前公开`
    : `最迟${dayText(row.publishBy)}公开`;
};

const noteOf = (row: Row): string =>
  [
    row.organisation.name,
    row.draftedBy,
    row.attribute === null ? '' : disclosureAttributes.labels[row.attribute],
    row.hasPendingCorrection ? '有更正等着同意' : '',
    dueText(row),
  ]
    .filter((part) => part !== '')
    .join(' · ');

const Rows = ({ region, state }: { region: string; state?: NoticeState }) => {
  const query = useEndpoint(listNoticeDesk, {
    params: { region },
    query: state === undefined ? {} : { state },
  });
  return (
    <Loaded query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty title="现在没有" />
        ) : (
          <Card isFlush>
            <CellGroup label="公开信息">
              {items.map((row) => (
                <CellItem
                  key={row.noticeId}
                  title={row.title}
                  note={noteOf(row)}
                  value={<NoticeStateTag state={row.state} />}
                  to={routes.officerNotice({ noticeId: row.noticeId })}
                />
              ))}
            </CellGroup>
          </Card>
        )
      }
    </Loaded>
  );
};

export interface NoticeDeskProps {
  region: string;
  /** 经办人可以拟写。 */
  canWrite: boolean;
}

/** 机关公开信息的办理台：在办的按最迟公开日排，已公开的去更正、撤下，不主动公开的按复核日看。 */
export const NoticeDesk = ({ region, canWrite }: NoticeDeskProps) => {
  const [tab, setTab] = useState<TabKey>('open');
  return (
    <Stack gap="loose">
      {canWrite ? (
        <Button kind="primary" icon="plus" onPress={() => go(routes.officerCompose())}>
          写一条公开信息
        </Button>
      ) : null}
      <Tabs label="看哪些" items={TABS} current={tab} onChange={setTab}>
        <Rows region={region} {...(tab === 'open' ? {} : { state: tab })} />
      </Tabs>
    </Stack>
  );
};
