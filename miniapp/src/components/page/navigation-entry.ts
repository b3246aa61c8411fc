import type { IconName } from '../icon';

/** 一个去处，如工作台；侧边导航与“我的”共用。 */
export interface NavigationEntry {
  label: string;
  to: string;
  /** 属于哪一组；没有组名的排在最前。 */
  group?: string | undefined;
  icon?: IconName | undefined;
  isCurrent?: boolean | undefined;
}

export interface EntryGroup {
  name: string | undefined;
  entries: readonly NavigationEntry[];
}

/** 按组分开，组与组里的次序不变；没有去处的组不出现。 */
export const entryGroups = (entries: readonly NavigationEntry[]): readonly EntryGroup[] =>
  [...new Set(entries.map(({ group }) => group))].map((name) => ({
    name,
    entries: entries.filter(({ group }) => group === name),
  }));
