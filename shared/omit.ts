/** 去掉一项，其余照旧；不改原来的。 */
export const omit = <T extends object, K extends keyof T & string>(whole: T, key: K): Omit<T, K> =>
  Object.fromEntries(Object.entries(whole).filter(([name]) => name !== key)) as Omit<T, K>;
