import { useId, type ReactNode } from 'react';
import { Element } from '../element';
import { FieldError, type FieldFrameProps } from './frame';

export interface FieldGroupProps extends Omit<FieldFrameProps, 'aside'> {
  children: ReactNode;
}

/** 不是输入框的一栏，如拍照、录音：标签、提示、错误与别的各栏一样，下面是按钮。 */
export const FieldGroup = ({ label, hint, error, isOptional, children }: FieldGroupProps) => {
  const id = useId();
  return (
    <Element
      role="group"
      aria-labelledby={`${id}-label`}
      aria-describedby={hint === undefined ? undefined : `${id}-hint`}
      className={`ml-field${error === undefined ? '' : ' ml-field--invalid'}`}
    >
      <Element as="p" id={`${id}-label`} className="ml-field__label">
        {label}
        {isOptional === true ? (
          <Element as="span" className="ml-field__optional">
            （选填）
          </Element>
        ) : null}
      </Element>
      {hint === undefined ? null : (
        <Element as="p" id={`${id}-hint`} className="ml-field__hint">
          {hint}
        </Element>
      )}
      {error === undefined ? null : <FieldError id={`${id}-error`}>{error}</FieldError>}
      <Element className="ml-field__acts">{children}</Element>
    </Element>
  );
};
