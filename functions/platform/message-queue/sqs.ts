/** 队列一次至多收十条。 */
const BATCH = 10;

/** 放消息进队列，返回没有放进去的那些。 */
export type SendToQueue = <T>(items: readonly T[]) => Promise<readonly T[]>;

/** 连不上、没有应答时各等多久（毫秒），失败再试几次。 */
export const SQS_PATIENCE = {
  maxAttempts: 3,
  requestHandler: {
    connectionTimeout: 2_000,
    requestTimeout: 5_000,
    throwOnRequestTimeout: true,
  },
} as const;

const client = async (region: string) => {
  const { SQSClient } = await import('@aws-sdk/client-sqs');
  return new SQSClient({ ...SQS_PATIENCE, region });
};

/** SQS 队列；开发包用到时才载入，不拖慢不发消息的函数。 */
export const sqsQueue = (queueUrl: string, region: string): SendToQueue => {
  let opening: ReturnType<typeof client> | null = null;
  return async <T>(items: readonly T[]): Promise<readonly T[]> => {
    const { SendMessageBatchCommand } = await import('@aws-sdk/client-sqs');
    const sqs = await (opening ??= client(region));
    const refused: T[] = [];
    for (let from = 0; from < items.length; from += BATCH) {
      const batch = items.slice(from, from + BATCH);
      const Entries = batch.map((item, index) => ({
        Id: String(index),
        MessageBody: JSON.stringify(item),
      }));
      const outcome = await sqs.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries }));
      const accepted = new Set((outcome.Successful ?? []).map(({ Id }) => Id));
      refused.push(...batch.filter((_, index) => !accepted.has(String(index))));
    }
    return refused;
  };
};
