import { dayInShanghai, todayInShanghai, type WorkingDayCalendar } from '../../platform/calendar';
import { alarmOf } from '../domain/alarm';
import { alarmRecipients, alarmText } from '../domain/alarm-messages';
import type { Application } from '../domain/application';
import type { ApplicationPorts, WriteOccasion } from '../ports';
import { sendMessages } from './send-messages';

/** 一次巡检：此刻、关联编号。 */
export interface SweepRun {
  readonly now: Date;
  readonly correlationId: string;
}

const alarmNow = (application: Application, now: Date, calendar: WorkingDayCalendar) => {
  const submittedOn = dayInShanghai(application.submittedAt);
  return alarmOf({ ...application, submittedOn, today: todayInShanghai(now) }, calendar);
};

const raise = (
  { store }: ApplicationPorts,
  { applicationId }: Application,
  occasion: WriteOccasion,
): Promise<boolean> =>
  store.write(occasion, async (session) => {
    // 在事务里再看一次：刚刚办结的不再提醒。
    const application = (await session.findCase(applicationId))?.application;
    const calendar = await session.calendar();
    const alarm = application ? alarmNow(application, occasion.now, calendar) : null;
    if (!application || alarm === null) return false;
    const day = application.dueOn ?? dayInShanghai(application.submittedAt);
    if (!(await session.raiseAlarm(applicationId, alarm, day))) return false;
    const text = alarmText(alarm, application);
    const messages = alarmRecipients(application).map((recipient) => ({ ...recipient, ...text }));
    await session.audit({ act: 'alarmRaised', applicationId, data: { alarm } });
    await sendMessages(session, application, messages);
    return true;
  });

/**
 * 期限巡检：到期前五、三、一个工作日、当日、逾期，以及超过一个工作日未确认的，各提醒一次；
 * 可以重复运行，两处同时运行也只提醒一次；漏跑的下一次补上。
 * 顺手清掉一天以前的查询计次。
 * @returns 新发出的提醒数
 */
export const sweepDeadlines =
  (ports: ApplicationPorts) =>
  async ({ now, correlationId }: SweepRun): Promise<number> => {
    let raised = 0;
    for (const regionId of await ports.store.regionIds()) {
      const access = { regionId, kind: 'system' } as const;
      const [open, calendar] = await ports.store.read(access, (session) =>
        Promise.all([
          session.listForDesk({ isFinished: false, organisationId: null }),
          session.calendar(),
        ]),
      );
      const occasion = { access, accountId: null, now, correlationId };
      for (const { application } of open) {
        if (alarmNow(application, now, calendar) === null) continue;
        if (await raise(ports, application, occasion)) raised += 1;
      }
      await ports.store.write(occasion, (session) => session.forgetOldQueries());
    }
    return raised;
  };
