import type { Transaction } from '../../platform/database/database';
import type { Day } from '@shared/law/day';
import type { DueAlarm } from '../domain/duty-alarms';
import type { RaisedAlarm, SweepPorts } from '../ports.sweep';

/** 该发的一个提醒。 */
export interface Pending<A extends string> {
  readonly subject: string;
  readonly dueOn: Day;
  readonly due: DueAlarm<A>;
}

const keyOf = ({ subject, alarm, dueOn }: RaisedAlarm): string => `${subject}/${alarm}/${dueOn}`;

/** 先登记，登记成功的才发，所以几处同时巡检也只发一次；较轻的几档记作已过，以后不补发。返回新登记的。 */
export const raiseOnce = async <A extends string, P extends Pending<A>>(
  { store }: Pick<SweepPorts, 'store'>,
  { tx, regionId, at }: { readonly tx: Transaction; readonly regionId: string; readonly at: Date },
  pending: readonly P[],
): Promise<P[]> => {
  const rowOf = ({ subject, dueOn }: P, alarm: A): RaisedAlarm => ({ subject, dueOn, alarm });
  const rows = pending.map((each) => rowOf(each, each.due.alarm));
  const raised = await store.raise(tx, regionId, { rows, isPassed: false, at });
  const fresh = new Set(raised.map(keyOf));
  const news = pending.filter((each) => fresh.has(keyOf(rowOf(each, each.due.alarm))));
  const milder = news.flatMap((each) => each.due.milder.map((alarm) => rowOf(each, alarm)));
  await store.raise(tx, regionId, { rows: milder, isPassed: true, at });
  return news;
};
