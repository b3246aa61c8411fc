import { accessOf } from '../access';
import type { DeskStore, SavedView } from '../desk-ports';
import type { Occasion } from '../ports';

/** 本人存下的常用视图，先存的在前。 */
export const listSavedViews =
  (store: DeskStore) =>
  ({ regionId, person }: Occasion): Promise<SavedView[]> =>
    store.read(accessOf(regionId, person), (session) => session.savedViews());
