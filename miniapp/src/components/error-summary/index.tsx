import { useEffect, useRef } from 'react';
import { Element } from '../element';
import { Icon } from '../icon';
import './index.scss';

export interface ErrorSummaryProps {
  /** 每一处要改的地方：字段标签与怎么改。为空时不显示。 */
  errors: readonly { label: string; message: string }[];
}

/** 提交未成时放在表单顶部：一共几处、分别怎么改。出现时移入焦点，读屏会读出。 */
export const ErrorSummary = ({ errors }: ErrorSummaryProps) => {
  const box = useRef<HTMLElement>(null);
  const hasErrors = errors.length > 0;
  useEffect(() => {
    if (hasErrors && process.env.TARO_ENV === 'h5') box.current?.focus();
  }, [hasErrors]);
  if (!hasErrors) return null;
  return (
    <Element ref={box} className="ml-error-summary" role="alert" tabIndex={-1}>
      <Element as="p" className="ml-error-summary__title">
        <Icon name="warn" />
        {` 还有 ${errors.length} 处要补充或改一改`}
      </Element>
      <Element as="ul" className="ml-error-summary__list">
        {errors.map((error) => (
          <Element as="li" key={`${error.label}-${error.message}`}>
            {`${error.label}：${error.message}`}
          </Element>
        ))}
      </Element>
    </Element>
  );
};
