import { withCorrelation } from '../../platform/correlation';
import type { Outcome } from '../domain/outcome';
import type { Claim, Delivery, DeliveryPorts } from '../ports';

const send = (ports: DeliveryPorts, delivery: Delivery): Promise<Outcome> => {
  const sender = ports.senders[delivery.channel];
  if (sender) return sender(delivery);
  return Promise.resolve({ kind: 'park', reason: `${delivery.channel} off`, isSpent: false });
};

const finish = async (ports: DeliveryPorts, delivery: Delivery): Promise<void> => {
  const started = performance.now();
  const outcome = await send(ports, delivery);
  const milliseconds = Math.round(performance.now() - started);
  await ports.store.settle(delivery, outcome, ports.now());
  ports.onSettled(delivery, outcome, milliseconds);
  if (outcome.kind === 'park') await ports.onParked(delivery.regionId, outcome.reason, 1);
};

/**
 * 送一条：先记下“正在送”，再送，再记下结果。
 * 断在“送”与“记下结果”之间的，没有人知道送到没有：一律不再自动送，只有站内消息，列出来等人处理。
 * 所以微信、邮件、短信每件事每人至多一次，站内消息恰好一次。
 */
export const deliverOne = async (ports: DeliveryPorts, claim: Claim): Promise<void> => {
  const delivery = await ports.store.begin(claim, ports.now());
  if (!delivery) return;
  await withCorrelation(delivery.correlationId, () => finish(ports, delivery));
};
