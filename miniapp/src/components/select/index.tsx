import { Picker } from '@tarojs/components';
import { Element } from '../element';
import { FieldFrame, useControlAria, type ControlAria } from '../field/frame';
import { Icon } from '../icon';
import './index.scss';

export interface SelectOption<T extends string> {
  value: T;
  label: string;
}

export interface SelectProps<T extends string> {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  isOptional?: boolean | undefined;
  options: readonly SelectOption<T>[];
  value: T | undefined;
  onChange: (value: T) => void;
  /** 还没选时的话，默认“请选择”。 */
  placeholder?: string | undefined;
}

const InBrowser = <T extends string>(props: SelectProps<T> & { aria: ControlAria }) => (
  <span className="ml-select">
    <select
      id={props.aria.id}
      className="ml-field__control ml-select__control"
      value={props.value ?? ''}
      aria-invalid={props.aria.isInvalid ? true : undefined}
      aria-describedby={props.aria.describedBy}
      aria-required={props.isOptional === true ? undefined : true}
      onChange={(event) => {
        const chosen = props.options.find((option) => option.value === event.target.value);
        if (chosen) props.onChange(chosen.value);
      }}
    >
      {props.value === undefined ? <option value="">{props.placeholder ?? '请选择'}</option> : null}
      {props.options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
    <Icon name="chevron" className="ml-select__arrow" />
  </span>
);

const InMiniProgram = <T extends string>(props: SelectProps<T> & { aria: ControlAria }) => {
  const index = props.options.findIndex((option) => option.value === props.value);
  const shown = props.options[index]?.label ?? props.placeholder ?? '请选择';
  return (
    <Picker
      mode="selector"
      range={props.options.map((option) => option.label)}
      value={Math.max(index, 0)}
      onChange={(event) => {
        const chosen = props.options[Number(event.detail.value)];
        if (chosen) props.onChange(chosen.value);
      }}
    >
      <Element
        className="ml-field__control ml-select__shown"
        role="button"
        aria-label={`${props.aria.spokenName}，${shown}`}
      >
        <Element as="span">{shown}</Element>
        <Icon name="chevron" className="ml-select__arrow" />
      </Element>
    </Picker>
  );
};

/** 下拉选择：浏览器用原生 select，小程序用选择器。选项不多于四个时用 RadioGroup。 */
export const Select = <T extends string>(props: SelectProps<T>) => {
  const { label, hint, error, isOptional } = props;
  const aria = useControlAria({ label, hint, error });
  return (
    <FieldFrame {...{ label, hint, error, isOptional, aria }}>
      {process.env.TARO_ENV === 'h5' ? (
        <InBrowser {...props} aria={aria} />
      ) : (
        <InMiniProgram {...props} aria={aria} />
      )}
    </FieldFrame>
  );
};

export interface DateFieldProps {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  isOptional?: boolean | undefined;
  /** YYYY-MM-DD；未选为空字符串。 */
  value: string;
  onChange: (value: string) => void;
  /** 可选范围的起止，YYYY-MM-DD。 */
  min?: string | undefined;
  max?: string | undefined;
}

/** 日期选择。 */
export const DateField = (props: DateFieldProps) => {
  const { label, hint, error, isOptional, value, onChange, min, max } = props;
  const aria = useControlAria({ label, hint, error });
  return (
    <FieldFrame {...{ label, hint, error, isOptional, aria }}>
      {process.env.TARO_ENV === 'h5' ? (
        <input
          id={aria.id}
          type="date"
          className="ml-field__control"
          {...{ value, min, max }}
          aria-invalid={aria.isInvalid ? true : undefined}
          aria-describedby={aria.describedBy}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <Picker
          mode="date"
          value={value}
          {...(min === undefined ? {} : { start: min })}
          {...(max === undefined ? {} : { end: max })}
          onChange={(event) => onChange(event.detail.value)}
        >
          <Element
            className="ml-field__control"
            role="button"
            aria-label={`${aria.spokenName}，${value}`}
          >
            {value === '' ? '请选择日期' : value}
          </Element>
        </Picker>
      )}
    </FieldFrame>
  );
};
