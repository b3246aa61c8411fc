import type { addOwnDuty as adding, changeDutyRhythm as changing } from '@shared/contract/duties';
import type { InputOf } from '@shared/contract/endpoint';
import { ok, refused, type Result } from '@shared/result';
import { todayInShanghai } from '../../platform/calendar';
import { checkDuty } from '../domain/lists/check-duty';
import { changesOn, isSameRhythm, retiresOn } from '../domain/lists/adopt';
import { periodOf } from '../domain/periods';
import type { ListPorts, ListRow } from '../ports.lists';
import { editVillageList, type ListOccasion } from './edit-village-list';

const DONE = { done: true } as const;

const liveDuty = (rows: readonly ListRow[], obligationId: string): ListRow | undefined =>
  rows.find((row) => row.obligationId === obligationId && row.retiredOn === null);

/** 加一项本村（社区）自己的，本期起算；同一防重编号只加一次。 */
export const addOwnDuty = (
  ports: ListPorts,
  occasion: ListOccasion,
  { idempotencyKey, ...duty }: InputOf<typeof adding>['body'],
): Promise<Result<{ done: true }>> =>
  editVillageList(ports, occasion, {
    act: 'ownDutyAdded',
    work: async ({ tx, of }) => {
      const checked = checkDuty(duty);
      if (!checked.ok) return checked;
      const ids = duty.entryId === null ? [] : [duty.entryId];
      if ((await ports.lists.unknownEntries(tx, of.regionId, ids)).length > 0)
        return refused('ruleViolated', '目录里没有这个条目，请重新选择', { field: 'entryId' });
      const today = todayInShanghai(occasion.at);
      const startsOn = duty.rhythm === 'anyTime' ? today : periodOf(duty.rhythm, today).firstDay;
      const obligationId = `own-${idempotencyKey}`;
      await ports.lists.add(tx, of, [{ ...duty, obligationId, templateItemId: null, startsOn }]);
      return ok(DONE);
    },
  });

/** 改频次：旧的本期过完停止，新的下个月起算。财务改为每月一次用它。 */
export const changeDutyRhythm = (
  ports: ListPorts,
  occasion: ListOccasion,
  given: InputOf<typeof changing>['body'] & { readonly obligationId: string },
): Promise<Result<{ done: true }>> =>
  editVillageList(ports, occasion, {
    act: 'dutyRhythmChanged',
    work: async ({ tx, of, rows }) => {
      const { obligationId, ...next } = given;
      const duty = liveDuty(rows, obligationId);
      if (!duty?.affairsKind) return refused('notFound', '清单里没有这一项，或者已经停止');
      const { title, affairsKind, entryId, focusTopic, templateItemId } = duty;
      const checked = checkDuty({ title, affairsKind, ...next });
      if (!checked.ok) return checked;
      if (isSameRhythm(duty, next)) return refused('ruleViolated', '频次没有变', { field: 'rhythm' });
      const today = todayInShanghai(occasion.at);
      await ports.lists.retire(tx, of, { obligationId, retiredOn: retiresOn(duty.rhythm, today) });
      const startsOn = changesOn(today);
      const base = obligationId.replace(/-\d{8}$/, '').slice(0, 50);
      const renewed = { title, affairsKind, entryId, focusTopic, templateItemId, ...next, startsOn };
      const newId = `${base}-${startsOn.replace(/-/g, '')}`;
      const added = await ports.lists.add(tx, of, [{ ...renewed, obligationId: newId }]);
      return added === 1
        ? ok(DONE)
        : refused('conflict', '这一项这个月已经改过一次，请下个月再改');
    },
  });

/** 停止一项本村（社区）自己加的，本期过完为止；样本里的由乡镇（街道）改样本。 */
export const retireOwnDuty = (
  ports: ListPorts,
  occasion: ListOccasion,
  obligationId: string,
): Promise<Result<{ done: true }>> =>
  editVillageList(ports, occasion, {
    act: 'ownDutyRetired',
    work: async ({ tx, of, rows }) => {
      const duty = liveDuty(rows, obligationId);
      if (!duty) return refused('notFound', '清单里没有这一项，或者已经停止');
      if (!obligationId.startsWith('own-') || duty.templateItemId !== null)
        return refused('ruleViolated', '样本里的事项不能自己停，请乡镇（街道）改样本');
      const retiredOn = retiresOn(duty.rhythm, todayInShanghai(occasion.at));
      await ports.lists.retire(tx, of, { obligationId, retiredOn });
      return ok(DONE);
    },
  });
