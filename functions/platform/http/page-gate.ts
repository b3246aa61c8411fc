import type { MiddlewareHandler } from 'hono';
import type { Clock } from '../clock';
import { newId } from '../ids';
import type { Origin } from './client-address';
import { peerOf } from './guards';
import { memoryCounter, tooMany } from './rate-gate';
import { sendRefusal } from './replies';

/** 接口以外的公开地址（接口说明、能不能接活）：一分钟里同一个地址至多几次。 */
export const PAGE_LIMIT = { seconds: 60, address: 120, keptIn: 'memory' } as const;

export interface PageGateNeeds {
  readonly clock: Clock;
  /** 来访的地址，已散列。 */
  readonly addressOf: (origin: Origin) => string;
}

/** 接口以外的公开地址的限次，只记在内存里；拒绝的说法与接口的一样。 */
export const pageGate = ({ clock, addressOf }: PageGateNeeds): MiddlewareHandler => {
  const count = memoryCounter();
  return async (c, next) => {
    const now = clock.now();
    const length = PAGE_LIMIT.seconds * 1000;
    const startsAt = new Date(Math.floor(now.getTime() / length) * length);
    const forwardedFor = c.req.header('x-forwarded-for') ?? '';
    const name = `page|${addressOf({ peer: peerOf(c), forwardedFor })}`;
    if (count({ name, startsAt, limit: PAGE_LIMIT.address }) <= PAGE_LIMIT.address) {
      await next();
      return undefined;
    }
    return sendRefusal(tooMany(PAGE_LIMIT, now), newId());
  };
};
