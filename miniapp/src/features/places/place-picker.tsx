import { useState } from 'react';
import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Banner } from '@miniapp/components/banner';
import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { Empty } from '@miniapp/components/empty';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { go } from '@miniapp/navigation';
import { enterPlace } from '@miniapp/place/place';
import { routes } from '@miniapp/routes';
import { listOrganisations, type Organisation } from '@shared/contract/organisations';

const isTownship = (item: Organisation) => item.kind === 'township' || item.kind === 'subdistrict';
const isVillage = (item: Organisation) => item.kind === 'village' || item.kind === 'community';

interface VillagesProps {
  region: { region: string; name: string };
  township: Organisation;
  villages: readonly Organisation[];
}

const Villages = ({ region, township, villages }: VillagesProps) => (
  <Card title={`${township.name}的村、社区`} isFlush>
    <CellGroup label={`${township.name}的村、社区`}>
      {villages.map((village) => (
        <CellItem
          key={village.organisationId}
          icon="place"
          title={village.name}
          onPress={() => {
            enterPlace({
              region: region.region,
              regionName: region.name,
              villageId: village.organisationId,
              villageName: village.name,
            });
            void go(routes.board());
          }}
        />
      ))}
    </CellGroup>
  </Card>
);

/** 第二、三步：选乡镇（街道），再选村（社区）。 */
export const PlacePicker = ({ region }: { region: string }) => {
  const organisations = useEndpoint(listOrganisations, { params: { region } });
  const [townshipId, setTownshipId] = useState('');
  return (
    <Loaded query={organisations}>
      {({ region: county, items }) => {
        const townships = items.filter(isTownship);
        const township = townships.find((item) => item.organisationId === townshipId);
        if (townships.length === 0)
          return (
            <Empty
              title={`${county.name}还没有村、社区公开栏`}
              note={county.note === '' ? '可以先看这个县的公开目录。' : county.note}
            />
          );
        return (
          <Stack>
            {county.isDemonstration ? (
              <Banner tone="info" title="这是虚构的演示县，人名、村名和数字都不是真的。" />
            ) : null}
            <Card title="乡镇、街道" isFlush>
              <CellGroup label="乡镇、街道">
                {townships.map((item) => (
                  <CellItem
                    key={item.organisationId}
                    title={item.name}
                    isCurrent={item.organisationId === townshipId}
                    onPress={() => setTownshipId(item.organisationId)}
                  />
                ))}
              </CellGroup>
            </Card>
            {township === undefined ? null : (
              <Villages
                region={county}
                township={township}
                villages={items.filter(
                  (item) => item.parentId === township.organisationId && isVillage(item),
                )}
              />
            )}
          </Stack>
        );
      }}
    </Loaded>
  );
};
