import type { TemplateItem } from '@shared/contract/duties';
import type { previewAdoption } from '@shared/contract/list-adoption';
import type { OutputOf } from '@shared/contract/endpoint';
import type { Day } from '@shared/law/day';
import { scheduleText } from '@shared/vocabulary/duty';
import { adoption, type ListedDuty } from './adopt';

/** 照样本更新会有的变化。 */
export type AdoptionChanges = Pick<
  OutputOf<typeof previewAdoption>,
  'added' | 'changed' | 'retired'
>;

/** 照样本更新加哪些、改哪些、停哪些；停旧换新的算改，不算又加又停。 */
export const adoptionChanges = (
  own: readonly ListedDuty[],
  items: readonly TemplateItem[],
  today: Day,
): AdoptionChanges => {
  const plan = adoption(own, items, today);
  const dutyOf = (id: string) => own.find(({ obligationId }) => obligationId === id);
  const leaving = plan.retire.flatMap(({ obligationId, retiredOn }) => {
    const duty = dutyOf(obligationId);
    const next = plan.add.find(({ item }) => item.itemId === duty?.templateItemId);
    return duty ? [{ duty, retiredOn, next }] : [];
  });
  const replaced = leaving.flatMap(({ duty, next }) => (next ? [{ duty, next }] : []));
  return {
    added: plan.add
      .filter((each) => !replaced.some(({ next }) => next === each))
      .map(({ item, startsOn }) => ({ title: item.title, schedule: scheduleText(item), startsOn })),
    changed: [
      ...replaced.map(({ duty, next: { item, startsOn } }) => ({
        title: item.title,
        from: scheduleText(duty),
        to: scheduleText(item),
        startsOn,
      })),
      ...plan.rename.map(({ obligationId, item }) => ({
        title: item.title,
        from: dutyOf(obligationId)?.title ?? item.title,
        to: item.title,
        startsOn: null,
      })),
    ],
    retired: leaving
      .filter(({ next }) => next === undefined)
      .map(({ duty, retiredOn }) => ({ title: duty.title, retiredOn })),
  };
};
