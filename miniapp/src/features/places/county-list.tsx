import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { Loaded } from '@miniapp/components/loaded';
import { routes } from '@miniapp/routes';
import { listRegions } from '@shared/contract/organisations';

/** 第一步：选县（市、区）。 */
export const CountyList = () => {
  const regions = useEndpoint(listRegions, {});
  return (
    <Loaded query={regions}>
      {({ items }) => (
        <Card title="县（市、区）" isFlush>
          <CellGroup label="县（市、区）">
            {items.map((item) => (
              <CellItem
                key={item.region}
                title={item.name}
                note={item.note}
                to={routes.pick({ region: item.region })}
              />
            ))}
          </CellGroup>
        </Card>
      )}
    </Loaded>
  );
};
