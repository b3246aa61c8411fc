import { Element } from '@miniapp/components/element';
import { TextField } from '@miniapp/components/field';
import { Select, type SelectOption } from '@miniapp/components/select';
import { roles as roleList, staffRoles } from '@shared/vocabulary/role';
import './index.scss';

/** 名单的筛选；空的不限。 */
export interface StaffFilter {
  name: string;
  role: string;
  state: 'working' | 'left';
}

const ROLE_OPTIONS: readonly SelectOption<string>[] = [
  { value: '', label: '全部' },
  ...staffRoles.map((role) => ({ value: role, label: roleList.labels[role] })),
];

const STATES = [
  { value: 'working', label: '在岗' },
  { value: 'left', label: '已离岗' },
] as const;

/** 筛选：姓名、角色、在岗还是离岗。 */
export const StaffFilters = ({
  filter,
  onChange,
}: {
  filter: StaffFilter;
  onChange: (next: StaffFilter) => void;
}) => (
  <Element className="ml-staff__filters" role="group" aria-label="筛选">
    <TextField
      label="姓名"
      isOptional
      value={filter.name}
      onChange={(name) => onChange({ ...filter, name })}
      maxLength={20}
    />
    <Select
      label="角色"
      options={ROLE_OPTIONS}
      value={filter.role}
      onChange={(role) => onChange({ ...filter, role })}
    />
    <Select
      label="在岗"
      options={STATES}
      value={filter.state}
      onChange={(state) => onChange({ ...filter, state })}
    />
  </Element>
);
