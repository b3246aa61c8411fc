import type { DeliveryPorts, DeliveryRef } from '../ports';
import { deliverOne } from './deliver-one';

/** 送队列里的一条；同一条来两次、已经送过的，什么也不做。没有送成的由发件箱过后重新交给队列。 */
export const deliverQueued = async (ports: DeliveryPorts, ref: DeliveryRef): Promise<void> => {
  const claim = await ports.store.findClaim(ref);
  if (claim) await deliverOne(ports, claim);
};
