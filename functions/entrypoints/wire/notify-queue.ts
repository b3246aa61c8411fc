import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import * as z from '@shared/zod';
import { describeFault } from '../../platform/logger';
import { deliverQueued } from './notifications';
import type { Platform } from './platform';

const refSchema = z.object({ regionId: z.string(), deliveryId: z.uuid() });

const deliver = async (platform: Platform, record: SQSRecord): Promise<boolean> => {
  try {
    await deliverQueued(platform, refSchema.parse(JSON.parse(record.body)));
    return true;
  } catch (error) {
    platform.logger.error('fault', { endpoint: 'notify', ...describeFault(error) });
    return false;
  }
};

/** 逐条送，互不牵连；出了故障的、看不懂的退回队列，没有送成的由发件箱过后再交来。 */
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
