import { useState } from 'react';
import { Button } from '@miniapp/components/button';
import { SearchBox } from '@miniapp/components/search-box';
import { Stack } from '@miniapp/components/stack';
import type { DeskFilter } from '@shared/contract/desk';
import type { DeskAlarm } from '@shared/vocabulary/desk';
import { AlarmChips } from './alarm-chips';
import { alarmsOf, cleared, isFiltered, moreCount, toggleAlarm } from './filter';
import { FilterSheet } from './filter-sheet';
import { SavedViews } from './saved-views';

export interface FilterBarProps {
  region: string;
  filter: DeskFilter;
  alarmCounts: Readonly<Record<DeskAlarm, number>> | undefined;
  onChange: (filter: DeskFilter) => void;
}

/** 筛选：搜索、期限、更多条件、常用视图。 */
export const FilterBar = ({ region, filter, alarmCounts, onChange }: FilterBarProps) => {
  const { q = '' } = filter;
  const [{ word, of }, setWord] = useState({ word: q, of: q });
  // 条件从别处改了（如用了常用视图），框里跟着改。
  if (of !== q) setWord({ word: q, of: q });
  const [isOpen, setOpen] = useState(false);
  const search = (next: string) => onChange({ ...filter, q: next === '' ? undefined : next });
  const used = moreCount(filter);
  return (
    <Stack gap="tight">
      <SearchBox
        label="搜登记编号、申请内容"
        placeholder="登记编号、申请内容里的词"
        value={word}
        onChange={(next) => {
          setWord({ word: next, of: q });
          if (next === '' && q !== '') search('');
        }}
        onSubmit={search}
      />
      {filter.view === 'finished' ? null : (
        <AlarmChips
          counts={alarmCounts}
          chosen={alarmsOf(filter)}
          onToggle={(alarm) => onChange(toggleAlarm(filter, alarm))}
        />
      )}
      <Stack isRow gap="tight">
        <Button onPress={() => setOpen(true)}>
          {used === 0 ? '更多筛选' : `更多筛选（已用${String(used)}项）`}
        </Button>
        <SavedViews region={region} filter={filter} onApply={onChange} />
        {isFiltered(filter) ? (
          <Button kind="text" onPress={() => onChange(cleared(filter))}>
            清除条件
          </Button>
        ) : null}
      </Stack>
      {isOpen ? (
        <FilterSheet
          region={region}
          filter={filter}
          onApply={onChange}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </Stack>
  );
};
