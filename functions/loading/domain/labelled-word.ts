import type { ClosedList } from '@shared/vocabulary/closed-list';
import * as z from '@shared/zod';

/** 词表里的词：写代码（finance）或中文名（财务）都收，得到代码。 */
export const labelledWord = <K extends string>(list: ClosedList<K>) => {
  const byLabel = new Map<string, K>(list.values.map((code) => [list.labels[code], code]));
  const codeOf = (text: string): K | undefined =>
    byLabel.get(text) ?? list.values.find((code) => code === text);
  return z
    .string()
    .refine(
      (text) => codeOf(text) !== undefined,
      `应为下列之一：${Object.values<string>(list.labels).join('、')}`,
    )
    .transform((text): K => codeOf(text) ?? list.values[0]);
};
