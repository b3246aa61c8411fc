import type { TemplateItem } from '@shared/contract/duties';
import { addDays, type Day } from '@shared/law/day';
import { periodOf, type DueBy, type Rhythm } from '../periods';

/** 村里清单的一项。 */
export interface ListedDuty extends DueBy {
  readonly obligationId: string;
  readonly templateItemId: string | null;
  readonly title: string;
  readonly rhythm: Rhythm;
  readonly retiredOn: Day | null;
}

/** 照样本更新：加哪些、停哪些。改了频次或者最迟日期的，停旧的、加新的。 */
export interface Adoption {
  readonly add: readonly { readonly item: TemplateItem; readonly startsOn: Day }[];
  /** 只改名称、目录条目等，不动频次。 */
  readonly rename: readonly { readonly obligationId: string; readonly item: TemplateItem }[];
  readonly retire: readonly { readonly obligationId: string; readonly retiredOn: Day }[];
}

/** 旧的到哪天为止：本期过完；随时公开的到今天。 */
export const retiresOn = (rhythm: Rhythm, today: Day): Day =>
  rhythm === 'anyTime' ? today : periodOf(rhythm, today).lastDay;

/** 改频次以后新的从哪天起：下个月的第一天；已经停止的不再改。 */
export const changesOn = (today: Day): Day => addDays(periodOf('monthly', today).lastDay, 1);

/** 频次、最迟日期都一样。 */
export const isSameRhythm = (a: DueBy & { rhythm: Rhythm }, b: DueBy & { rhythm: Rhythm }) =>
  a.rhythm === b.rhythm && a.dueRule === b.dueRule && a.dueDay === b.dueDay;

/** 财务可以比样本更勤：样本每季度，村里每月，照村里的。 */
const isBusier = (own: ListedDuty, item: TemplateItem) =>
  item.affairsKind === 'finance' && item.rhythm === 'quarterly' && own.rhythm === 'monthly';

/**
 * 照乡镇（街道）的样本更新村里的清单：样本有而村里没有的从本期起加，样本没有了的本期过完停止，
 * 频次改了的换成新的；村里自己加的不动，财务改为每月一次的不动。
 */
export const adoption = (
  own: readonly ListedDuty[],
  items: readonly TemplateItem[],
  today: Day,
): Adoption => {
  const live = own.filter(({ retiredOn }) => retiredOn === null);
  const adopted = (itemId: string) => live.find(({ templateItemId }) => templateItemId === itemId);
  const replaced = items.flatMap((item) => {
    const duty = adopted(item.itemId);
    return duty && !isSameRhythm(duty, item) && !isBusier(duty, item) ? [{ duty, item }] : [];
  });
  const startsOn = (item: TemplateItem): Day =>
    item.rhythm === 'anyTime' ? today : periodOf(item.rhythm, today).firstDay;
  const gone = live.filter(
    ({ templateItemId }) =>
      templateItemId !== null && !items.some(({ itemId }) => itemId === templateItemId),
  );
  return {
    add: [
      ...items
        .filter(({ itemId }) => !adopted(itemId))
        .map((item) => ({ item, startsOn: startsOn(item) })),
      ...replaced.map(({ item }) => ({ item, startsOn: changesOn(today) })),
    ],
    rename: items.flatMap((item) => {
      const duty = adopted(item.itemId);
      const isKept = duty && !replaced.some((each) => each.item === item);
      return isKept && duty.title !== item.title ? [{ obligationId: duty.obligationId, item }] : [];
    }),
    retire: [...gone, ...replaced.map(({ duty }) => duty)].map(({ obligationId, rhythm }) => ({
      obligationId,
      retiredOn: retiresOn(rhythm, today),
    })),
  };
};
