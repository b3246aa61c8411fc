import { useRef, useState } from 'react';
import { usePages } from '@miniapp/api/use-endpoint';
import { Element } from '@miniapp/components/element';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { Tabs } from '@miniapp/components/tabs';
import { Paragraph } from '@miniapp/components/text';
import { listDesk, type DeskFilter } from '@shared/contract/desk';
import { deskViews, openDeskViews, type DeskView } from '@shared/vocabulary/desk';
import { BulkBar } from './bulk-bar';
import { DeskList, PAGE_SIZE } from './desk-list';
import { cleared, isFiltered } from './filter';
import { FilterBar } from './filter-bar';
import { KeyHelp } from './key-help';
import { useDeskKeys } from './use-desk-keys';
import { useSelection } from './use-selection';
import './desk.scss';

export type { DeskView } from '@shared/vocabulary/desk';

const useDesk = (region: string, filter: DeskFilter) => {
  const pages = usePages(listDesk, { params: { region }, query: { ...filter, limit: PAGE_SIZE } });
  const [first] = pages.data?.pages ?? [];
  // 换条件时先留着上一次的件数，标签不闪。
  const [kept, setKept] = useState(first);
  if (first !== undefined && first !== kept) setKept(first);
  const rows = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  return { pages, rows, first, kept };
};

const Total = ({ total }: { total: number | undefined }) => (
  <Element aria-live="polite">
    <Paragraph tone="soft">{total === undefined ? '正在查找' : `共 ${String(total)} 件`}</Paragraph>
  </Element>
);

export interface DeskProps {
  region: string;
  /** 显示哪些视图，第一个是默认的。 */
  views: readonly DeskView[];
  currentId: string;
  onOpen: (applicationId: string) => void;
}

/** 办理台：视图、筛选、常用视图、成批办理；浏览器上全用键盘也能办。 */
export const Desk = ({ region, views, currentId, onOpen }: DeskProps) => {
  const box = useRef<HTMLElement>(null);
  const [filter, setFilter] = useState<DeskFilter>({ view: views[0] ?? 'all' });
  const [isHelping, setHelping] = useState(false);
  const { pages, rows, first, kept } = useDesk(region, filter);
  const selection = useSelection(rows);
  useDeskKeys(box, { onSelect: selection.toggle, onHelp: () => setHelping(true) });
  const apply = (next: DeskFilter) => {
    setFilter(next);
    selection.clear();
  };
  const countOf = (name: DeskView) => {
    const open = openDeskViews.find((view) => view === name);
    return open === undefined ? undefined : kept?.counts[open];
  };
  return (
    <Element ref={box} className="desk">
      <Tabs
        label="视图"
        items={views.map((key) => ({ key, label: deskViews.labels[key], count: countOf(key) }))}
        current={filter.view}
        onChange={(view) => apply({ ...filter, view })}
      >
        <Stack>
          <FilterBar
            region={region}
            filter={filter}
            alarmCounts={kept?.alarmCounts}
            onChange={apply}
          />
          <Element className="desk__summary">
            <Total total={first?.total} />
            <KeyHelp
              isOpen={isHelping}
              onOpen={() => setHelping(true)}
              onClose={() => setHelping(false)}
            />
          </Element>
          <BulkBar region={region} selection={selection} />
          <Loaded query={{ data: first, error: pages.error, refetch: pages.refetch }}>
            {({ total, words }) => (
              <DeskList
                {...{ rows, total, words, currentId, selection, onOpen }}
                isFiltered={isFiltered(filter)}
                onClear={() => apply(cleared(filter))}
                more={{
                  hasMore: pages.hasNextPage,
                  isLoading: pages.isFetchingNextPage,
                  hasFailed: pages.isFetchNextPageError,
                  onMore: () => pages.fetchNextPage(),
                }}
              />
            )}
          </Loaded>
        </Stack>
      </Tabs>
    </Element>
  );
};
