import { ok, refused, type Result } from '@shared/result';
import { accessOf } from '../access';
import type { DeskStore, SavedView } from '../desk-ports';
import type { Occasion } from '../ports';

/** 一个人最多存多少个常用视图。 */
export const MOST_SAVED_VIEWS = 20;

/**
 * 存一个常用视图，同一编号再存即修改；返回存后的全部。
 * 拒绝：与自己的另一个视图重名；已满二十个。
 */
export const saveView =
  (store: DeskStore) =>
  (view: SavedView, { regionId, person }: Occasion): Promise<Result<SavedView[]>> =>
    store.writeViews(accessOf(regionId, person), async (session) => {
      const others = (await session.locked()).filter(({ viewId }) => viewId !== view.viewId);
      if (others.some(({ name }) => name === view.name))
        return refused('ruleViolated', `您已有名为“${view.name}”的视图，请换一个名称`, {
          field: 'name',
        });
      if (others.length >= MOST_SAVED_VIEWS)
        return refused(
          'ruleViolated',
          `最多存${String(MOST_SAVED_VIEWS)}个常用视图，请先删去用不着的`,
          { field: 'name' },
        );
      await session.save(view);
      return ok(await session.locked());
    });

/** 删去一个常用视图。拒绝：自己没有这个视图。 */
export const deleteView =
  (store: DeskStore) =>
  (viewId: string, { regionId, person }: Occasion): Promise<Result<{ done: true }>> =>
    store.writeViews(accessOf(regionId, person), async (session) =>
      (await session.remove(viewId))
        ? ok({ done: true as const })
        : refused('notFound', '没有这个常用视图，可能已经删去了'),
    );
