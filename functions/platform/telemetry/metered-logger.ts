import type { LogCode, LogFields, Logger } from '../logger';
import type { MetricName, Metrics } from './metrics';

type Values = Partial<Record<MetricName, number>>;

const ofRequest = ({ milliseconds = 0, refusal }: LogFields): Values => ({
  requests: 1,
  latency: milliseconds,
  ...(refusal === undefined ? {} : { refusals: 1 }),
  ...(refusal === 'tooMany' ? { rateLimited: 1 } : {}),
});

/** 一条日志算哪些指标；指标全由日志代码推出，办事的地方只写日志。 */
const valuesOf = (code: LogCode, fields: LogFields): Values | null => {
  const { count = 1 } = fields;
  switch (code) {
    case 'request':
      return ofRequest(fields);
    case 'fault':
      return { faults: 1 };
    case 'tooLate':
      return { timeouts: 1 };
    case 'upstreamError':
      return { upstreamErrors: 1 };
    case 'outboxDone':
      return { messagesSent: count };
    case 'messageParked':
      return { messagesParked: count };
    case 'sweepDone':
      return { remindersRaised: count };
    default:
      return null;
  }
};

/** 写日志的同时记指标。 */
export const meteredLogger = (logger: Logger, metrics: Metrics): Logger => {
  const record = (code: LogCode, fields: LogFields = {}) => {
    const values = valuesOf(code, fields);
    if (values) metrics.record(values, code === 'request' ? fields.endpoint : undefined);
  };
  return {
    info: (code, fields) => {
      logger.info(code, fields);
      record(code, fields);
    },
    error: (code, fields) => {
      logger.error(code, fields);
      record(code, fields);
    },
  };
};
