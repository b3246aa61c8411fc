import { useShareAppMessage } from '@tarojs/taro';
import { usePlace } from '@miniapp/place/use-place';
import { routes } from '@miniapp/routes';
import type { ShareCard } from './share-card';

/** 转发一个村（社区）的公开栏。 */
export const boardCard = (place: {
  region: string;
  villageId: string;
  villageName: string;
}): ShareCard => ({
  title: `${place.villageName}公开栏`,
  path: routes.board({ region: place.region, village: place.villageId }),
});

/** 公开栏上，点右上角转发。 */
export const useBoardShare = (): void => {
  const { place } = usePlace();
  useShareAppMessage(() =>
    place === null ? { title: '村（社区）公开栏', path: routes.board() } : boardCard(place),
  );
};
