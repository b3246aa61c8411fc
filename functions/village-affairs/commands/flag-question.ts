import type { QuestionRow, VillagePorts } from '../ports';
import type { Sweep } from './remind-term';

/** 超期没有答复：村里的经办人和乡镇（街道）各告诉一次。 */
export const flagQuestion = async (
  ports: VillagePorts,
  sweep: Sweep,
  late: QuestionRow,
): Promise<boolean> => {
  const { tx, regionId, at } = sweep;
  const { questionId: subjectId, dueOn, place } = late;
  const alarm = { subjectId, alarm: 'question-overdue', dueOn, isPassed: false, at };
  if (!(await ports.county.raise(tx, regionId, alarm))) return false;
  const staff = (organisationId: string, role: string) =>
    ports.county.staffOf(tx, { regionId, organisationId, role });
  const readers = [
    ...(await staff(place.organisationId, 'villageEditor')),
    ...(place.parentId === null ? [] : await staff(place.parentId, 'townshipSupervisor')),
  ];
  const body = `${place.name}有一次提问应在${dueOn}前答复，现在已经超期，请尽快答复。`;
  const event = 'overdue' as const;
  const message = { regionId, title: '提问超期没有答复', body, at, event };
  await ports.enqueue(
    tx,
    readers.map((accountId) => ({ ...message, accountId })),
  );
  return true;
};
