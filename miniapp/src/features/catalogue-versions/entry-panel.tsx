import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Banner } from '@miniapp/components/banner';
import { Empty } from '@miniapp/components/empty';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { Heading } from '@miniapp/components/text';
import {
  getCatalogueVersion,
  listVersionEntries,
  type ListedEntry,
  type VersionView,
} from '@shared/contract/catalogue-versions';
import type { CatalogueSection } from '@shared/vocabulary/domain';
import { EntryEditor } from './entry-editor';
import { EntryElements } from './entry-elements';

const Existing = ({ region, version, entry }: ExistingProps) => (
  <Stack gap="loose">
    <Heading level={2}>
      {[entry.indexCode, entry.item === '' ? '（没有名称）' : entry.item]
        .filter((part) => part !== '')
        .join(' ')}
    </Heading>
    {version.permittedActs.includes('edit') ? (
      <EntryEditor region={region} version={version} entry={entry} />
    ) : (
      <>
        <Banner>这一版现在不能修改，只能看。</Banner>
        <EntryElements entry={entry} version={version} />
      </>
    )}
  </Stack>
);

interface ExistingProps {
  region: string;
  version: VersionView;
  entry: ListedEntry;
}

export interface EntryPanelProps {
  region: string;
  versionId: string;
  /** 哪一条；空的是新加一条。 */
  entryKey: string;
  /** 新加的先选好哪个领域；没有就由人选。 */
  section?: CatalogueSection | undefined;
}

/** 版本里的一条：能改的就地改、可以去掉，不能改的只看；没有编号的是新加一条。 */
export const EntryPanel = ({ region, versionId, entryKey, section }: EntryPanelProps) => {
  const params = { region, versionId };
  const version = useEndpoint(getCatalogueVersion, { params });
  const entries = useEndpoint(listVersionEntries, entryKey === '' ? null : { params });
  return (
    <Loaded query={version}>
      {(view) => {
        if (entryKey !== '')
          return (
            <Loaded query={entries}>
              {({ items }) => {
                const entry = items.find((each) => each.entryKey === entryKey);
                return entry ? (
                  <Existing region={region} version={view} entry={entry} />
                ) : (
                  <Empty
                    title="这一版里没有这一条"
                    note="可能刚被去掉，请回到这一版看现在的条目。"
                  />
                );
              }}
            </Loaded>
          );
        return view.permittedActs.includes('edit') ? (
          <EntryEditor region={region} version={view} section={section} />
        ) : (
          <Empty title="这一版现在不能加条目" note="请回到这一版看它现在的状态。" />
        );
      }}
    </Loaded>
  );
};
