import { createHash, createHmac } from 'node:crypto';
import * as z from '@shared/zod';
import type { Clock } from '../clock';
import type { SmsSettings } from '../message-config';
import { neverSent } from '../never-sent';

const TIMEOUT_MS = 8000;
const SERVICE = 'sms';
const VERSION = '2021-01-11';
const CONTENT_TYPE = 'application/json; charset=utf-8';

export interface Sms {
  /** 中国大陆手机号，十一位。 */
  readonly phone: string;
  /** 模板里的各个变量，依次。 */
  readonly values: readonly string[];
}

/** 服务商的状态码：Ok 是收下了；notConnected 一定没有送到；unknown 不知道收没收下。 */
export type SmsCode = string;

export type SendSms = (sms: Sms) => Promise<SmsCode>;

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer =>
  createHmac('sha256', key).update(text, 'utf8').digest();

/**
 * 腾讯云接口的签名（TC3-HMAC-SHA256），得到 Authorization 的值。
 * @param timestamp 秒
 */
export const tc3Authorization = (
  { secretId, secretKey }: Pick<SmsSettings, 'secretId' | 'secretKey'>,
  request: { readonly host: string; readonly body: string; readonly timestamp: number },
): string => {
  const { host, body, timestamp } = request;
  const date = new Date(timestamp * 1000).toISOString().slice(0, 10);
  const signed = 'content-type;host';
  const headers = `content-type:${CONTENT_TYPE}\nhost:${host}\n`;
  const canonical = ['POST', '/', '', headers, signed, sha256(body)].join('\n');
  const scope = `${date}/${SERVICE}/tc3_request`;
  const text = ['TC3-HMAC-SHA256', String(timestamp), scope, sha256(canonical)].join('\n');
  const key = hmac(hmac(hmac(`TC3${secretKey}`, date), SERVICE), 'tc3_request');
  const signature = hmac(key, text).toString('hex');
  return `TC3-HMAC-SHA256 Credential=${secretId}/${scope}, SignedHeaders=${signed}, Signature=${signature}`;
};

const answerSchema = z.object({
  Response: z.object({
    Error: z.object({ Code: z.string() }).optional(),
    SendStatusSet: z.array(z.object({ Code: z.string() })).optional(),
  }),
});

const codeOf = (answer: unknown): SmsCode => {
  const outcome = answerSchema.safeParse(answer);
  if (!outcome.success) return 'unknown';
  const { Error: error, SendStatusSet: statuses } = outcome.data.Response;
  return error?.Code ?? statuses?.[0]?.Code ?? 'unknown';
};

/** 腾讯云短信 SendSms；网络故障也是状态码，不抛出，号码与密钥不进日志。 */
export const tencentSms =
  (settings: SmsSettings, clock: Clock): SendSms =>
  async ({ phone, values }) => {
    const { sdkAppId: SmsSdkAppId, signName: SignName, templateId: TemplateId } = settings;
    const body = JSON.stringify({
      ...{ SmsSdkAppId, SignName, TemplateId, TemplateParamSet: values },
      PhoneNumberSet: [`+86${phone}`],
    });
    const { host, origin } = new URL(settings.api);
    const timestamp = Math.floor(clock.now().getTime() / 1000);
    try {
      const reply = await fetch(`${origin}/`, {
        method: 'POST',
        signal: AbortSignal.timeout(TIMEOUT_MS),
        headers: {
          'content-type': CONTENT_TYPE,
          authorization: tc3Authorization(settings, { host, body, timestamp }),
          'x-tc-action': 'SendSms',
          'x-tc-version': VERSION,
          'x-tc-timestamp': String(timestamp),
          'x-tc-region': settings.region,
        },
        body,
      });
      return reply.ok ? codeOf(await reply.json()) : 'unknown';
    } catch (error) {
      return neverSent(error) ? 'notConnected' : 'unknown';
    }
  };
