import { useId, type ReactNode } from 'react';
import { Element } from '../element';
import { Icon } from '../icon';
import './index.scss';

export interface FieldFrameProps {
  /** 标签：要填什么。 */
  label: string;
  /** 怎么填、为什么要，放在输入框上方。 */
  hint?: string | undefined;
  /** 出错时说明怎么改；没有错不传。 */
  error?: string | undefined;
  /** 选填时在标签后注明；默认必填，不打星号。 */
  isOptional?: boolean | undefined;
  /** 输入框下方右侧的字数等。 */
  aside?: ReactNode;
}

/** 控件应当带上的关联属性。 */
export interface ControlAria {
  id: string;
  describedBy: string | undefined;
  isInvalid: boolean;
  /** 小程序没有 label 与 describedby，把标签、说明和错误合成一个名称。 */
  spokenName: string;
}

/** 把标签、提示与错误连到控件上。 */
export const useControlAria = (props: FieldFrameProps): ControlAria => {
  const id = useId();
  const parts = [
    props.error === undefined ? '' : `${id}-error`,
    props.hint === undefined ? '' : `${id}-hint`,
  ].filter(Boolean);
  return {
    id,
    describedBy: parts.length > 0 ? parts.join(' ') : undefined,
    isInvalid: props.error !== undefined,
    spokenName: [props.label, props.error, props.hint].filter(Boolean).join('，'),
  };
};

/** 错误：图标 + “有误”二字 + 怎么改。 */
export const FieldError = ({ id, children }: { id: string; children: string }) => (
  <Element as="p" id={id} className="ml-field__error">
    <Icon name="warn" />
    <Element as="span">
      <Element as="span" className="ml-hidden">
        有误：
      </Element>
      {children}
    </Element>
  </Element>
);

/** 表单项的框架：标签、提示、错误。自定义控件也用它。 */
export const FieldFrame = (props: FieldFrameProps & { aria: ControlAria; children: ReactNode }) => {
  const { label, hint, error, isOptional = false, aside, aria } = props;
  return (
    <Element className={`ml-field${error === undefined ? '' : ' ml-field--invalid'}`}>
      <Element as="label" htmlFor={aria.id} className="ml-field__label">
        {label}
        {isOptional ? (
          <Element as="span" className="ml-field__optional">
            （选填）
          </Element>
        ) : null}
      </Element>
      {hint === undefined ? null : (
        <Element as="p" id={`${aria.id}-hint`} className="ml-field__hint">
          {hint}
        </Element>
      )}
      {error === undefined ? null : <FieldError id={`${aria.id}-error`}>{error}</FieldError>}
      {props.children}
      {aside === undefined ? null : <Element className="ml-field__aside">{aside}</Element>}
    </Element>
  );
};
