import { useState } from 'react';
import { Card } from '@miniapp/components/card';
import { CellGroup } from '@miniapp/components/cell';
import { Empty } from '@miniapp/components/empty';
import { Link } from '@miniapp/components/link';
import { Tabs } from '@miniapp/components/tabs';
import { routes } from '@miniapp/routes';
import type { NoticeCard } from '@shared/contract/notices';
import { affairsKinds, type AffairsKind } from '@shared/vocabulary/notice';
import { NoticeCell } from './notice-cell';

export interface AffairsTabsProps {
  region: string;
  villageId: string;
  affairs: readonly { kind: AffairsKind; noticeCount: number; newest: readonly NoticeCard[] }[];
  today: string;
}

/** 三务：党务、村务、财务。 */
export const AffairsTabs = ({ region, villageId, affairs, today }: AffairsTabsProps) => {
  const [kind, setKind] = useState<AffairsKind>('finance');
  const current = affairs.find((item) => item.kind === kind);
  return (
    <Card
      title="三务公开"
      action={
        <Link to={routes.notices({ region, organisationId: villageId, affairsKind: kind })}>
          全部
        </Link>
      }
      isFlush
    >
      <Tabs
        label="三务"
        items={affairs.map((item) => ({
          key: item.kind,
          label: affairsKinds.labels[item.kind],
          count: item.noticeCount,
        }))}
        current={kind}
        onChange={setKind}
      >
        {current === undefined || current.newest.length === 0 ? (
          <Empty
            title={`还没有公开${affairsKinds.labels[kind]}信息`}
            note="没有找到想看的，可以点“申请”提出。"
          />
        ) : (
          <CellGroup label={affairsKinds.labels[kind]}>
            {current.newest.map((notice) => (
              <NoticeCell key={notice.noticeId} region={region} notice={notice} today={today} />
            ))}
          </CellGroup>
        )}
      </Tabs>
    </Card>
  );
};
