import { Button } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { FieldError, TextField } from '@miniapp/components/field';
import { Select } from '@miniapp/components/select';
import { Stack } from '@miniapp/components/stack';
import { Heading } from '@miniapp/components/text';
import type { ActField } from '@shared/contract/act-field';
import type { DraftRow } from './draft-values';

export interface RowsFieldProps {
  field: ActField;
  rows: readonly DraftRow[];
  /** 键如 redactions.0.part。 */
  errors: Readonly<Record<string, string>>;
  onChange: (rows: DraftRow[]) => void;
}

interface CellProps {
  column: ActField;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

const ColumnField = ({ column, value, error, onChange }: CellProps) =>
  column.widget === 'choice' ? (
    <Select
      label={column.label}
      options={column.options}
      value={value === '' ? undefined : value}
      error={error}
      onChange={onChange}
    />
  ) : (
    <TextField
      label={column.label}
      rows={column.widget === 'longText' ? 3 : 1}
      isOptional={!column.isRequired}
      value={value}
      error={error}
      onChange={onChange}
    />
  );

/** 一行一处，可以添行、删行，如区分处理里不予公开的各部分。 */
export const RowsField = ({ field, rows, errors, onChange }: RowsFieldProps) => {
  const empty = Object.fromEntries(field.columns.map(({ key }) => [key, '']));
  const change = (index: number, key: string, value: string) =>
    onChange(rows.map((row, at) => (at === index ? { ...row, [key]: value } : row)));
  return (
    <Stack>
      <Heading level={3}>{field.label}</Heading>
      {errors[field.key] === undefined ? null : (
        <FieldError id={`${field.key}-error`}>{errors[field.key] ?? ''}</FieldError>
      )}
      {rows.map((row, index) => (
        // 行没有自己的编号，次序就是它的身份。
        <Card key={`${field.key}-${String(index)}`}>
          <Stack>
            <Heading level={3}>{`第 ${String(index + 1)} 处`}</Heading>
            {field.columns.map((column) => (
              <ColumnField
                key={column.key}
                column={column}
                value={row[column.key] ?? ''}
                error={errors[`${field.key}.${String(index)}.${column.key}`]}
                onChange={(value) => change(index, column.key, value)}
              />
            ))}
            <Button
              kind="text"
              icon="trash"
              label={`删去第 ${String(index + 1)} 处`}
              onPress={() => onChange(rows.filter((_, at) => at !== index))}
            >
              删去这一处
            </Button>
          </Stack>
        </Card>
      ))}
      <Button icon="plus" onPress={() => onChange([...rows, empty])}>
        添加一处
      </Button>
    </Stack>
  );
};
