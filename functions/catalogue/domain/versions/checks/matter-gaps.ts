import type { VersionEntry } from '@shared/contract/entry-fields';
import { matterListKinds } from '@shared/vocabulary/catalogue-version';
import type { Matter } from '../../../ports.versions';
import { entryName, normalisedName } from '../entry-name';
import type { Finding } from './finding';

/** 清单的一条，和目录里对得上的各条。 */
export interface MatterCoverage {
  readonly matter: Matter;
  readonly entryKeys: readonly string[];
}

const SHORTEST_NAME = 4;

interface Searchable {
  readonly entry: VersionEntry;
  readonly names: readonly string[];
  readonly text: string;
}

const searchable = (entry: VersionEntry): Searchable => {
  const names = [entry.item, entry.contentEntry].map(normalisedName).filter((name) => name !== '');
  return {
    entry,
    names,
    text: [...names, normalisedName(entry.contentElements.join(''))].join('/'),
  };
};

const covers = ({ names, text }: Searchable, matter: string): boolean =>
  names.includes(matter) ||
  (matter.length >= SHORTEST_NAME && text.includes(matter)) ||
  names.some((name) => name.length >= SHORTEST_NAME && matter.includes(name));

/** 清单逐条对照目录：名称相同，或者一方含有另一方。 */
export const coverageOf = (
  matters: readonly Matter[],
  entries: readonly VersionEntry[],
): MatterCoverage[] => {
  const all = entries.map(searchable);
  return matters.map((matter) => {
    const name = normalisedName(matter.matterName);
    const found = all.filter((each) => covers(each, name));
    return { matter, entryKeys: found.map(({ entry }) => entry.entryKey) };
  });
};

const missing = ({ matter }: MatterCoverage): Finding => ({
  kind: 'missingMatter',
  weight: 'confirm',
  entryKey: null,
  section: null,
  message: `${matterListKinds.labels[matter.listKind]}里的“${matter.matterName}”（${matter.departmentName || '未写责任部门'}）目录里没有；法律、政策规定不予公开的，请写明缘由`,
});

/** 目录写的公开主体与清单的责任部门不同。 */
const bodyDifferences = (
  coverage: readonly MatterCoverage[],
  entries: readonly VersionEntry[],
): Finding[] => {
  const byKey = new Map(entries.map((entry) => [entry.entryKey, entry]));
  return coverage.flatMap(({ matter, entryKeys }): Finding[] => {
    const found = entryKeys.flatMap((key) => byKey.get(key) ?? []);
    const department = normalisedName(matter.departmentName);
    const isSame = found.some(({ responsibleBody }) =>
      normalisedName(responsibleBody).includes(department),
    );
    const [entry] = found;
    if (!entry || department === '' || isSame) return [];
    const { entryKey, section, responsibleBody } = entry;
    const message = `${entryName(entry)}：公开主体写的是“${responsibleBody}”，清单的责任部门是“${matter.departmentName}”`;
    return [{ kind: 'bodyDiffers', weight: 'confirm', entryKey, section, message }];
  });
};

/**
 * 对照权责清单、公共服务事项清单：清单有而目录没有的（写明法定缘由的除外）、责任部门不同的、
 * 目录有而清单没有的（只提示编制单位在清单里有事项的）。
 */
export const checkMatters = (
  matters: readonly Matter[],
  entries: readonly VersionEntry[],
): Finding[] => {
  const coverage = coverageOf(matters, entries);
  const listed = new Set(coverage.flatMap(({ entryKeys }) => entryKeys));
  const withMatters = new Set(matters.map(({ organisationId }) => organisationId));
  const gaps = coverage.filter(
    ({ matter, entryKeys }) => entryKeys.length === 0 && matter.exception === '',
  );
  const extra = entries
    .filter(
      ({ entryKey, compiledBy }) =>
        compiledBy !== null && withMatters.has(compiledBy) && !listed.has(entryKey),
    )
    .map((entry): Finding => ({
      kind: 'notOnLists',
      weight: 'note',
      entryKey: entry.entryKey,
      section: entry.section,
      message: `${entryName(entry)}：权责清单和公共服务事项清单里没有`,
    }));
  return [...gaps.map(missing), ...bodyDifferences(coverage, entries), ...extra];
};
