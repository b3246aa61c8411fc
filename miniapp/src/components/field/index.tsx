import { Input, Textarea } from '@tarojs/components';
import type { HTMLInputAutoCompleteAttribute } from 'react';
import { FieldFrame, useControlAria, type ControlAria, type FieldFrameProps } from './frame';

export { FieldError, FieldFrame, useControlAria } from './frame';
export { FieldGroup } from './group';

export interface TextFieldProps extends Omit<FieldFrameProps, 'aside'> {
  value: string;
  onChange: (value: string) => void;
  /** 离开输入框时（在此校验，不在每次按键时报错）。 */
  onBlur?: (() => void) | undefined;
  /** 键盘种类；默认普通文字。 */
  kind?: 'text' | 'tel' | 'idcard' | 'number' | 'email' | 'password' | undefined;
  /** 行数大于 1 时是多行输入。 */
  rows?: number | undefined;
  /** 字数上限；多行输入会显示已写字数。 */
  maxLength?: number | undefined;
  /** 例子；不能代替标签与提示。 */
  placeholder?: string | undefined;
  autoComplete?: HTMLInputAutoCompleteAttribute | undefined;
  isDisabled?: boolean | undefined;
}

const inputModes = {
  text: 'text',
  tel: 'tel',
  idcard: 'text',
  number: 'decimal',
  email: 'email',
  password: 'text',
} as const;

const browserTypes = { tel: 'tel', email: 'email', password: 'password' } as const;

const InBrowser = ({ aria, ...props }: TextFieldProps & { aria: ControlAria }) => {
  const { kind = 'text', rows = 1 } = props;
  const common = {
    id: aria.id,
    className: 'ml-field__control',
    value: props.value,
    maxLength: props.maxLength,
    placeholder: props.placeholder,
    autoComplete: props.autoComplete ?? 'off',
    disabled: props.isDisabled,
    onBlur: props.onBlur,
    'aria-invalid': aria.isInvalid ? true : undefined,
    'aria-describedby': aria.describedBy,
    'aria-required': props.isOptional === true ? undefined : true,
  } as const;
  if (rows > 1) {
    return (
      <textarea {...common} rows={rows} onChange={(event) => props.onChange(event.target.value)} />
    );
  }
  return (
    <input
      {...common}
      type={kind in browserTypes ? browserTypes[kind as keyof typeof browserTypes] : 'text'}
      inputMode={inputModes[kind]}
      onChange={(event) => props.onChange(event.target.value)}
    />
  );
};

const miniTypes = {
  text: 'text',
  tel: 'number',
  idcard: 'idcard',
  number: 'digit',
  email: 'text',
  password: 'text',
} as const;

const InMiniProgram = ({ aria, ...props }: TextFieldProps & { aria: ControlAria }) => {
  const { kind = 'text', rows = 1 } = props;
  const common = {
    id: aria.id,
    value: props.value,
    maxlength: props.maxLength ?? -1,
    placeholder: props.placeholder ?? '',
    disabled: props.isDisabled === true,
    ariaLabel: aria.spokenName,
    onInput: (event: { detail: { value: string } }) => props.onChange(event.detail.value),
    onBlur: () => props.onBlur?.(),
  };
  if (rows > 1) {
    return <Textarea {...common} className="ml-field__control ml-field__control--rows" />;
  }
  return (
    <Input
      {...common}
      className="ml-field__control"
      type={miniTypes[kind]}
      password={kind === 'password'}
    />
  );
};

/** 文字输入：标签在上，提示与错误都连到输入框；多行时显示字数。 */
export const TextField = (props: TextFieldProps) => {
  const aria = useControlAria(props);
  const { maxLength, rows = 1, value } = props;
  const counter =
    rows > 1 && maxLength !== undefined
      ? `已写 ${value.length} 字，最多 ${maxLength} 字`
      : undefined;
  const { label, hint, error, isOptional } = props;
  return (
    <FieldFrame {...{ label, hint, error, isOptional, aria }} aside={counter}>
      {process.env.TARO_ENV === 'h5' ? (
        <InBrowser {...props} aria={aria} />
      ) : (
        <InMiniProgram {...props} aria={aria} />
      )}
    </FieldFrame>
  );
};
