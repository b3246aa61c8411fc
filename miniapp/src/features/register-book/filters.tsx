import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Element } from '@miniapp/components/element';
import { Select } from '@miniapp/components/select';
import { listDispatchTargets } from '@shared/contract/desk';
import { applicationStates } from '@shared/vocabulary/application-state';
import type { ClosedList } from '@shared/vocabulary/closed-list';
import { decisionOutcomes } from '@shared/vocabulary/decision-outcome';
import type { RegisterFilter } from './register-filter';

const ALL = { value: '', label: '全部' };

const optionsOf = <K extends string>({ labels, values }: ClosedList<K>, showsCode = false) => [
  ALL,
  ...values.map((value) => ({
    value: value,
    label: showsCode ? `${value} ${labels[value]}` : labels[value],
  })),
];

const OVERDUE = [ALL, { value: 'true', label: '逾期' }, { value: 'false', label: '没有逾期' }];

export interface RegisterFiltersProps {
  region: string;
  isOffice: boolean;
  year: number;
  years: readonly number[];
  filter: RegisterFilter;
  onChange: (filter: RegisterFilter) => void;
}

/** 登记本的筛选：年份、状态、办理结果、单位（公开办）、是否逾期。 */
export const RegisterFilters = (props: RegisterFiltersProps) => {
  const { region, isOffice, year, years, filter, onChange } = props;
  const targets = useEndpoint(listDispatchTargets, isOffice ? { params: { region } } : null);
  const departments = (targets.data?.items ?? []).map(({ organisationId, name }) => ({
    value: organisationId,
    label: name,
  }));
  const set = (key: keyof RegisterFilter) => (value: string) =>
    onChange({ ...filter, [key]: value });
  return (
    <Element className="ml-register__filters" role="group" aria-label="筛选">
      <Select
        label="年份"
        value={filter.year === '' ? String(year) : filter.year}
        options={years.map((each) => ({ value: String(each), label: `${String(each)}年` }))}
        onChange={set('year')}
      />
      <Select
        label="状态"
        value={filter.state}
        options={optionsOf(applicationStates)}
        onChange={set('state')}
      />
      <Select
        label="年度报告的行"
        value={filter.outcome}
        options={optionsOf(decisionOutcomes, true)}
        onChange={set('outcome')}
      />
      {isOffice ? (
        <Select
          label="主办单位"
          value={filter.departmentId}
          options={[ALL, ...departments]}
          onChange={set('departmentId')}
        />
      ) : null}
      <Select label="是否逾期" value={filter.overdue} options={OVERDUE} onChange={set('overdue')} />
    </Element>
  );
};
