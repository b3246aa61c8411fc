import { CellGroup, CellItem } from '@miniapp/components/cell';
import { Select } from '@miniapp/components/select';
import { Stack } from '@miniapp/components/stack';

export interface SupportingFieldsProps {
  /** 可选的单位，不含主办单位。 */
  options: readonly { value: string; label: string }[];
  values: readonly string[];
  onChange: (values: string[]) => void;
}

/** 协办单位：从下拉里一个个加，点一下移除。 */
export const SupportingFields = ({ options, values, onChange }: SupportingFieldsProps) => {
  const chosen = options.filter(({ value }) => values.includes(value));
  return (
    <Stack gap="tight">
      <Select
        label="协办单位"
        isOptional
        placeholder="添加协办单位"
        options={options.filter(({ value }) => !values.includes(value))}
        value={undefined}
        onChange={(value) => onChange([...values, value])}
      />
      {chosen.length === 0 ? null : (
        <CellGroup label="已选的协办单位">
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
