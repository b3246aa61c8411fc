import { useState } from 'react';
import { Button } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { Link } from '@miniapp/components/link';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { routes } from '@miniapp/routes';
import type { VersionView } from '@shared/contract/catalogue-versions';
import { countySections } from '@shared/vocabulary/domain';
import { NameSectionSheet, type LocalSection } from './name-section-sheet';

/** 这一版里一个领域有几条。 */
export const entryCountIn = (version: VersionView, section: string): number =>
  version.sectionCounts.find((each) => each.section === section)?.entryCount ?? 0;

interface RowActsProps {
  versionId: string;
  local: LocalSection;
  onRename: (local: LocalSection) => void;
}

const RowActs = ({ versionId, local, onRename }: RowActsProps) => (
  <Stack gap="tight">
    <Link
      to={routes.catalogueEntry({ versionId, section: local.section })}
      label={`在“${local.name}”加一条`}
    >
      加一条
    </Link>
    <Button kind="text" label={`改名称：${local.name}`} onPress={() => onRename(local)}>
      改名称
    </Button>
  </Stack>
);

const Adding = ({
  version,
  onAdd,
}: {
  version: VersionView;
  onAdd: (slot: LocalSection) => void;
}) => {
  const free = countySections.values.find(
    (slot) =>
      entryCountIn(version, slot) === 0 &&
      !version.localSections.some(({ section }) => section === slot),
  );
  return free === undefined ? (
    <Paragraph tone="soft">本地领域最多十二个，已经用完。</Paragraph>
  ) : (
    <Button icon="plus" onPress={() => onAdd({ section: free, name: '' })}>
      增加本地领域
    </Button>
  );
};

/** 本地增加的领域：各有几条；可以增加、改名称、加条目。 */
export const LocalSections = ({ region, version }: { region: string; version: VersionView }) => {
  const [chosen, setChosen] = useState<LocalSection | null>(null);
  const { versionId, localSections } = version;
  const mayEdit = version.permittedActs.includes('edit');
  return (
    <Card title="本地增加的领域">
      <Stack>
        <Paragraph>
          二十六个领域装不下的，可以增加本地的领域，如文化旅游。名称定下以后，公众看到的就是这个名称。
        </Paragraph>
        {localSections.length === 0 ? null : (
          <CellGroup label="本地增加的领域">
            {localSections.map((local) => (
              <CellItem
                key={local.section}
                title={local.name}
                note={`${String(entryCountIn(version, local.section))}条`}
                value={
                  mayEdit ? <RowActs {...{ versionId, local }} onRename={setChosen} /> : undefined
                }
              />
            ))}
          </CellGroup>
        )}
        {mayEdit ? <Adding version={version} onAdd={setChosen} /> : null}
      </Stack>
      {chosen === null ? null : (
        <NameSectionSheet
          key={chosen.section}
          region={region}
          local={chosen}
          onClose={() => setChosen(null)}
        />
      )}
    </Card>
  );
};
