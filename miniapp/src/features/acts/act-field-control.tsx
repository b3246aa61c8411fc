import { RadioGroup } from '@miniapp/components/choice';
import { TextField } from '@miniapp/components/field';
import { DateField, Select } from '@miniapp/components/select';
import type { ActField } from '@shared/contract/act-field';
import type { ApplicationView } from '@shared/contract/application-view';
import type { ApplicationAct } from '@shared/vocabulary/application-act';
import { ColleagueField } from './colleague-field';
import type { DraftRow, DraftValue, DraftValues } from './draft-values';
import { consultationOptions, remedyOptions, type CaseOption } from './known-values';
import { OrganisationField, OrganisationsField } from './organisation-fields';
import { RowsField } from './rows-field';

/** 表单所在的一件申请与行为。 */
export interface FormPlace {
  readonly region: string;
  readonly application: ApplicationView;
  readonly act: ApplicationAct;
}

type Errors = Readonly<Record<string, string>>;

export interface ActFieldControlProps {
  place: FormPlace;
  field: ActField;
  values: DraftValues;
  errors: Errors;
  onChange: (value: DraftValue) => void;
}

interface Common {
  label: string;
  hint: string | undefined;
  error: string | undefined;
  isOptional: boolean;
}

const FEW = 4;

interface ChoosingProps {
  common: Common;
  options: readonly CaseOption[];
  value: string;
  onChange: (value: string) => void;
}

const Choosing = ({ common, options, value, onChange }: ChoosingProps) => {
  const chosen = value === '' ? undefined : value;
  const { isOptional, ...rest } = common;
  return options.length <= FEW ? (
    <RadioGroup {...rest} options={options} value={chosen} onChange={onChange} />
  ) : (
    <Select
      {...rest}
      isOptional={isOptional}
      options={options}
      value={chosen}
      onChange={onChange}
    />
  );
};

const yesNo = [
  { value: 'yes', label: '是' },
  { value: 'no', label: '否' },
] as const;

const optionsOf = ({ place, field }: ActFieldControlProps): readonly CaseOption[] => {
  if (field.widget === 'consultation') return consultationOptions(place.act, place.application);
  if (field.widget === 'remedy') return remedyOptions(place.application);
  return field.options;
};

/** 几行字的输入：一行一项的、一大段的。 */
const ROWS: Partial<Record<ActField['widget'], number>> = { longText: 4, lines: 4 };

interface PlainProps {
  field: ActField;
  common: Common;
  value: DraftValue;
  onChange: (value: DraftValue) => void;
}

const YesNo = ({ common, value, onChange }: PlainProps) => (
  <RadioGroup
    label={common.label}
    hint={common.hint}
    error={common.error}
    options={yesNo}
    value={value === true ? 'yes' : 'no'}
    onChange={(chosen) => onChange(chosen === 'yes')}
  />
);

const Written = ({ field, common, value, onChange }: PlainProps) => (
  <TextField
    {...common}
    kind={field.widget === 'count' ? 'number' : 'text'}
    rows={ROWS[field.widget] ?? 1}
    value={typeof value === 'string' ? value : ''}
    onChange={onChange}
  />
);

const commonOf = ({ label, hint, key, isRequired }: ActField, errors: Errors): Common => ({
  label,
  hint: hint === '' ? undefined : hint,
  error: errors[key],
  isOptional: !isRequired,
});

/** 表单的一项：由填法决定用哪种控件，名称、说明、错误都连到控件上。 */
export const ActFieldControl = (props: ActFieldControlProps) => {
  const { place, field, values, errors, onChange } = props;
  const value = values[field.key] ?? '';
  const text = typeof value === 'string' ? value : '';
  const common = commonOf(field, errors);
  const about = { ...place, field, hint: common.hint, error: common.error };
  const plain = { field, common, value, onChange };
  switch (field.widget) {
    case 'day':
      return <DateField {...common} value={text} onChange={onChange} />;
    case 'choice':
    case 'consultation':
    case 'remedy':
      return (
        <Choosing common={common} options={optionsOf(props)} value={text} onChange={onChange} />
      );
    case 'switch':
      return <YesNo {...plain} />;
    case 'organisation':
      return <OrganisationField {...about} value={text} onChange={onChange} />;
    case 'organisations': {
      const lead = values['leadDepartmentId'];
      const taken = typeof lead === 'string' ? lead : '';
      const chosen = value as readonly string[];
      return <OrganisationsField {...about} values={chosen} taken={taken} onChange={onChange} />;
    }
    case 'colleague':
      return <ColleagueField {...about} value={text} onChange={onChange} />;
    case 'rows': {
      const rows = value as readonly DraftRow[];
      return <RowsField field={field} rows={rows} errors={errors} onChange={onChange} />;
    }
    case 'text':
    case 'longText':
    case 'lines':
    case 'count':
      return <Written {...plain} />;
  }
};
