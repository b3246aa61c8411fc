import { Select } from '@miniapp/components/select';
import { Columns } from '@miniapp/components/stack';
import type { NoticesFilter } from '@miniapp/routes';
import { catalogueSections } from '@shared/vocabulary/domain';
import { affairsKinds, processStages } from '@shared/vocabulary/notice';

const ALL = 'all' as const;

const optionsOf = <K extends string>(list: {
  values: readonly K[];
  labels: Readonly<Record<K, string>>;
}) => [
  { value: ALL, label: '全部' },
  ...list.values.map((value) => ({ value, label: list.labels[value] })),
];

const chosen = <K extends string>(value: K | typeof ALL): Exclude<K, typeof ALL> | undefined =>
  value === ALL ? undefined : (value as Exclude<K, typeof ALL>);

export interface NoticeFilterProps {
  filter: NoticesFilter;
  onChange: (filter: NoticesFilter) => void;
}

/** 筛选：三务、领域、公开过程。 */
export const NoticeFilter = ({ filter, onChange }: NoticeFilterProps) => (
  <Columns>
    <Select
      label="三务"
      options={optionsOf(affairsKinds)}
      value={filter.affairsKind ?? ALL}
      onChange={(value) => onChange({ ...filter, affairsKind: chosen(value) })}
    />
    <Select
      label="领域"
      options={optionsOf(catalogueSections)}
      value={filter.section ?? ALL}
      onChange={(value) => onChange({ ...filter, section: chosen(value) })}
    />
    <Select
      label="公开过程"
      options={optionsOf(processStages)}
      value={filter.processStage ?? ALL}
      onChange={(value) => onChange({ ...filter, processStage: chosen(value) })}
    />
  </Columns>
);
