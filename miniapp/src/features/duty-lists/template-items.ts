import type { TemplateItem } from '@shared/contract/duties';

/** 去掉一项。 */
export const without = (items: readonly TemplateItem[], itemId: string): TemplateItem[] =>
  items.filter((item) => item.itemId !== itemId);

/** 把一项放到第几个位置（从 0 起）；原来有的先取出。 */
export const placed = (
  items: readonly TemplateItem[],
  item: TemplateItem,
  position: number,
): TemplateItem[] => {
  const rest = without(items, item.itemId);
  return [...rest.slice(0, position), item, ...rest.slice(position)];
};

/** 各项和次序都一样。 */
export const isSameItems = (
  one: readonly TemplateItem[],
  other: readonly TemplateItem[],
): boolean => JSON.stringify(one) === JSON.stringify(other);
