import { correlationNow } from './correlation';

/** 日志代码登记表：一条日志只能用这里的代码，字段只能是下面列出的，绝无个人信息。 */
export type LogCode =
  | 'request'
  | 'fault'
  | 'tooLate'
  | 'serverStarted'
  | 'serverStopped'
  | 'sweepDone'
  | 'outboxDone'
  | 'publicityEnded'
  | 'messageParked'
  | 'messageSettled'
  | 'upstreamError';

export interface LogFields {
  readonly correlationId?: string;
  readonly endpoint?: string;
  readonly regionId?: string;
  readonly status?: number;
  readonly milliseconds?: number;
  readonly refusal?: string;
  readonly errorName?: string;
  readonly errorCode?: string;
  readonly frames?: readonly string[];
  readonly count?: number;
  readonly channel?: string;
  readonly outcome?: string;
  readonly url?: string;
}

export interface Logger {
  info(code: LogCode, fields?: LogFields): void;
  error(code: LogCode, fields?: LogFields): void;
}

const FIELDS = [
  'correlationId',
  'endpoint',
  'regionId',
  'status',
  'milliseconds',
  'refusal',
  'errorName',
  'errorCode',
  'frames',
  'count',
  'channel',
  'outcome',
  'url',
] as const satisfies readonly (keyof LogFields)[];

/** 只留登记过的字段；没有写明关联编号的，用正在做的事的。 */
export const keptFields = (fields: LogFields): Record<string, string | number | string[]> => {
  const { correlationId = correlationNow() ?? undefined } = fields;
  const all: LogFields = correlationId === undefined ? fields : { ...fields, correlationId };
  return Object.fromEntries(
    FIELDS.flatMap((key) => {
      const value = all[key];
      return value === undefined ? [] : [[key, typeof value === 'object' ? [...value] : value]];
    }),
  );
};

/** 每条日志一行 JSON；只取登记过的字段，多余的一律丢弃。 */
export const jsonLogger = (write: (line: string) => void, now: () => Date): Logger => {
  const log = (level: 'info' | 'error', code: LogCode, fields: LogFields = {}) => {
    write(JSON.stringify({ at: now().toISOString(), level, code, ...keptFields(fields) }));
  };
  return {
    info: (code, fields) => log('info', code, fields),
    error: (code, fields) => log('error', code, fields),
  };
};

/** 从异常里取可以写进日志的部分：名字、代码、位置。消息可能带着用户输入，不取。 */
export const describeFault = (error: unknown): LogFields => {
  if (!(error instanceof Error)) return { errorName: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? { errorCode: error.code } : {};
  // 消息可能有好几行，其中也会有“ at ”开头的：先整段去掉，再取位置。
  const frames = (error.stack ?? '')
    .replace(error.message, () => '')
    .split('\n')
    .filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line))
    .slice(0, 8)
    .map((line) => line.trim());
  return { errorName: error.name, ...code, frames };
};
