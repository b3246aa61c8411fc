import { useId, type ReactNode } from 'react';
import { Element } from '../element';
import { FieldError } from '../field';
import { Pressable } from '../pressable';
import './index.scss';

/** 一个选项。 */
export interface ChoiceOption<T extends string> {
  value: T;
  label: string;
  /** 选项下的说明：适合谁、意味着什么。 */
  hint?: ReactNode;
  isDisabled?: boolean | undefined;
}

interface GroupProps<T extends string> {
  /** 问题。 */
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  options: readonly ChoiceOption<T>[];
}

export interface RadioGroupProps<T extends string> extends GroupProps<T> {
  value: T | undefined;
  onChange: (value: T) => void;
}

export interface CheckboxGroupProps<T extends string> extends GroupProps<T> {
  values: readonly T[];
  onChange: (values: T[]) => void;
}

interface CardProps<T extends string> {
  kind: 'radio' | 'checkbox';
  name: string;
  option: ChoiceOption<T>;
  isChecked: boolean;
  onToggle: () => void;
}

const CardFace = <T extends string>({ kind, option }: Pick<CardProps<T>, 'kind' | 'option'>) => (
  <>
    <Element as="span" isBlock className={`ml-choice__mark ml-choice__mark--${kind}`} aria-hidden />
    <Element as="span" isBlock className="ml-choice__text">
      <Element as="span" isBlock className="ml-choice__label">
        {option.label}
      </Element>
      {option.hint === undefined ? null : (
        <Element as="span" isBlock className="ml-choice__hint">
          {option.hint}
        </Element>
      )}
    </Element>
  </>
);

const ChoiceCard = <T extends string>(props: CardProps<T>) => {
  const { kind, name, option, isChecked, onToggle } = props;
  const classes = [
    'ml-choice__card',
    isChecked ? 'ml-choice__card--checked' : '',
    option.isDisabled === true ? 'ml-choice__card--disabled' : '',
  ].join(' ');
  if (process.env.TARO_ENV === 'h5') {
    return (
      <label className={classes}>
        <input
          className="ml-choice__input"
          type={kind}
          name={name}
          value={option.value}
          checked={isChecked}
          disabled={option.isDisabled}
          onChange={onToggle}
        />
        <CardFace kind={kind} option={option} />
      </label>
    );
  }
  return (
    <Pressable
      className={classes}
      role={kind}
      isChecked={isChecked}
      isDisabled={option.isDisabled}
      onPress={onToggle}
    >
      <CardFace kind={kind} option={option} />
    </Pressable>
  );
};

const Group = (
  props: Omit<GroupProps<string>, 'options'> & { children: ReactNode; role?: string },
) => {
  const id = useId();
  const described = [
    props.error === undefined ? '' : `${id}-error`,
    props.hint === undefined ? '' : `${id}-hint`,
  ].filter(Boolean);
  return (
    <Element
      as="fieldset"
      role={props.role}
      className={`ml-choice${props.error === undefined ? '' : ' ml-field--invalid'}`}
      aria-describedby={described.length > 0 ? described.join(' ') : undefined}
    >
      <Element as="legend" className="ml-field__label ml-choice__question">
        {props.label}
      </Element>
      {props.hint === undefined ? null : (
        <Element as="p" id={`${id}-hint`} className="ml-field__hint">
          {props.hint}
        </Element>
      )}
      {props.error === undefined ? null : <FieldError id={`${id}-error`}>{props.error}</FieldError>}
      {props.children}
    </Element>
  );
};

/** 单选：整张卡片可点，浏览器上用方向键切换。 */
export const RadioGroup = <T extends string>(props: RadioGroupProps<T>) => {
  const name = useId();
  return (
    <Group label={props.label} hint={props.hint} error={props.error} role="radiogroup">
      {props.options.map((option) => (
        <ChoiceCard
          key={option.value}
          kind="radio"
          name={name}
          option={option}
          isChecked={props.value === option.value}
          onToggle={() => props.onChange(option.value)}
        />
      ))}
    </Group>
  );
};

/** 多选：整张卡片可点，浏览器上用空格切换。 */
export const CheckboxGroup = <T extends string>(props: CheckboxGroupProps<T>) => {
  const name = useId();
  const toggle = (value: T) =>
    props.onChange(
      props.options
        .map((option) => option.value)
        .filter((each) => (each === value) !== props.values.includes(each)),
    );
  return (
    <Group label={props.label} hint={props.hint} error={props.error}>
      {props.options.map((option) => (
        <ChoiceCard
          key={option.value}
          kind="checkbox"
          name={name}
          option={option}
          isChecked={props.values.includes(option.value)}
          onToggle={() => toggle(option.value)}
        />
      ))}
    </Group>
  );
};
