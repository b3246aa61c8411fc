import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { lambdaPlatform } from './lambda-platform';
import { deliverQueuedBatch } from './wire/notify-queue';

/** 队列：送一批消息，没有送成的单独退回，由队列再送，次数到了进死信队列。 */
export const handler = (event: SQSEvent): Promise<SQSBatchResponse> =>
  deliverQueuedBatch(lambdaPlatform(), event);
