import type { NotificationPorts, OutboxMessage } from '../ports';
import { deliverMessage } from './deliver-message';

/** 一次运行每县至多几批，免得一个县占住全部时间。 */
const MAX_BATCHES = 50;

const deliverHere = async (ports: NotificationPorts, batch: readonly OutboxMessage[]) => {
  const settle = async (message: OutboxMessage) => {
    const step = await deliverMessage(ports, message);
    if (step.kind === 'done') await ports.store.markDispatched([message], ports.now());
    else await ports.store.postpone(message, step, ports.now());
  };
  const outcomes = await Promise.allSettled(batch.map(settle));
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
};

const handOver = async (
  ports: NotificationPorts,
  queue: NonNullable<NotificationPorts['queue']>,
  batch: readonly OutboxMessage[],
) => {
  const refs = batch.map(({ regionId, messageId }) => ({ regionId, messageId }));
  const refused = new Set((await queue(refs)).map(({ messageId }) => messageId));
  const accepted = refs.filter(({ messageId }) => !refused.has(messageId));
  await ports.store.markDispatched(accepted, ports.now());
};

const deliverRegion = async (ports: NotificationPorts, regionId: string): Promise<number> => {
  let count = 0;
  for (let round = 0; round < MAX_BATCHES; round += 1) {
    const batch = await ports.store.claimDue(regionId, ports.now());
    if (batch.length === 0) break;
    if (ports.queue) await handOver(ports, ports.queue, batch);
    else await deliverHere(ports, batch);
    count += batch.length;
  }
  return count;
};

/**
 * 送出各县到时的消息：有队列的交给队列，没有的直接送。
 * 一个县出了故障不影响其他县；全部县都走过一遍后再把故障抛出。
 * @returns 处理的条数
 */
export const deliverDueMessages = async (ports: NotificationPorts): Promise<number> => {
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
