import { Element } from '@miniapp/components/element';
import { DateField, Select, type SelectOption } from '@miniapp/components/select';
import { applicationActs } from '@shared/vocabulary/application-act';
import { AUDIT_ACTS, auditSubjects } from '@shared/vocabulary/audit-act';
import './index.scss';

export interface AuditFilter {
  fromOn: string;
  untilOn: string;
  subjectKind: string;
  act: string;
}

const ALL = { value: '', label: '全部' };

const SUBJECTS: readonly SelectOption<string>[] = [
  ALL,
  ...auditSubjects.values.map((value) => ({
    value,
    label: auditSubjects.labels[value],
  })),
];

const ACTS = [
  ALL,
  ...Object.entries({ ...applicationActs.labels, ...AUDIT_ACTS }).map(([value, label]) => ({
    value,
    label,
  })),
];

/** 筛选 → 查询参数；没有填的不写。 */
export const queryOf = ({ fromOn, untilOn, subjectKind, act }: AuditFilter) => {
  const subject = auditSubjects.values.find((each) => each === subjectKind);
  return {
    ...(fromOn === '' ? {} : { fromOn }),
    ...(untilOn === '' ? {} : { untilOn }),
    ...(subject === undefined ? {} : { subjectKind: subject }),
    ...(act === '' ? {} : { act }),
  };
};

export interface AuditFiltersProps {
  filter: AuditFilter;
  onChange: (filter: AuditFilter) => void;
}

/** 审计的筛选：起止日期、对象、行为。 */
export const AuditFilters = ({ filter, onChange }: AuditFiltersProps) => {
  const set = (key: keyof AuditFilter) => (value: string) => onChange({ ...filter, [key]: value });
  return (
    <Element className="ml-audit__filters" role="group" aria-label="筛选">
      <DateField label="从哪天起" isOptional value={filter.fromOn} onChange={set('fromOn')} />
      <DateField label="到哪天止" isOptional value={filter.untilOn} onChange={set('untilOn')} />
      <Select
        label="对象"
        options={SUBJECTS}
        value={filter.subjectKind}
        onChange={set('subjectKind')}
      />
      <Select label="行为" options={ACTS} value={filter.act} onChange={set('act')} />
    </Element>
  );
};
