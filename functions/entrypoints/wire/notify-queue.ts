import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import * as z from '@shared/zod';
import { describeFault } from '../../platform/logger';
import { deliverQueued } from './notifications';
import type { Platform } from './platform';

const refSchema = z.object({ regionId: z.string(), messageId: z.uuid() });

const deliver = async (platform: Platform, record: SQSRecord): Promise<boolean> => {
  try {
    const ref = refSchema.parse(JSON.parse(record.body));
    const attempts = Number(record.attributes.ApproximateReceiveCount) || 1;
    return await deliverQueued(platform, { ...ref, attempts });
  } catch (error) {
    platform.logger.error('fault', { endpoint: 'notify', ...describeFault(error) });
    return false;
  }
};

/** 逐条送，互不牵连；返回没有送成的。 */
export const deliverQueuedBatch = async (
  platform: Platform,
  event: SQSEvent,
): Promise<SQSBatchResponse> => {
  const outcomes = await Promise.all(
    event.Records.map(async (record) => ({
      itemIdentifier: record.messageId,
      isDone: await deliver(platform, record),
    })),
  );
  return {
    batchItemFailures: outcomes
      .filter(({ isDone }) => !isDone)
      .map(({ itemIdentifier }) => ({ itemIdentifier })),
  };
};
