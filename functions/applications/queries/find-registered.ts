import type { SentOutputOf } from '@shared/contract/endpoint';
import type { registerApplication } from '@shared/contract/register-application';
import { accessOf } from '../access';
import type { Application } from '../domain/application';
import type { Organisations } from '../domain/organisations';
import type { ApplicationPorts, Occasion } from '../ports';

export type RegisteredReceipt = SentOutputOf<typeof registerApplication>;

/** 来件的回执：登记编号、查询码、收到之日、最迟答复日。依据：《条例》第四十五条（登记）。 */
export const registeredReceipt = (
  application: Application,
  organisations: Organisations,
): RegisteredReceipt => {
  const { applicationId, registrationNumber, queryCode, channel, state } = application;
  const { receivedOn, dueOn, isProvisional, addresseeId } = application;
  return {
    applicationId,
    registrationNumber,
    queryCode,
    channel,
    state,
    receivedOn,
    dueOn,
    isProvisional,
    addresseeName: organisations.nameOf(addresseeId),
  };
};

/** 此人以同一防重编号登记过的来件的回执；没有登记过则为 null。 */
export const findRegistered = (
  ports: ApplicationPorts,
  key: string,
  { regionId, person }: Occasion,
): Promise<{ receipt: RegisteredReceipt | null; organisations: Organisations }> =>
  ports.store.read(accessOf(regionId, person), async (session) => {
    const [found, organisations] = await Promise.all([
      session.findRegistered(person.accountId, key),
      session.organisations(),
    ]);
    return { receipt: found && registeredReceipt(found, organisations), organisations };
  });
