import { useState } from 'react';
import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Banner } from '@miniapp/components/banner';
import { Card } from '@miniapp/components/card';
import { KeyValue } from '@miniapp/components/key-value';
import { Link } from '@miniapp/components/link';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { Tabs } from '@miniapp/components/tabs';
import { Heading } from '@miniapp/components/text';
import { instantText } from '@miniapp/format/day';
import { go } from '@miniapp/navigation';
import { routes } from '@miniapp/routes';
import { getCatalogueVersion, type VersionView } from '@shared/contract/catalogue-versions';
import { versionKinds, versionOrigins } from '@shared/vocabulary/catalogue-version';
import { DiffView } from './diff-view';
import { EntriesView } from './entries-view';
import { FindingsCard } from './findings-card';
import { SectionsView } from './sections-view';
import { VersionActs } from './version-acts';
import { VersionStateTag } from './version-state-tag';

type View = 'findings' | 'diff' | 'entries' | 'sections';

const Summary = ({ version }: { version: VersionView }) => {
  const { added, removed, changed } = version.changeCounts;
  return (
    <Card title="概况">
      <KeyValue
        items={[
          {
            key: 'kind',
            label: version.organisationName === null ? '种类' : '编制单位',
            value: version.organisationName ?? versionKinds.labels[version.kind],
          },
          { key: 'from', label: '来源', value: versionOrigins.labels[version.madeFrom] },
          { key: 'sections', label: '领域', value: `${String(version.sectionCounts.length)}个` },
          {
            key: 'changes',
            label: '与前一版相比',
            value: `新增${String(added)}条，去掉${String(removed)}条，改动${String(changed)}条`,
          },
          ...(version.reason === ''
            ? []
            : [{ key: 'reason', label: '缘由', value: version.reason }]),
          { key: 'updated', label: '最近修改', value: instantText(version.updatedAt) },
        ]}
      />
    </Card>
  );
};

const Notices = ({ version }: { version: VersionView }) => (
  <>
    {version.returnReason === '' ? null : (
      <Banner tone="warn" title="退回的缘由">
        {version.returnReason}
      </Banner>
    )}
    {version.isBehind ? (
      <Banner tone="warn" title="现行目录有变化">
        编制期间现行目录又公布了新的一版，请先并入它的变化，再批准、公布。
      </Banner>
    ) : null}
  </>
);

/** 一个目录版本：概况、能办的事、检查、差异、条目。 */
export const VersionPanel = ({ region, versionId }: { region: string; versionId: string }) => {
  const query = useEndpoint(getCatalogueVersion, { params: { region, versionId } });
  const [view, setView] = useState<View>('findings');
  return (
    <Loaded query={query}>
      {(version) => (
        <Stack gap="loose">
          <Heading level={2}>{`第${String(version.number)}版 ${version.title}`}</Heading>
          <VersionStateTag state={version.state} />
          <Notices version={version} />
          <VersionActs region={region} version={version} />
          <Summary version={version} />
          <Link isButton to={routes.powerList({ versionId })}>
            与权责清单对照，看还缺什么
          </Link>
          <Tabs
            label="看什么"
            items={[
              { key: 'findings', label: '检查', count: version.findings.length },
              { key: 'diff', label: '差异' },
              { key: 'entries', label: '条目' },
              ...(version.kind === 'county' ? [{ key: 'sections' as const, label: '领域' }] : []),
            ]}
            current={view}
            onChange={setView}
          >
            {view === 'findings' ? (
              <FindingsCard
                findings={version.findings}
                onMend={
                  version.permittedActs.includes('edit')
                    ? (finding) => {
                        const entryKey = finding.entryKey ?? '';
                        if (entryKey === '') setView('sections');
                        else void go(routes.catalogueEntry({ versionId, entryKey }));
                      }
                    : undefined
                }
              />
            ) : null}
            {view === 'diff' ? <DiffView region={region} versionId={versionId} /> : null}
            {view === 'entries' ? <EntriesView region={region} version={version} /> : null}
            {view === 'sections' ? <SectionsView region={region} version={version} /> : null}
          </Tabs>
        </Stack>
      )}
    </Loaded>
  );
};
