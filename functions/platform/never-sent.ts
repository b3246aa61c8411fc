const FAILED_TO_CONNECT: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

const part = (error: unknown, name: string): unknown =>
  typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;

/** 这个网络故障说明请求一定没有送到：连接都没有建起来的才算，其余的说不准。 */
export const neverSent = (error: unknown): boolean => {
  if (FAILED_TO_CONNECT.has(String(part(error, 'code')))) return true;
  const cause = part(error, 'cause');
  if (cause !== undefined) return neverSent(cause);
  const several = part(error, 'errors');
  return Array.isArray(several) && several.length > 0 && several.every(neverSent);
};
