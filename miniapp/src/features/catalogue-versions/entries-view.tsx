import { useState } from 'react';
import { useEndpoint } from '@miniapp/api/use-endpoint';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { Empty } from '@miniapp/components/empty';
import { Loaded } from '@miniapp/components/loaded';
import { Select } from '@miniapp/components/select';
import { Stack } from '@miniapp/components/stack';
import {
  listVersionEntries,
  type ListedEntry,
  type VersionView,
} from '@shared/contract/catalogue-versions';
import type { CatalogueSection } from '@shared/vocabulary/domain';
import { EntrySheet } from './entry-sheet';

const noteOf = (entry: ListedEntry): string =>
  [
    entry.timeLimit === '' ? '没有写公开时限' : entry.timeLimit,
    entry.responsibleBody,
    ...(entry.timeLimitQuestions.length > 0 ? ['公开时限请确认'] : []),
  ]
    .filter((part) => part !== '')
    .join(' · ');

const titleOf = ({ indexCode, category, item, contentEntry }: ListedEntry): string =>
  [indexCode, [category, item, contentEntry].filter((name) => name !== '').join(' · ')]
    .filter((part) => part !== '')
    .join(' ');

export interface EntriesViewProps {
  region: string;
  version: VersionView;
  /** 打开哪一条来改；空的先不打开。 */
  openKey: string;
  onClosed: () => void;
}

/** 一个版本的条目，按领域看；能改的点开就改。 */
export const EntriesView = ({ region, version, openKey, onClosed }: EntriesViewProps) => {
  const sections = version.sectionCounts;
  const [section, setSection] = useState<CatalogueSection | undefined>(
    openKey === '' ? sections[0]?.section : undefined,
  );
  const [chosen, setChosen] = useState(openKey);
  const query = { ...(section === undefined ? {} : { section }) };
  const entries = useEndpoint(listVersionEntries, {
    params: { region, versionId: version.versionId },
    query,
  });
  const mayEdit = version.permittedActs.includes('edit');
  const close = () => {
    setChosen('');
    onClosed();
  };
  return (
    <Stack>
      <Select
        label="领域"
        options={sections.map(({ section: value, name, entryCount }) => ({
          value,
          label: `${name}（${String(entryCount)}条）`,
        }))}
        value={section}
        onChange={setSection}
      />
      <Loaded query={entries}>
        {({ items }) => {
          const opened = items.find(({ entryKey }) => entryKey === chosen);
          if (items.length === 0)
            return <Empty title="还没有条目" note="可以导入表格，或者在现行目录上修订。" />;
          return (
            <>
              <CellGroup label="条目">
                {items.map((entry) => (
                  <CellItem
                    key={entry.entryKey}
                    title={titleOf(entry)}
                    note={noteOf(entry)}
                    {...(mayEdit ? { onPress: () => setChosen(entry.entryKey) } : {})}
                  />
                ))}
              </CellGroup>
              {opened && mayEdit ? (
                <EntrySheet
                  key={opened.entryKey}
                  {...{ region, version }}
                  entry={opened}
                  onClose={close}
                />
              ) : null}
            </>
          );
        }}
      </Loaded>
    </Stack>
  );
};
