import type { EntryFields } from '@shared/contract/entry-fields';

/** 名称归一：全角变半角，去掉空白、标点、书名号，供比较是不是同一个名称。 */
export const normalisedName = (name: string): string =>
  name
    .replace(/[\uff01-\uff5e]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(/[\s\p{P}\p{S}]/gu, '')
    .toLowerCase();

type Named = Pick<EntryFields, 'section' | 'category' | 'item' | 'contentEntry'>;

/** 一条事项的名称：各级目录连起来。 */
export const entryName = ({ category, item, contentEntry }: Omit<Named, 'section'>): string =>
  [category, ...(item === category ? [] : [item]), contentEntry]
    .filter((name) => name !== '')
    .join(' · ');

/** 同一领域里是不是同一个事项：各级名称归一之后相同。 */
export const nameKey = ({ section, category, item, contentEntry }: Named): string =>
  [section, ...[category, item, contentEntry].map(normalisedName)].join('/');
