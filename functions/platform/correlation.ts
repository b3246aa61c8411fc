import { AsyncLocalStorage } from 'node:async_hooks';

const kept = new AsyncLocalStorage<string>();

/** 做一件事，由它引起的消息、日志都记着这个关联编号；没有编号的照做。 */
export const withCorrelation = <T>(correlationId: string | null, work: () => T): T =>
  correlationId === null ? work() : kept.run(correlationId, work);

/** 正在做的事的关联编号；不知道为 null。 */
export const correlationNow = (): string | null => kept.getStore() ?? null;
