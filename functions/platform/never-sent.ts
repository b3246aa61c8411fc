const FAILED_TO_CONNECT: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

/** 这个网络故障说明请求一定没有送到：连接都没有建起来的才算，其余的说不准。 */
export const neverSent = (error: unknown): boolean =>
  FAILED_TO_CONNECT.has(codeOf(error)) ||
  (error instanceof Error && error.cause !== undefined && neverSent(error.cause)) ||
  (error instanceof AggregateError && error.errors.every(neverSent));
