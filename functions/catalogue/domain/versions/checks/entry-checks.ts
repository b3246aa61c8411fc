import {
  entryFieldLabels,
  type EntryFields,
  type VersionEntry,
} from '@shared/contract/entry-fields';
import { parseTimeLimit } from '@shared/law/time-limit';
import { entryName } from '../entry-name';
import type { CatalogueOrganisation } from '../../../ports.versions';
import { bodyCheck, type Check } from './body-check';
import type { Finding } from './finding';

const isBlank = (entry: EntryFields, field: keyof EntryFields): boolean => {
  const value = entry[field];
  return value.length === 0 || value === '同上';
};

/** 标准目录至少应当有的要素；公开主体另行检查。依据：各地实施方案所列八项要素。 */
const REQUIRED = [
  'item',
  'contentElements',
  'legalBasis',
  'timeLimit',
  'disclosureModes',
  'channels',
  'audience',
] as const;
/** 有的表格没有这几栏，空着的请确认。 */
const USUAL = ['levels', 'format', 'oversightContact'] as const;

const labelsOf = (fields: readonly (keyof EntryFields)[]): string =>
  fields.map((field) => entryFieldLabels[field]).join('、');

const elements: Check = (entry) => {
  const missing = REQUIRED.filter((field) => isBlank(entry, field));
  const unusual = USUAL.filter((field) => isBlank(entry, field));
  return [
    ...(missing.length === 0
      ? []
      : [
          {
            kind: 'missingElement' as const,
            weight: 'mustMend' as const,
            message: `缺少${labelsOf(missing)}`,
          },
        ]),
    ...(unusual.length === 0
      ? []
      : [
          {
            kind: 'missingElement' as const,
            weight: 'note' as const,
            message: `没有写${labelsOf(unusual)}`,
          },
        ]),
  ];
};

const timeLimit: Check = (entry) => {
  if (isBlank(entry, 'timeLimit')) return [];
  const { questions } = parseTimeLimit(entry.timeLimit);
  const message = `公开时限“${entry.timeLimit}”：${questions.join('；')}`;
  return questions.length === 0 ? [] : [{ kind: 'timeLimit', weight: 'confirm', message }];
};

const depth: Check = ({ extraLevels }) =>
  extraLevels.length === 0
    ? []
    : [
        {
          kind: 'tooDeep',
          weight: 'confirm',
          message: `目录有${String(3 + extraLevels.length)}级，一般不超过3级：${extraLevels.join(' · ')}`,
        },
      ];

const group: Check = ({ audience }) =>
  audience.includes('特定群体')
    ? [
        {
          kind: 'namelessGroup',
          weight: 'confirm',
          message: '公开对象写了“特定群体”，请写明是哪些人、为什么',
        },
      ]
    : [];

/** 逐条检查：要素、主体、时限、级数、特定群体。不设某个公开过程不算缺。 */
export const checkEntries = (
  entries: readonly VersionEntry[],
  organisations: readonly CatalogueOrganisation[],
): Finding[] => {
  const checks = [elements, bodyCheck(organisations), timeLimit, depth, group];
  return entries.flatMap((entry) =>
    checks
      .flatMap((check) => check(entry))
      .map(({ message, ...finding }) => ({
        ...finding,
        entryKey: entry.entryKey,
        section: entry.section,
        message: `${entryName(entry)}：${message}`,
      })),
  );
};
