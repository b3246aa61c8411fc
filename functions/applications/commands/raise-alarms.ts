import type { AlarmRow, ClockSession } from '../clock-ports';
import { alarmMessages, type AlarmCounty } from '../domain/alarm-messages';
import { dueAlarms, type AlarmContext, type DueAlarm } from '../domain/case-alarms';
import { alarmEvent } from '../domain/message-event';
import type { OpenCase } from '../domain/open-case';
import { recipientsOf } from '../domain/recipients';
import type { OutgoingMessage, StaffMember } from '../ports';

/** 提醒所需的县里的情况；一次巡检读一次。 */
export interface SweptCounty extends AlarmCounty, AlarmContext {
  readonly members: readonly StaffMember[];
  /** 今天不在岗的人与代为办理的人。 */
  readonly deputies: ReadonlyMap<string, string>;
}

type Due = Readonly<{ openCase: OpenCase; due: DueAlarm }>;

const rowOf = ({ openCase, due }: Due, alarm: string = due.alarm): AlarmRow => ({
  applicationId: openCase.applicationId,
  clockId: due.clockId,
  alarm,
  day: due.day,
});

const keyOf = ({ applicationId, clockId, alarm, day }: AlarmRow) =>
  [applicationId, clockId, alarm, day].join('/');

const outgoing = ({ openCase, due }: Due, county: SweptCounty): OutgoingMessage[] => {
  const { applicationId } = openCase;
  const found = new Map<string, OutgoingMessage>();
  for (const message of alarmMessages(openCase, due, county)) {
    const { title, body, to } = message;
    const sent = { applicationId, title, body, event: alarmEvent(due.alarm, to) };
    const receivers = recipientsOf(message, openCase, county.members);
    // 不在岗的，代为办理的人也收到；申请人没有代办人。
    const deputies = receivers.flatMap((id) => county.deputies.get(id) ?? []);
    for (const id of [...receivers, ...deputies])
      found.set(`${id}/${title}`, { accountId: id, ...sent });
  }
  return [...found.values()];
};

/**
 * 一页申请里应当发出的提醒：先登记，登记成功的才发，所以两处同时巡检也只发一次。
 * 漏跑了几档的只发最要紧的一档，较轻的记作已过，以后不补发。
 * @returns 新发出的提醒数
 */
export const raiseAlarms = async (
  session: ClockSession,
  page: readonly OpenCase[],
  county: SweptCounty,
): Promise<number> => {
  const duesOf = (openCase: OpenCase) =>
    dueAlarms(openCase, county).map((due) => ({ openCase, due }));
  const all = page.flatMap(duesOf);
  const rows = all.map((one) => rowOf(one));
  const fresh = new Set((await session.raise(rows, false)).map(keyOf));
  const news = all.filter((one) => fresh.has(keyOf(rowOf(one))));
  const milder = news.flatMap((one) => one.due.milder.map((alarm) => rowOf(one, alarm)));
  const skipped = new Set((await session.raise(milder, true)).map(keyOf));
  await Promise.all(
    news.map((one) => {
      const { due, openCase } = one;
      const passed = due.milder.filter((alarm) => skipped.has(keyOf(rowOf(one, alarm))));
      const clock = due.of === 'reply' ? 'reply' : due.clock.kind;
      const data = { alarm: due.alarm, clock, day: due.day, passed: passed.join(' ') };
      return session.audit({ act: 'alarmRaised', applicationId: openCase.applicationId, data });
    }),
  );
  await session.enqueue(news.flatMap((one) => outgoing(one, county)));
  return news.length;
};
