import type { VersionEntry } from '@shared/contract/entry-fields';
import { entryName, nameKey, normalisedName } from '../entry-name';
import type { Finding } from './finding';

const contentOf = ({ contentElements }: VersionEntry): string =>
  normalisedName(contentElements.join(''));

const compare = (
  first: VersionEntry,
  second: VersionEntry,
  nameOf: (id: string) => string,
): Finding => {
  const isSame = contentOf(first) === contentOf(second);
  const compilers = [first, second].flatMap(({ compiledBy }) => compiledBy ?? []);
  const isJoint = new Set(compilers).size === 2;
  const spelling =
    entryName(first) === entryName(second) ? '' : `（另一处写作“${entryName(first)}”）`;
  const joint = isJoint
    ? `，由${compilers.map((one) => nameOf(one)).join('、')}分别编制，请确认是否并为一条`
    : isSame
      ? '，公开内容也相同，请去掉一条'
      : '，公开内容不同，请确认要不要写成两个名称';
  return {
    kind: 'duplicateName',
    weight: isSame && !isJoint ? 'mustMend' : 'confirm',
    entryKey: second.entryKey,
    section: second.section,
    message: `“${entryName(second)}”名称重复${spelling}${joint}`,
  };
};

/**
 * 同一领域、同一类别里名称重复的事项；名称归一之后再比。
 * @param nameOf 单位编号 → 名称
 */
export const checkDuplicates = (
  entries: readonly VersionEntry[],
  nameOf: (organisationId: string) => string,
): Finding[] => {
  const seen = new Map<string, VersionEntry>();
  return entries.flatMap((entry) => {
    const key = nameKey(entry);
    const first = seen.get(key);
    if (first) return [compare(first, entry, nameOf)];
    seen.set(key, entry);
    return [];
  });
};
