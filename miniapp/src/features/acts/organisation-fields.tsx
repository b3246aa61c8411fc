import { useEndpoint } from '@miniapp/api/use-endpoint';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { Loaded } from '@miniapp/components/loaded';
import { Select } from '@miniapp/components/select';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import type { ActField } from '@shared/contract/act-field';
import type { ApplicationView } from '@shared/contract/application-view';
import { listDispatchTargets } from '@shared/contract/desk';

export interface OrganisationFieldProps {
  region: string;
  application: ApplicationView;
  field: ActField;
  hint: string | undefined;
  error: string | undefined;
  value: string;
  onChange: (value: string) => void;
}

interface Options {
  options: readonly { value: string; label: string }[];
}

const optionsOf = (items: readonly { organisationId: string; name: string }[]) =>
  items.map(({ organisationId, name }) => ({ value: organisationId, label: name }));

const One = (props: OrganisationFieldProps & Options) => {
  const { application, field, value, onChange, options } = props;
  const suggested = application.suggestedDepartments.map(({ name }) => name);
  return (
    <Stack gap="tight">
      {field.key !== 'leadDepartmentId' || suggested.length === 0 ? null : (
        <Paragraph tone="soft">{`系统建议：${suggested.join('、')}`}</Paragraph>
      )}
      <Select
        label={field.label}
        hint={props.hint}
        error={props.error}
        options={options}
        value={value === '' ? undefined : value}
        onChange={onChange}
      />
    </Stack>
  );
};

/** 选一个单位；主办单位先按建议选上。转往、协助的不列本来的主办单位。 */
export const OrganisationField = (props: OrganisationFieldProps) => {
  const { region, application, field } = props;
  const targets = useEndpoint(listDispatchTargets, { params: { region } });
  const lead = field.key === 'leadDepartmentId' ? undefined : application.leadDepartment;
  return (
    <Loaded query={targets}>
      {({ items }) => (
        <One
          {...props}
          options={optionsOf(items.filter((item) => item.organisationId !== lead?.organisationId))}
        />
      )}
    </Loaded>
  );
};

export interface OrganisationsFieldProps extends Omit<
  OrganisationFieldProps,
  'value' | 'onChange'
> {
  values: readonly string[];
  /** 已在别处选了的，不再列。 */
  taken: string;
  onChange: (values: string[]) => void;
}

const Many = (props: OrganisationsFieldProps & Options) => {
  const { field, values, onChange, options } = props;
  const chosen = options.filter(({ value }) => values.includes(value));
  return (
    <Stack gap="tight">
      <Select
        label={field.label}
        isOptional
        hint={props.hint}
        error={props.error}
        placeholder={`添加${field.label}`}
        options={options.filter(({ value }) => !values.includes(value))}
        value={undefined}
        onChange={(value) => onChange([...values, value])}
      />
      {chosen.length === 0 ? null : (
        <CellGroup label={`已选的${field.label}`}>
          {chosen.map(({ value, label }) => (
            <CellItem
              key={value}
              icon="trash"
              title={label}
              note="点一下移除"
              onPress={() => onChange(values.filter((id) => id !== value))}
            />
          ))}
        </CellGroup>
      )}
    </Stack>
  );
};

/** 选几个单位：从下拉里一个个加，点一下移除。 */
export const OrganisationsField = (props: OrganisationsFieldProps) => {
  const targets = useEndpoint(listDispatchTargets, { params: { region: props.region } });
  return (
    <Loaded query={targets}>
      {({ items }) => (
        <Many {...props} options={optionsOf(items).filter(({ value }) => value !== props.taken)} />
      )}
    </Loaded>
  );
};
