import { useEffect, type RefObject } from 'react';
import { commandOf, type DeskCommand } from './keys';

const ROW = '[data-desk-row]';

const isEditable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest('input:not([type=checkbox]), textarea, select') !== null);

const step = (box: HTMLElement, by: 1 | -1): void => {
  const rows = [...box.querySelectorAll<HTMLElement>(`${ROW} .desk-row__open`)];
  const at = rows.findIndex((row) => row.closest(ROW)?.contains(document.activeElement));
  const next = at < 0 ? 0 : Math.min(Math.max(at + by, 0), rows.length - 1);
  rows[next]?.focus();
  rows[next]?.scrollIntoView({ block: 'nearest' });
};

export interface DeskKeys {
  /** x：选上或取消焦点所在的一件。 */
  readonly onSelect: (applicationId: string) => void;
  readonly onHelp: () => void;
}

const run = (command: DeskCommand, box: HTMLElement, { onSelect, onHelp }: DeskKeys): void => {
  if (command === 'next') step(box, 1);
  if (command === 'previous') step(box, -1);
  if (command === 'search') box.querySelector<HTMLElement>('input[type=search]')?.focus();
  if (command === 'help') onHelp();
  if (command === 'select') {
    const row = document.activeElement?.closest<HTMLElement>(ROW);
    if (row && box.contains(row)) onSelect(row.dataset['deskRow'] ?? '');
  }
};

/**
 * 办理台的键盘：移动的是真正的焦点，所以看得见、读屏读得出，回车就是打开。
 * 只在浏览器上；正在打字、开着面板、页面不在眼前时不管。
 */
export const useDeskKeys = (box: RefObject<HTMLElement>, keys: DeskKeys): void => {
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5') return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      const own = box.current;
      const active = document.activeElement;
      if (own === null || event.defaultPrevented || event.isComposing) return;
      if (event.key === 'Escape' && isEditable(active) && own.contains(active)) {
        (active as HTMLElement).blur();
        return;
      }
      if (own.getClientRects().length === 0 || document.querySelector('[role=dialog]')) return;
      const command = commandOf({
        key: event.key,
        isModified: event.ctrlKey || event.metaKey || event.altKey,
        isTyping: isEditable(event.target),
        isInList: active === null || active === document.body || active.closest(ROW) !== null,
      });
      if (command === undefined) return;
      event.preventDefault();
      run(command, own, keys);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [box, keys]);
};
