import { useState } from 'react';
import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { Tabs } from '@miniapp/components/tabs';
import { listDesk, type deskViews } from '@shared/contract/applications';
import { DeskList } from './desk-list';

export type DeskView = (typeof deskViews)[number] | 'finished';

const labels: Readonly<Record<DeskView, string>> = {
  unrouted: '待分办',
  department: '本部门',
  mine: '我经办',
  awaitingApproval: '待签发',
  all: '全部在办',
  finished: '已办结',
};

export interface DeskProps {
  region: string;
  /** 显示哪些视图，第一个是默认的。 */
  views: readonly DeskView[];
  currentId: string;
  onOpen: (applicationId: string) => void;
}

/** 待办台：按视图看件，各视图写明件数。 */
export const Desk = ({ region, views, currentId, onOpen }: DeskProps) => {
  const [view, setView] = useState<DeskView>(views[0] ?? 'all');
  const isFinished = view === 'finished';
  const desk = useEndpoint(listDesk, {
    params: { region },
    query: { view: isFinished ? 'all' : view, isFinished: isFinished ? 'true' : 'false' },
  });
  const countOf = (name: DeskView) => (name === 'finished' ? undefined : desk.data?.counts[name]);
  return (
    <Stack>
      <Tabs
        label="视图"
        items={views.map((name) => ({ key: name, label: labels[name], count: countOf(name) }))}
        current={view}
        onChange={setView}
      >
        <Loaded query={desk}>
          {({ items }) => <DeskList rows={items} currentId={currentId} onOpen={onOpen} />}
        </Loaded>
      </Tabs>
    </Stack>
  );
};
