/** 键盘能做的。 */
export type DeskCommand = 'next' | 'previous' | 'search' | 'select' | 'help';

/** 一次按键：按了什么，有没有连着控制键，焦点在不在输入框里。 */
export interface KeyPress {
  readonly key: string;
  readonly isModified: boolean;
  readonly isTyping: boolean;
  /** 焦点在列表里，或者哪里也不在；上下方向键只在这时用，别处的方向键各有用途。 */
  readonly isInList: boolean;
}

const commands: Readonly<Record<string, DeskCommand>> = {
  j: 'next',
  k: 'previous',
  '/': 'search',
  x: 'select',
  '?': 'help',
};

const arrows: Readonly<Record<string, DeskCommand>> = { ArrowDown: 'next', ArrowUp: 'previous' };

/** 这次按键要做什么；正在打字、连着控制键的一概不管。 */
export const commandOf = ({
  key,
  isModified,
  isTyping,
  isInList,
}: KeyPress): DeskCommand | undefined => {
  if (isModified || isTyping) return undefined;
  return commands[key] ?? (isInList ? arrows[key] : undefined);
};

/** 按键说明。 */
export const KEY_LIST = [
  { key: 'j', keys: 'j 或 ↓', does: '下一件' },
  { key: 'k', keys: 'k 或 ↑', does: '上一件' },
  { key: 'enter', keys: '回车', does: '打开所在的一件' },
  { key: 'x', keys: 'x', does: '选上或取消所在的一件' },
  { key: '/', keys: '/', does: '到搜索框' },
  { key: '?', keys: '?', does: '看这张按键表' },
  { key: 'esc', keys: 'Esc', does: '离开搜索框，关闭面板' },
] as const;
