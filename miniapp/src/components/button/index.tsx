import { useRef, useState, type ReactNode } from 'react';
import { Element } from '../element';
import { Icon, type IconName } from '../icon';
import { Pressable } from '../pressable';
import './index.scss';

export interface ButtonProps {
  children: ReactNode;
  /** 点按后执行；返回 Promise 时，完成之前不再响应第二次点按。 */
  onPress: () => void | Promise<unknown>;
  /** primary 一页至多一个；danger 用于撤回、删除；text 是没有边框的次要行为。 */
  kind?: 'primary' | 'secondary' | 'danger' | 'text' | undefined;
  /** 正在提交：显示进度，不响应点按。 */
  isLoading?: boolean | undefined;
  isDisabled?: boolean | undefined;
  /** 占满一行。 */
  isBlock?: boolean | undefined;
  icon?: IconName | undefined;
  /** 读屏用的名称；文字本身已说清时不写。 */
  label?: string | undefined;
  /** 说明文字的 id（如为何不可用、依据哪一条）。 */
  describedBy?: string | undefined;
}

const useSinglePress = (onPress: ButtonProps['onPress']) => {
  const [isPending, setPending] = useState(false);
  const isRunning = useRef(false);
  const press = () => {
    if (isRunning.current) return;
    const outcome = onPress();
    if (!(outcome instanceof Promise)) return;
    isRunning.current = true;
    setPending(true);
    const settle = () => {
      isRunning.current = false;
      setPending(false);
    };
    outcome.then(settle, (fault: unknown) => {
      settle();
      throw fault;
    });
  };
  return { isPending, press };
};

/** 按钮。 */
export const Button = (props: ButtonProps) => {
  const { kind = 'secondary', isBlock = false, isDisabled = false, icon } = props;
  const { isPending, press } = useSinglePress(props.onPress);
  const isBusy = isPending || props.isLoading === true;
  const classes = [
    'ml-button',
    `ml-button--${kind}`,
    isBlock ? 'ml-button--block' : '',
    isDisabled ? 'ml-button--disabled' : '',
  ];
  return (
    <Pressable
      className={classes.filter(Boolean).join(' ')}
      isDisabled={isDisabled || isBusy ? true : undefined}
      isBusy={isBusy ? true : undefined}
      label={props.label}
      describedBy={props.describedBy}
      onPress={press}
    >
      {isBusy ? <Element as="span" isBlock className="ml-button__spinner" aria-hidden /> : null}
      {!isBusy && icon !== undefined ? <Icon name={icon} /> : null}
      <Element as="span">{props.children}</Element>
      {isBusy ? (
        <Element as="span" className="ml-hidden" role="status">
          正在处理
        </Element>
      ) : null}
    </Pressable>
  );
};

/** 并排的按钮；窄屏上下排列，主按钮在最上。 */
export const ButtonRow = ({ children }: { children: ReactNode }) => (
  <Element className="ml-button-row">{children}</Element>
);
