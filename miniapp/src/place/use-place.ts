import { useEffect, useState } from 'react';
import { onPlaceChange, restorePlaces, visitedPlaces, type Place } from './place';

export interface PlaceView {
  readonly isRestoring: boolean;
  /** 当前的村（社区）；还没选过为 null。 */
  readonly place: Place | null;
  readonly history: readonly Place[];
}

const view = (isRestoring: boolean): PlaceView => ({
  isRestoring,
  place: visitedPlaces()[0] ?? null,
  history: visitedPlaces(),
});

/** 当前的村（社区）与看过的地方。 */
export const usePlace = (): PlaceView => {
  const [current, setCurrent] = useState(() => view(true));
  useEffect(() => {
    const stop = onPlaceChange(() => setCurrent(view(false)));
    void restorePlaces().then(() => setCurrent(view(false)));
    return stop;
  }, []);
  return current;
};
