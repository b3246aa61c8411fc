import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { go } from '@miniapp/navigation';
import { enterPlace, type Place } from '@miniapp/place/place';
import { routes } from '@miniapp/routes';

/** 看过的地方，点一下回去。 */
export const Visited = ({ places }: { places: readonly Place[] }) =>
  places.length === 0 ? null : (
    <Card title="看过的地方" isFlush>
      <CellGroup label="看过的地方">
        {places.map((place) => (
          <CellItem
            key={`${place.region}/${place.villageId}`}
            icon="clock"
            title={place.villageName}
            note={place.regionName}
            onPress={() => {
              enterPlace(place);
              void go(routes.board());
            }}
          />
        ))}
      </CellGroup>
    </Card>
  );
