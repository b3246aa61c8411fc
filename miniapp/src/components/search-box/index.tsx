import { Input } from '@tarojs/components';
import { useRef } from 'react';
import { Element } from '../element';
import { Icon } from '../icon';
import { Pressable } from '../pressable';
import './index.scss';

export interface SearchBoxProps {
  value: string;
  onChange: (value: string) => void;
  /** 按回车、键盘上的“搜索”或右侧按钮时。 */
  onSubmit: (value: string) => void;
  /** 读屏用的名称，默认“搜索公开信息和目录”。 */
  label?: string | undefined;
  placeholder?: string | undefined;
}

const InputControl = (props: SearchBoxProps & { name: string }) => {
  const { value, onChange, onSubmit, name, placeholder = '如：低保、征地、合作医疗' } = props;
  if (process.env.TARO_ENV === 'h5') {
    return (
      <input
        type="search"
        className="ml-search__input"
        enterKeyHint="search"
        maxLength={50}
        autoComplete="off"
        aria-label={name}
        {...{ value, placeholder }}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  }
  return (
    <Input
      className="ml-search__input"
      confirmType="search"
      maxlength={50}
      {...{ value, placeholder }}
      ariaLabel={name}
      onInput={(event) => onChange(event.detail.value)}
      onConfirm={(event) => onSubmit(event.detail.value)}
    />
  );
};

/** 搜索框：回车即搜，可一键清空。 */
export const SearchBox = (props: SearchBoxProps) => {
  const form = useRef<HTMLElement>(null);
  const name = props.label ?? '搜索公开信息和目录';
  return (
    <Element
      as="form"
      ref={form}
      role="search"
      className="ml-search"
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit(props.value);
      }}
    >
      <Icon name="search" className="ml-search__icon" />
      <InputControl {...props} name={name} />
      {props.value === '' ? null : (
        <Pressable
          className="ml-search__clear"
          label="清空"
          onPress={() => {
            props.onChange('');
            if (process.env.TARO_ENV === 'h5') form.current?.querySelector('input')?.focus();
          }}
        >
          <Icon name="cross" />
        </Pressable>
      )}
      <Pressable className="ml-search__go" onPress={() => props.onSubmit(props.value)}>
        搜索
      </Pressable>
    </Element>
  );
};
