import { useId, useRef, type ReactNode } from 'react';
import { Element } from '../element';
import { Icon } from '../icon';
import { Pressable } from '../pressable';
import { useFocusTrap } from './use-focus-trap';
import './index.scss';

export interface SheetProps {
  isOpen: boolean;
  title: string;
  /** 关闭：点关闭、点空白、浏览器上按 Esc。 */
  onClose: () => void;
  children: ReactNode;
  /** 底部的行为，如“确定”“取消”。 */
  footer?: ReactNode;
}

/** 对话面板：窄屏从底部升起，宽屏居中。焦点不出面板，关闭后回到原处。 */
export const Sheet = ({ isOpen, title, onClose, children, footer }: SheetProps) => {
  const box = useRef<HTMLElement>(null);
  const titleId = useId();
  useFocusTrap(box, isOpen, onClose);
  if (!isOpen) return null;
  return (
    <Element className="ml-sheet">
      <Element className="ml-sheet__veil" aria-hidden onClick={onClose} />
      <Element
        as="section"
        ref={box}
        className="ml-sheet__box"
        role="dialog"
        aria-modal
        aria-labelledby={titleId}
        aria-label={process.env.TARO_ENV === 'h5' ? undefined : title}
        tabIndex={-1}
      >
        <Element className="ml-sheet__head">
          <Element as="h2" id={titleId} className="ml-sheet__title">
            {title}
          </Element>
          <Pressable className="ml-sheet__close" label="关闭" onPress={onClose}>
            <Icon name="cross" />
          </Pressable>
        </Element>
        <Element className="ml-sheet__body">{children}</Element>
        {footer === undefined ? null : <Element className="ml-sheet__foot">{footer}</Element>}
      </Element>
    </Element>
  );
};
