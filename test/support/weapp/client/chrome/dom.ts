// 画客户端自己的界面用的两个小函数。
type Child = Node | string;

export const create = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  children: readonly Child[] = [],
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag);
  Object.assign(element, properties);
  element.append(...children);
  return element;
};

/** 放提示、对话框与选择面板的一层。 */
export const layer = (): HTMLElement => {
  const found = document.getElementById('layer');
  if (!found) throw new Error('宿主页面没有 layer');
  return found;
};
