import { operatingFigures } from '../../platform/database/operating-figures';
import type { Metrics } from '../../platform/telemetry/metrics';
import type { Platform } from './platform';

/** 记下运行的几个数；Lambda 上由发件箱每分钟记一次，单机上有人来问时记。 */
export const recordFigures = async (
  { database, clock }: Pick<Platform, 'database' | 'clock'>,
  metrics: Metrics,
): Promise<void> => metrics.record({ ...(await operatingFigures(database, clock.now())) });
