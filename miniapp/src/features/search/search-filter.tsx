import { Select } from '@miniapp/components/select';
import { Columns } from '@miniapp/components/stack';
import { commonSections } from '@shared/vocabulary/domain';
import type { SearchCriteria } from './search-results';

const kinds = [
  { value: 'all', label: '全部' },
  { value: 'notice', label: '公开信息' },
  { value: 'entry', label: '目录事项' },
] as const;

const sections = [
  { value: 'all' as const, label: '全部' },
  ...commonSections.values.map((value) => ({ value, label: commonSections.labels[value] })),
];

export interface SearchFilterProps {
  criteria: SearchCriteria;
  onChange: (criteria: SearchCriteria) => void;
}

/** 搜索的筛选：类别、领域。 */
export const SearchFilter = ({ criteria, onChange }: SearchFilterProps) => (
  <Columns>
    <Select
      label="类别"
      options={kinds}
      value={criteria.kind ?? 'all'}
      onChange={(value) => onChange({ ...criteria, kind: value === 'all' ? undefined : value })}
    />
    <Select
      label="领域"
      options={sections}
      value={criteria.section ?? 'all'}
      onChange={(value) => onChange({ ...criteria, section: value === 'all' ? undefined : value })}
    />
  </Columns>
);
