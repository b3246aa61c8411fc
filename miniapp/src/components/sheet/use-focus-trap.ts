import { useEffect, type RefObject } from 'react';

const focusable =
  'a[href], button:not([tabindex="-1"]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [tabindex="0"]';

const keepInside = (event: KeyboardEvent, box: HTMLElement): void => {
  const stops = [...box.querySelectorAll<HTMLElement>(focusable)];
  const first = stops[0] ?? box;
  const last = stops[stops.length - 1] ?? box;
  const active = document.activeElement;
  const isOutside = !(active instanceof Node) || !box.contains(active);
  if (event.shiftKey && (active === first || active === box || isOutside)) {
    event.preventDefault();
    last.focus();
  } else if (!event.shiftKey && (active === last || isOutside)) {
    event.preventDefault();
    first.focus();
  }
};

/** 浏览器上的对话框：打开时移入焦点，Tab 不出框，Esc 关闭，关闭后焦点回到原处。小程序无键盘，不做。 */
export const useFocusTrap = (
  box: RefObject<HTMLElement>,
  isOpen: boolean,
  onClose: () => void,
): void => {
  useEffect(() => {
    if (!isOpen || process.env.TARO_ENV !== 'h5') return undefined;
    const cameFrom = document.activeElement;
    box.current?.focus();
    return () => {
      if (cameFrom instanceof HTMLElement) cameFrom.focus();
    };
  }, [box, isOpen]);
  useEffect(() => {
    if (!isOpen || process.env.TARO_ENV !== 'h5') return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
      if (event.key === 'Tab' && box.current) keepInside(event, box.current);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [box, isOpen, onClose]);
};
