import type { Transporter } from 'nodemailer';
import type { MailSettings } from '../message-config';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** 信的编号，写进 Message-ID；同一封信再发还是它。 */
  readonly id: string;
}

/**
 * 发一封信的结果：sent 服务器收下了；later 一定没有收下，过一会儿可以再发（没有连上、4xx、灰名单）；
 * refused 服务器拒收（5xx、账号不对），再发也没有用；unknown 信发到一半断了，收没收下不知道。
 */
export type MailResult =
  | { readonly kind: 'sent' }
  | { readonly kind: 'later' | 'refused' | 'unknown'; readonly code: string };

export type SendMail = (mail: Mail) => Promise<MailResult>;

const CONNECT_MS = 10_000;
const SILENCE_MS = 20_000;
const ADDRESS = /^[^\s@<>()",;:\\]{1,64}@[A-Za-z0-9.-]{1,190}$/;

const isLocal = (host: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(host);

const open = async (url: string, onData: () => void): Promise<Transporter> => {
  const { createTransport } = await import('nodemailer');
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  return createTransport({
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || (secure ? 465 : 587),
    secure,
    // 不是本机的，必须加密；服务器不支持就不发。
    requireTLS: !secure && !isLocal(hostname),
    ...(username === ''
      ? {}
      : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
    logger: listener(onData),
    transactionLog: true,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
};

/** 只看说到了哪一步，不记下任何内容：服务器答应收信（354）之后再断，就不知道收没收下了。 */
const listener = (onData: () => void) => {
  const ignore = () => undefined;
  const hear = (...heard: readonly unknown[]) => {
    if (heard.some((word) => typeof word === 'string' && word.startsWith('354'))) onData();
  };
  const quiet = { level: ignore, trace: ignore, info: ignore };
  return { ...quiet, debug: hear, warn: ignore, error: ignore, fatal: ignore };
};

const resultOf = (error: unknown, hasBegun: boolean): MailResult => {
  const { responseCode, code } = error as { responseCode?: unknown; code?: unknown };
  if (typeof responseCode === 'number' && responseCode >= 400)
    return { kind: responseCode < 500 ? 'later' : 'refused', code: String(responseCode) };
  const name = typeof code === 'string' ? code : 'unknown';
  if (hasBegun) return { kind: 'unknown', code: name };
  return { kind: name === 'EAUTH' ? 'refused' : 'later', code: name };
};

/** 经 SMTP 发信；故障也是结果，不抛出。标题里的换行一律成空格，收件地址写得不对的不发。 */
export const smtpMail =
  ({ url, from }: MailSettings): SendMail =>
  async ({ to, subject, text, id }) => {
    if (!ADDRESS.test(to)) return { kind: 'refused', code: 'address' };
    let hasBegun = false;
    try {
      const transport = await open(url, () => {
        hasBegun = true;
      });
      await transport.sendMail({
        from,
        to: { name: '', address: to },
        subject: subject.replace(/[\s\p{Cc}]+/gu, ' ').trim(),
        text,
        messageId: `<${id}@${from.replace(/^.*@|>.*$/g, '')}>`,
      });
      return { kind: 'sent' };
    } catch (error) {
      return resultOf(error, hasBegun);
    }
  };
