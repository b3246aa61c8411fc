import * as z from '../zod';

/** 封闭词表：每个词一个中文名。 */
export interface ClosedList<K extends string> {
  readonly labels: Readonly<Record<K, string>>;
  readonly values: readonly [K, ...K[]];
  readonly schema: z.ZodType<K, K>;
}

/** 由“词 → 中文名”建词表；values 保持书写次序。 */
export const closedList = <const T extends Record<string, string>>(
  labels: T,
): ClosedList<keyof T & string> => {
  const values = Object.keys(labels) as [keyof T & string, ...(keyof T & string)[]];
  return {
    labels,
    values,
    schema: z.enum(values),
  };
};
