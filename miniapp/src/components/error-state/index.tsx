import type { ReactNode } from 'react';
import { Button } from '../button';
import { Element } from '../element';
import { Icon } from '../icon';
import './index.scss';

export interface ErrorStateProps {
  /** 出了什么事，默认“没有取到内容”。 */
  title?: string | undefined;
  /** 缘由和接下来怎么办；不写时提示检查网络后重试。 */
  detail?: string | undefined;
  /** 再试一次。 */
  onRetry?: (() => void | Promise<unknown>) | undefined;
  /** 关联编号，反映问题时有用。 */
  correlationId?: string | undefined;
  /** 别的去处，如“回公开栏”。 */
  action?: ReactNode;
}

/** 出错：说清接下来怎么办，不责怪使用者；已填的内容由页面保留。 */
export const ErrorState = (props: ErrorStateProps) => (
  <Element className="ml-error" role="alert">
    <Icon name="warn" className="ml-error__icon" />
    <Element as="p" className="ml-error__title">
      {props.title ?? '没有取到内容'}
    </Element>
    <Element as="p" className="ml-error__detail">
      {props.detail ??
        '可能是网络不太稳定。请稍候再试；一直不行的话，可以打电话给村（居）民委员会。'}
    </Element>
    <Element className="ml-error__acts">
      {props.onRetry === undefined ? null : (
        <Button icon="refresh" onPress={props.onRetry}>
          再试一次
        </Button>
      )}
      {props.action ?? null}
    </Element>
    {props.correlationId === undefined ? null : (
      <Element as="p" className="ml-error__code">
        反映问题时请提供编号：{props.correlationId}
      </Element>
    )}
  </Element>
);
