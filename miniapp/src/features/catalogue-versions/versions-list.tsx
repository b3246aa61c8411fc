import { useState } from 'react';
import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Button } from '@miniapp/components/button';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { Link } from '@miniapp/components/link';
import { Empty } from '@miniapp/components/empty';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { dayText } from '@miniapp/format/day';
import { go } from '@miniapp/navigation';
import { routes } from '@miniapp/routes';
import { listCatalogueVersions, type VersionCard } from '@shared/contract/catalogue-versions';
import { versionKinds, versionOrigins } from '@shared/vocabulary/catalogue-version';
import { CreateVersionSheet } from './create-version-sheet';
import { VersionStateTag } from './version-state-tag';

const noteOf = ({ kind, organisationName, madeFrom, publishedOn, returnReason }: VersionCard) =>
  [
    organisationName ?? versionKinds.labels[kind],
    versionOrigins.labels[madeFrom],
    publishedOn === null ? '' : `${dayText(publishedOn)}公布`,
    returnReason === '' ? '' : `退回：${returnReason}`,
  ]
    .filter((part) => part !== '')
    .join(' · ');

/** 目录的各个版本，新的在前；可以新建。 */
export const VersionsList = ({ region }: { region: string }) => {
  const query = useEndpoint(listCatalogueVersions, { params: { region } });
  const [isCreating, setCreating] = useState(false);
  return (
    <Loaded query={query}>
      {(listed) => (
        <Stack gap="loose">
          <Paragraph tone="lead">
            各部门编制本部门的领域并报送；公开办汇总、核对，签发人批准后公布。
          </Paragraph>
          {listed.mayCompile === null ? null : (
            <Button kind="primary" onPress={() => setCreating(true)}>
              新建目录版本
            </Button>
          )}
          <Link isButton to={routes.powerList()}>
            权责清单与目录的对照
          </Link>
          {listed.mayCompile === 'county' ? (
            <Link isButton to={routes.catalogueAdjust()}>
              动态调整：在现行目录上新增一条
            </Link>
          ) : null}
          {listed.items.length === 0 ? (
            <Empty title="还没有目录版本" note="新建一版，在现行目录上修订。" />
          ) : (
            <CellGroup label="目录的各个版本">
              {listed.items.map((version) => (
                <CellItem
                  key={version.versionId}
                  title={`第${String(version.number)}版 ${version.title}`}
                  note={noteOf(version)}
                  value={<VersionStateTag state={version.state} />}
                  to={routes.catalogueVersions({ versionId: version.versionId })}
                />
              ))}
            </CellGroup>
          )}
          {isCreating ? (
            <CreateVersionSheet
              region={region}
              listed={listed}
              onClose={() => setCreating(false)}
              onCreated={(versionId) => {
                setCreating(false);
                void go(routes.catalogueVersions({ versionId }));
              }}
            />
          ) : null}
        </Stack>
      )}
    </Loaded>
  );
};
