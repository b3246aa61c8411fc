import type { Day } from '@shared/law/day';
import type { Transaction } from '../../platform/database/database';
import { termAlarms, termSentence } from '../domain/term-reminder';
import type { TermRow, VillagePorts, VillageSettings } from '../ports';

/** 巡检一个县。 */
export interface Sweep {
  readonly tx: Transaction;
  readonly regionId: string;
  readonly today: Day;
  readonly at: Date;
  readonly settings: VillageSettings;
}

/** 到期的提醒：只发最要紧的一档，越过的轻档记作已过。返回发了没有。 */
export const remindTerm = async (
  ports: VillagePorts,
  sweep: Sweep,
  term: TermRow,
): Promise<boolean> => {
  const { tx, regionId, today, at, settings } = sweep;
  const leads = { first: settings.termFirstDays, second: settings.termSecondDays };
  const due = termAlarms(term.endsOn, today, leads);
  const alarmOf = (alarm: string, isPassed: boolean) => ({
    ...{ subjectId: term.entryId, alarm: `term-${alarm}`, dueOn: term.endsOn, isPassed, at },
  });
  const gravest = due.at(-1);
  if (gravest === undefined) return false;
  const isNew = await ports.county.raise(tx, regionId, alarmOf(gravest, false));
  for (const lighter of due.slice(0, -1))
    await ports.county.raise(tx, regionId, alarmOf(lighter, true));
  if (!isNew) return false;
  const { organisationId } = term;
  const editors = await ports.county.staffOf(tx, {
    regionId,
    organisationId,
    role: 'villageEditor',
  });
  const body = termSentence(term.name, term.endsOn, today);
  const event = 'dueSoon' as const;
  const message = { regionId, title: '集体合同（资产、资源）到期提醒', body, at, event };
  await ports.enqueue(
    tx,
    editors.map((accountId) => ({ ...message, accountId })),
  );
  return true;
};
