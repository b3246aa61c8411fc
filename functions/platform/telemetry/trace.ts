import { createSocket, type Socket } from 'node:dgram';
import { randomBytes } from 'node:crypto';
import { correlationNow } from '../correlation';
import type { LogCode, LogFields, Logger } from '../logger';

/** 一段的上级：哪条追踪、哪一段之下；单机上没有上级，自成一段。 */
interface Parent {
  readonly traceId: string;
  readonly parentId: string | null;
}

const fieldOf = (header: string, name: string): string | undefined =>
  header
    .split(';')
    .map((part) => part.trim().split('='))
    .find(([key]) => key === name)?.[1];

/** Lambda 每次运行时给的追踪头：Root=…;Parent=…;Sampled=1；没有抽中、没有头的为 null。 */
const parentIn = (header: string): Parent | null => {
  const [traceId, parentId] = [fieldOf(header, 'Root'), fieldOf(header, 'Parent')];
  if (traceId === undefined || parentId === undefined) return null;
  return fieldOf(header, 'Sampled') === '1' ? { traceId, parentId } : null;
};

/** 单机上的追踪编号：时刻，接着关联编号的前 24 位，凭关联编号找得到。 */
const ownParent = (seconds: number, correlationId: string): Parent => ({
  traceId: `1-${Math.floor(seconds).toString(16).padStart(8, '0')}-${correlationId.replaceAll('-', '').slice(0, 24).padEnd(24, '0')}`,
  parentId: null,
});

const TRACED: readonly LogCode[] = ['request', 'messageSettled'];

/** 一段，照 X-Ray 段文件的写法；名字、标注与日志、指标用的是同样的字。 */
export const segmentOf = (fields: LogFields, now: Date, parent: Parent): object => {
  const { milliseconds = 0, status, endpoint, channel, correlationId, regionId, ...rest } = fields;
  const end = now.getTime() / 1000;
  const annotations = { correlationId, regionId, refusal: rest.refusal, outcome: rest.outcome };
  return {
    ...{ name: endpoint ?? channel ?? 'minglan', id: randomBytes(8).toString('hex') },
    trace_id: parent.traceId,
    ...(parent.parentId === null ? {} : { type: 'subsegment', parent_id: parent.parentId }),
    ...{ start_time: end - milliseconds / 1000, end_time: end },
    ...(status === undefined ? {} : { http: { response: { status } } }),
    error: status !== undefined && status >= 400 && status < 500,
    throttle: status === 429,
    fault: status !== undefined && status >= 500,
    annotations: Object.fromEntries(
      Object.entries(annotations).filter(([, value]) => value !== undefined && value !== ''),
    ),
  };
};

/** 追踪交给哪里：X-Ray 守护进程的地址；没有设的不追踪。 */
export interface TraceNeeds {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
}

const HEADER = '{"format":"json","version":1}\n';
const ADDRESS = /^(?:.*udp:)?([^\s:]+):(\d+)$/;

/** 用 UDP 交给守护进程；收不收得到都不等，不耽误办事。 */
const sender = (address: string | undefined): ((text: string) => void) | null => {
  const found = ADDRESS.exec(address ?? '');
  if (!found) return null;
  let socket: Socket | undefined;
  return (text) => {
    if (socket === undefined) {
      socket = createSocket('udp4').on('error', () => undefined);
      socket.unref();
    }
    socket.send(`${HEADER}${text}`, Number(found[2]), found[1], () => undefined);
  };
};

/**
 * 写日志的同时留下追踪：一次请求、一次送达各是一段。Lambda 上接在平台给的那一段之下；
 * 单机上设了 AWS_XRAY_DAEMON_ADDRESS 的，各自成段。
 */
export const tracedLogger = (logger: Logger, { environment, now }: TraceNeeds): Logger => {
  const send = sender(environment['AWS_XRAY_DAEMON_ADDRESS']);
  if (send === null) return logger;
  const isLambda = environment['AWS_LAMBDA_FUNCTION_NAME'] !== undefined;
  const record = (code: LogCode, given: LogFields = {}) => {
    if (!TRACED.includes(code)) return;
    const at = now();
    const fields = { correlationId: correlationNow() ?? '', ...given };
    const parent = isLambda
      ? parentIn(environment['_X_AMZN_TRACE_ID'] ?? '')
      : ownParent(at.getTime() / 1000, fields.correlationId);
    if (parent) send(JSON.stringify(segmentOf(fields, at, parent)));
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
