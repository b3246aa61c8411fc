const SECOND = 1000;

/** 本地服务器的时限与请求头的大小：慢慢地送头、送内容，占着连接不放的，到时断开。 */
export const serverOptions = {
  headersTimeout: 10 * SECOND,
  requestTimeout: 60 * SECOND,
  keepAliveTimeout: 65 * SECOND,
  maxHeaderSize: 16 * 1024,
  connectionsCheckingInterval: 5 * SECOND,
} as const;
