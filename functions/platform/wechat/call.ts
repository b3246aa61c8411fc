import * as z from '@shared/zod';

/** 小程序的账号与接口地址。 */
export interface WechatSettings {
  readonly appId: string;
  readonly appSecret: string;
  /** 接口地址，如 https://api.weixin.qq.com */
  readonly api: string;
}

const TIMEOUT_MS = 5000;

const answerSchema = z.object({
  errcode: z.number().default(0),
  openid: z.string().optional(),
  access_token: z.string().optional(),
  expires_in: z.number().optional(),
});

/** 微信接口的应答里用得到的字段；session_key 在这里就丢弃，不进程序别处。 */
export type WechatAnswer = z.infer<typeof answerSchema>;

/** 没有得到可用的应答：连不上、超时、状态码不对或者内容不是约定的样子。微信自己的错误码里没有 -2。 */
export const NO_ANSWER = -2;

const unreachable: WechatAnswer = { errcode: NO_ANSWER };

/** 向微信发一次请求；网络故障也是应答，不抛出，地址里的密钥因此不会进入异常与日志。 */
export const callWechat = async (
  url: string,
  body?: Readonly<Record<string, unknown>>,
): Promise<WechatAnswer> => {
  try {
    const reply = await fetch(url, {
      method: body === undefined ? 'GET' : 'POST',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    if (!reply.ok) return unreachable;
    const outcome = answerSchema.safeParse(JSON.parse(await reply.text()));
    return outcome.success ? outcome.data : unreachable;
  } catch {
    return unreachable;
  }
};

/** 拼地址；参数一律转义。 */
export const wechatUrl = (
  api: string,
  path: string,
  query: Readonly<Record<string, string>> = {},
): string => {
  const search = new URLSearchParams(query).toString();
  return `${api.replace(/\/$/, '')}${path}${search === '' ? '' : `?${search}`}`;
};
