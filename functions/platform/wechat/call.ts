import * as z from '@shared/zod';
import { neverSent } from '../never-sent';

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
  result: z.object({ suggest: z.string(), label: z.number() }).optional(),
  phone_info: z.object({ purePhoneNumber: z.string(), countryCode: z.string() }).optional(),
});

/** 微信接口的应答里用得到的字段；session_key 在这里就丢弃，不进程序别处。 */
export type WechatAnswer = z.infer<typeof answerSchema>;

/** 没有连上，请求一定没有送到。微信自己的错误码里没有 -2、-3。 */
export const NOT_CONNECTED = -2;
/** 请求送出去了，没有得到可用的应答（超时、断开、状态码不对、内容不成样子）：办没办成不知道。 */
export const NO_ANSWER = -3;

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
    if (!reply.ok) return { errcode: NO_ANSWER };
    const outcome = answerSchema.safeParse(JSON.parse(await reply.text()));
    return outcome.success ? outcome.data : { errcode: NO_ANSWER };
  } catch (error) {
    return { errcode: neverSent(error) ? NOT_CONNECTED : NO_ANSWER };
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
