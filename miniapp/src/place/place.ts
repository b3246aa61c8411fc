import Taro from '@tarojs/taro';
import * as z from '@shared/zod';

const KEY = 'minglan.places';
const HISTORY = 5;

const placeSchema = z.object({
  region: z.string(),
  regionName: z.string(),
  villageId: z.string(),
  villageName: z.string(),
});

/** 正在看的村（社区）。 */
export type Place = z.infer<typeof placeSchema>;

type Listener = () => void;

let places: readonly Place[] = [];
let restoring: Promise<void> | null = null;
const listeners = new Set<Listener>();

const restore = async (): Promise<void> => {
  try {
    const { data } = await Taro.getStorage<unknown>({ key: KEY });
    const parsed = z.array(placeSchema).safeParse(data);
    if (parsed.success && places.length === 0) places = parsed.data;
  } catch {
    // 还没有选过地方。
  }
  for (const listener of listeners) listener();
};

/** 从本机恢复看过的地方；只读一次。 */
export const restorePlaces = (): Promise<void> => (restoring ??= restore());

/** 看过的地方，最近的在前。 */
export const visitedPlaces = (): readonly Place[] => places;

/** 进入一个村（社区）：成为当前地方，并记入历史（至多五个）。 */
export const enterPlace = (place: Place): void => {
  const isSame = (other: Place) =>
    other.region === place.region && other.villageId === place.villageId;
  places = [place, ...places.filter((other) => !isSame(other))].slice(0, HISTORY);
  restoring = Promise.resolve();
  for (const listener of listeners) listener();
  void Taro.setStorage({ key: KEY, data: places });
};

export const onPlaceChange = (listener: Listener): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
