import { RadioGroup } from '@miniapp/components/choice';
import { TextField } from '@miniapp/components/field';
import { CONVENTIONS, type Convention, type ConventionKey } from '@shared/law/conventions';
import { rangeHint } from './value-text';

export interface SettingControlProps {
  settingKey: ConventionKey;
  /** 正在填的字；开关是“true”“false”。 */
  typed: string;
  error: string | undefined;
  onChange: (typed: string) => void;
}

const options = (convention: Convention) =>
  convention.kind === 'choice'
    ? Object.entries(convention.choices).map(([value, label]) => ({ value, label }))
    : [
        { value: 'true', label: '是' },
        { value: 'false', label: '否' },
      ];

/** 按种类给出的输入：数目与文字用输入框，开关与选择用单选。 */
export const SettingControl = ({ settingKey, typed, error, onChange }: SettingControlProps) => {
  const convention: Convention = CONVENTIONS[settingKey];
  const { label, kind } = convention;
  if (kind === 'switch' || kind === 'choice')
    return (
      <RadioGroup
        label={label}
        options={options(convention)}
        value={typed}
        error={error}
        onChange={onChange}
      />
    );
  return (
    <TextField
      label={label}
      hint={rangeHint(settingKey)}
      kind={kind === 'text' ? 'text' : 'number'}
      isOptional={kind === 'text'}
      maxLength={kind === 'text' ? convention.max : 4}
      value={typed}
      error={error}
      onChange={onChange}
    />
  );
};
