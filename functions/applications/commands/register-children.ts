import { counterName, registrationNumber } from '../domain/registration-number';
import { childApplication, splitOffEvent } from '../domain/child-application';
import type { Decision, Situation } from '../domain/decision';
import { queryCode } from '../domain/query-code';
import type { ApplicationPorts, Occasion, WriteSession } from '../ports';

/** 拆分出来的各件：各自登记、编号，收到之日、申请人、主办单位与原件相同。 */
export const registerChildren = async (
  { pick, newId }: ApplicationPorts,
  session: WriteSession,
  task: {
    readonly situation: Situation;
    readonly decision: Decision;
    readonly occasion: Occasion;
  },
): Promise<void> => {
  const { situation, decision, occasion } = task;
  const year = Number(situation.today.slice(0, 4));
  for (const child of decision.children ?? []) {
    const serial = await session.nextSerial(counterName(year));
    const number = registrationNumber(await session.numberPrefix(), year, serial);
    const given = { ...child, registrationNumber: number, queryCode: queryCode(pick) };
    const application = childApplication(situation.application, given);
    await session.insert({ ...application, idempotencyKey: newId(), registeredBy: null });
    const event = splitOffEvent(application, occasion.person, situation.now);
    await session.addEvent(child.applicationId, event);
    await session.audit({ act: 'splitOff', applicationId: child.applicationId });
  }
};
