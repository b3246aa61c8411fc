import { useState } from 'react';
import { useEndpoint } from '@miniapp/api/use-endpoint';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { Empty } from '@miniapp/components/empty';
import { Link } from '@miniapp/components/link';
import { Loaded } from '@miniapp/components/loaded';
import { Select } from '@miniapp/components/select';
import { Stack } from '@miniapp/components/stack';
import { routes } from '@miniapp/routes';
import {
  listVersionEntries,
  type ListedEntry,
  type VersionView,
} from '@shared/contract/catalogue-versions';
import type { CatalogueSection } from '@shared/vocabulary/domain';

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

/** 一个版本的条目，按领域看；点开是那一条的全部要素。 */
export const EntriesView = ({ region, version }: { region: string; version: VersionView }) => {
  const { versionId, sectionCounts: sections } = version;
  const [chosen, setChosen] = useState<CatalogueSection | undefined>(sections[0]?.section);
  // 选的领域可能刚去掉了最后一条。
  const section = sections.some((each) => each.section === chosen) ? chosen : sections[0]?.section;
  const entries = useEndpoint(listVersionEntries, {
    params: { region, versionId },
    query: section === undefined ? {} : { section },
  });
  return (
    <Stack>
      {version.permittedActs.includes('edit') ? (
        <Link isButton to={routes.catalogueEntry({ versionId, section })}>
          加一条
        </Link>
      ) : null}
      <Select
        label="领域"
        options={sections.map(({ section: value, name, entryCount }) => ({
          value,
          label: `${name}（${String(entryCount)}条）`,
        }))}
        value={section}
        onChange={setChosen}
      />
      <Loaded query={entries}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title="还没有条目" note="可以加一条、导入表格，或者在现行目录上修订。" />
          ) : (
            <CellGroup label="条目">
              {items.map((entry) => (
                <CellItem
                  key={entry.entryKey}
                  title={titleOf(entry)}
                  note={noteOf(entry)}
                  to={routes.catalogueEntry({ versionId, entryKey: entry.entryKey })}
                />
              ))}
            </CellGroup>
          )
        }
      </Loaded>
    </Stack>
  );
};
