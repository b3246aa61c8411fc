import { RadioGroup } from '@miniapp/components/choice';
import { TextField } from '@miniapp/components/field';
import { Select, type SelectOption } from '@miniapp/components/select';
import { focusTopics } from '@shared/vocabulary/duty';
import { affairsKinds } from '@shared/vocabulary/notice';
import { NO_TOPIC, type DutyValues } from './duty-values';
import { optionsOf } from './options-of';
import { ScheduleFields } from './schedule-fields';

const topics: readonly SelectOption<DutyValues['focusTopic']>[] = [
  { value: NO_TOPIC, label: '不是公开重点' },
  ...optionsOf(focusTopics),
];

export interface DutyFieldsProps {
  values: DutyValues;
  onChange: (values: DutyValues) => void;
  errorOf: (field: string) => string | undefined;
}

/** 一个应公开事项的各栏：名称、三务、频次、最迟日期、公开重点。 */
export const DutyFields = ({ values, onChange, errorOf }: DutyFieldsProps) => (
  <>
    <TextField
      label="事项"
      placeholder="如：财务收支情况"
      maxLength={60}
      value={values.title}
      error={errorOf('title')}
      onChange={(title) => onChange({ ...values, title })}
    />
    <RadioGroup
      label="属于哪一类"
      options={optionsOf(affairsKinds)}
      value={values.affairsKind}
      error={errorOf('affairsKind')}
      onChange={(affairsKind) => onChange({ ...values, affairsKind })}
    />
    <ScheduleFields values={values} onChange={onChange} errorOf={errorOf} />
    <Select
      label="公开重点"
      options={topics}
      value={values.focusTopic}
      error={errorOf('focusTopic')}
      onChange={(focusTopic) => onChange({ ...values, focusTopic })}
    />
  </>
);
