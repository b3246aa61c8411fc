import type { SentOutputOf } from '@shared/contract/endpoint';
import type { submitApplication as endpoint } from '@shared/contract/applications';
import { todayInShanghai, type WorkingDayCalendar } from '../../platform/calendar';
import { accessOf } from '../access';
import type { Application } from '../domain/application';
import type { Organisations } from '../domain/organisations';
import { expectedDeadlines } from '../domain/statutory-clock';
import type { ApplicationPorts, Occasion } from '../ports';

export type Receipt = SentOutputOf<typeof endpoint>;

interface ReceiptContext {
  readonly addresseeName: string;
  readonly now: Date;
  readonly calendar: WorkingDayCalendar;
}

/** 回执：登记编号、查询码、如今日确认则最迟哪天答复。依据：《条例》第四十五条（登记）。 */
export const receiptOf = (
  application: Pick<Application, keyof Application & keyof Receipt> &
    Pick<Application, 'dueOn' | 'isProvisional' | 'matter'>,
  { addresseeName, now, calendar }: ReceiptContext,
): Receipt => {
  const expected = expectedDeadlines(todayInShanghai(now), calendar);
  const { applicationId, registrationNumber, queryCode, submittedAt, dueOn } = application;
  const isClocked = application.matter === 'disclosure';
  return {
    applicationId,
    registrationNumber,
    queryCode,
    submittedAt,
    expectedDueOn: isClocked ? (dueOn ?? expected.dueOn) : null,
    isProvisional: isClocked && (dueOn === null ? expected.provisional : application.isProvisional),
    addresseeName,
  };
};

/** 同一防重编号已经登记过的，读出它的回执；没有则 receipt 为 null。 */
export const findReceipt = (
  ports: ApplicationPorts,
  key: string,
  occasion: Occasion,
): Promise<{
  receipt: Receipt | null;
  /** 先前登记的内容；没有登记过、其后已经变过的为空，不比。 */
  description: string | null;
  organisations: Organisations;
  calendar: WorkingDayCalendar;
}> =>
  ports.store.read(accessOf(occasion.regionId, occasion.person), async (session) => {
    const [found, organisations, calendar] = await Promise.all([
      session.findByKey(occasion.person.accountId, key),
      session.organisations(),
      session.calendar(),
    ]);
    if (!found) return { receipt: null, description: null, organisations, calendar };
    const addresseeName = organisations.nameOf(found.addresseeId);
    return {
      receipt: receiptOf(found, { addresseeName, now: occasion.now, calendar }),
      description: found.version === 1 ? found.description : null,
      organisations,
      calendar,
    };
  });
