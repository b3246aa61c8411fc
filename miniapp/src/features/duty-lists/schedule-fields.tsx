import { TextField } from '@miniapp/components/field';
import { Select } from '@miniapp/components/select';
import { dueRules, rhythms, type Rhythm } from '@shared/vocabulary/duty';
import type { ScheduleValues } from './duty-values';
import { optionsOf } from './options-of';

const MONTHS: Readonly<Record<Rhythm, number>> = {
  monthly: 1,
  quarterly: 3,
  halfYear: 6,
  yearly: 12,
  anyTime: 0,
};

const nthMonths = (rhythm: Rhythm) =>
  Array.from({ length: MONTHS[rhythm] }, (_, index) => ({
    value: String(index + 1),
    label: `第${String(index + 1)}个月`,
  }));

export interface ScheduleFieldsProps<T extends ScheduleValues> {
  values: T;
  onChange: (values: T) => void;
  /** 频次已经定下（财务改为每月一次），只选最迟日期。 */
  isRhythmFixed?: boolean | undefined;
  errorOf: (field: string) => string | undefined;
}

/** 最迟日期的几栏；发生后随时公开的没有。 */
const DueFields = <T extends ScheduleValues>(props: ScheduleFieldsProps<T>) => {
  const { values, onChange, errorOf } = props;
  if (values.rhythm === 'anyTime') return null;
  return (
    <>
      <Select
        label="最迟哪天公开"
        options={optionsOf(dueRules)}
        value={values.dueRule}
        error={errorOf('dueRule')}
        onChange={(dueRule) => onChange({ ...values, dueRule })}
      />
      {values.dueRule === 'monthDay' ? (
        <Select
          label="本期第几个月"
          options={nthMonths(values.rhythm)}
          value={values.month}
          onChange={(month) => onChange({ ...values, month })}
        />
      ) : null}
      {values.dueRule === 'periodEnd' ? null : (
        <TextField
          label={values.dueRule === 'afterEnd' ? '结束后几日内' : '哪一日'}
          hint={values.dueRule === 'afterEnd' ? undefined : '那个月没有这一日的，按月末算'}
          kind="number"
          maxLength={2}
          value={values.date}
          error={errorOf('dueDay')}
          onChange={(date) => onChange({ ...values, date })}
        />
      )}
    </>
  );
};

/** 频次与最迟日期。 */
export const ScheduleFields = <T extends ScheduleValues>(props: ScheduleFieldsProps<T>) => {
  const { values, onChange, errorOf, isRhythmFixed = false } = props;
  return (
    <>
      {isRhythmFixed ? null : (
        <Select
          label="频次"
          hint="一般事项至少每季度一次；财务至少每季度一次，收支多的每月一次"
          options={optionsOf(rhythms)}
          value={values.rhythm}
          error={errorOf('rhythm')}
          onChange={(rhythm) => onChange({ ...values, rhythm, month: '1' })}
        />
      )}
      <DueFields {...props} />
    </>
  );
};
