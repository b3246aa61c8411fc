import type { Claim, DeliveryPorts } from '../ports';
import { deliverOne } from './deliver-one';

/** 一次运行每县至多几批，免得一个县占住全部时间。 */
const MAX_BATCHES = 50;

const deliverHere = async (ports: DeliveryPorts, batch: readonly Claim[]) => {
  const outcomes = await Promise.allSettled(batch.map((claim) => deliverOne(ports, claim)));
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
};

const handOver = async (
  ports: DeliveryPorts,
  queue: NonNullable<DeliveryPorts['queue']>,
  batch: readonly Claim[],
) => {
  const refs = batch.map(({ regionId, deliveryId }) => ({ regionId, deliveryId }));
  // 先记下交给了队列：队列那边可能比这里的记录还快。没有收下的，过后重新认领。
  await ports.store.markQueued(refs, ports.now());
  const refused = await queue(refs);
  if (refused.length > 0) await ports.store.unqueue(refused, ports.now());
};

const fanOut = async (ports: DeliveryPorts, regionId: string): Promise<number> => {
  let count = 0;
  for (let round = 0; round < MAX_BATCHES; round += 1) {
    const done = await ports.store.fanOut(regionId, ports.channels, ports.now());
    if (done === 0) break;
    count += done;
  }
  return count;
};

const deliverRegion = async (ports: DeliveryPorts, regionId: string): Promise<number> => {
  const interrupted = await ports.store.parkInterrupted(regionId, ports.now());
  if (interrupted > 0) await ports.onParked(regionId, 'interrupted', interrupted);
  let count = await fanOut(ports, regionId);
  for (let round = 0; round < MAX_BATCHES; round += 1) {
    const batch = await ports.store.claim(regionId, ports.now());
    if (batch.length === 0) break;
    if (ports.queue) await handOver(ports, ports.queue, batch);
    else await deliverHere(ports, batch);
    count += batch.length;
  }
  return count;
};

/**
 * 分发到时的消息，再把各渠道到时的送出去：有队列的交给队列，没有的直接送。
 * 一个县出了故障不影响其他县；全部县都走过一遍后再把故障抛出。
 * @returns 分发与送出的条数
 */
export const deliverDueMessages = async (ports: DeliveryPorts): Promise<number> => {
  let count = 0;
  const faults: unknown[] = [];
  for (const regionId of await ports.store.regionIds()) {
    try {
      count += await deliverRegion(ports, regionId);
    } catch (fault) {
      faults.push(fault);
    }
  }
  if (faults.length > 0) throw faults[0];
  return count;
};
