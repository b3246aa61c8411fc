import Taro from '@tarojs/taro';

export interface TransportRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** 以 /api 开头的路径，含查询串。 */
  readonly path: string;
  readonly body?: unknown;
  readonly token?: string | undefined;
  /** 这次提交的钥匙（UUID）：断网重发时不变，服务器只办一次。 */
  readonly key?: string | undefined;
}

export interface TransportReply {
  readonly status: number;
  readonly body: unknown;
}

/** 接口的完整地址；H5 与页面同源，小程序用构建时给出的域名。 */
export const addressOf = (path: string): string => `${MINGLAN_API_BASE}${path}`;

const TIMEOUT_MILLISECONDS = 15_000;

/** 每个请求都带的头：是哪一端；小程序的令牌也在这里，浏览器的在 Cookie 里。 */
export const headersWith = (token: string | undefined): Record<string, string> => ({
  'x-minglan-client': process.env.TARO_ENV === 'weapp' ? 'weapp' : 'h5',
  ...(token ? { Authorization: `Bearer ${token}` } : {}),
});

const keyHeader = (key: string | undefined) => (key ? { 'Idempotency-Key': key } : {});

/** 发一个请求。全项目只有这里调用 Taro.request；网络不通时抛出 Taro 的错误。 */
export const send = async (request: TransportRequest): Promise<TransportReply> => {
  const reply = await Taro.request<unknown, unknown>({
    url: addressOf(request.path),
    method: request.method,
    header: {
      'content-type': 'application/json',
      ...headersWith(request.token),
      ...keyHeader(request.key),
    },
    timeout: TIMEOUT_MILLISECONDS,
    ...(request.body === undefined ? {} : { data: JSON.stringify(request.body) }),
  });
  return { status: reply.statusCode, body: reply.data };
};

export interface TransportUpload {
  readonly path: string;
  readonly filePath: string;
  readonly fileName: string;
  readonly token?: string | undefined;
  readonly key?: string | undefined;
}

/** 上传一个文件，字段名 file。 */
export const upload = async (request: TransportUpload): Promise<TransportReply> => {
  const reply = await Taro.uploadFile({
    url: addressOf(request.path),
    filePath: request.filePath,
    name: 'file',
    fileName: request.fileName,
    header: { ...headersWith(request.token), ...keyHeader(request.key) },
    timeout: TIMEOUT_MILLISECONDS * 4,
  });
  return { status: reply.statusCode, body: JSON.parse(reply.data) as unknown };
};
