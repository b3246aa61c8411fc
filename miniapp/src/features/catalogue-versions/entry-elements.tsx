import { Card } from '@miniapp/components/card';
import { KeyValue } from '@miniapp/components/key-value';
import type { ListedEntry, VersionView } from '@shared/contract/catalogue-versions';
import { entryFieldLabels, entryFieldNames } from '@shared/contract/entry-fields';
import { catalogueSections } from '@shared/vocabulary/domain';
import { processStages } from '@shared/vocabulary/notice';
import { TimeLimitMeaning } from './time-limit-meaning';

const textOf = (
  entry: ListedEntry,
  key: (typeof entryFieldNames)[number],
  version: VersionView,
): string => {
  if (key === 'section')
    return (
      version.sectionCounts.find(({ section }) => section === entry.section)?.name ??
      catalogueSections.labels[entry.section]
    );
  if (key === 'processStages')
    return entry.processStages.map((stage) => processStages.labels[stage]).join('、');
  const value = entry[key];
  return typeof value === 'string' ? value : value.join('；');
};

/** 一条的全部要素，只看。 */
export const EntryElements = ({ entry, version }: { entry: ListedEntry; version: VersionView }) => (
  <Card title="各要素">
    <KeyValue
      items={[
        { key: 'indexCode', label: '索引号', value: entry.indexCode || '公布时编定' },
        ...entryFieldNames.map((key) => ({
          key,
          label: entryFieldLabels[key],
          value: textOf(entry, key, version) || '（空）',
        })),
      ]}
    />
    <TimeLimitMeaning phrase={entry.timeLimit} />
  </Card>
);
