import { Logger as PowertoolsLogger, LogFormatter, LogItem } from '@aws-lambda-powertools/logger';
import type { LogAttributes, UnformattedAttributes } from '@aws-lambda-powertools/logger/types';
import { Metrics as PowertoolsMetrics } from '@aws-lambda-powertools/metrics';
import { keptFields, type Logger } from '../logger';
import { METRICS, type MetricName, type Metrics } from './metrics';

/** 与本地同样的字段、同样的次序，只多出是哪一条追踪。 */
class SameFields extends LogFormatter {
  override formatAttributes(
    { timestamp, logLevel, message, xRayTraceId }: UnformattedAttributes,
    fields: LogAttributes,
  ): LogItem {
    return new LogItem({
      attributes: {
        at: timestamp.toISOString(),
        level: logLevel.toLowerCase(),
        code: message,
        ...fields,
        traceId: xRayTraceId,
      },
    });
  }
}

/** Lambda 上的日志：Powertools，字段与本地一样。 */
export const powertoolsLogger = (): Logger => {
  const logger = new PowertoolsLogger({ serviceName: 'minglan', logFormatter: new SameFields() });
  return {
    info: (code, fields = {}) => logger.info(code, keptFields(fields)),
    error: (code, fields = {}) => logger.error(code, keptFields(fields)),
  };
};

/** Lambda 上的指标：Powertools 写成 CloudWatch 认得的一行（EMF），不另发请求。 */
export const powertoolsMetrics = (): Metrics => {
  const metrics = new PowertoolsMetrics({ namespace: 'Minglan', serviceName: 'minglan' });
  return {
    record: (values, endpoint) => {
      if (endpoint !== undefined) metrics.addDimension('endpoint', endpoint);
      for (const [name, value] of Object.entries(values) as [MetricName, number][])
        metrics.addMetric(name, METRICS[name].unit, value);
      metrics.publishStoredMetrics();
    },
  };
};
