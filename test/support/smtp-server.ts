// 本机的邮件服务器：收下的信都留着，可以让下几封被拒收或者稍后再发。
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export interface MailServer {
  readonly url: string;
  readonly received: ReceivedMail[];
  /** 下一封用这个应答码拒收。 */
  refuseNext(responseCode: number): void;
  close(): Promise<void>;
}

const decodedHeader = (value: string): string =>
  value
    .replace(/\?=\r?\n?\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?b\?([^?]*)\?=/gi, (_, data: string) =>
      Buffer.from(data, 'base64').toString('utf8'),
    )
    .replace(/=\?utf-8\?q\?([^?]*)\?=/gi, (_, data: string) =>
      decodeURIComponent(data.replace(/_/g, '%20').replace(/=/g, '%')),
    );

const mailOf = (raw: string): ReceivedMail => {
  const [head = '', ...rest] = raw.split('\r\n\r\n');
  const headers = head.replace(/\r\n[ \t]+/g, ' ');
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(headers)?.[1] ?? '';
  const body = rest.join('\r\n\r\n');
  const encoding = header('Content-Transfer-Encoding').toLowerCase();
  const plain = (text: string) =>
    decodeURIComponent(text.replace(/=\r\n/g, '').replace(/%/g, '%25').replace(/=/g, '%'));
  return {
    to: header('To'),
    subject: decodedHeader(header('Subject')),
    text:
      encoding === 'base64'
        ? Buffer.from(body, 'base64').toString('utf8')
        : encoding === 'quoted-printable'
          ? plain(body)
          : body,
  };
};

/** 启动本机的邮件服务器。 */
export const startMailServer = async (): Promise<MailServer> => {
  const received: ReceivedMail[] = [];
  const refusals: number[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo: (_address, _session, callback) => {
      const responseCode = refusals.shift();
      callback(
        responseCode === undefined ? null : Object.assign(new Error('no'), { responseCode }),
      );
    },
    onData: (stream, _session, callback) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received.push(mailOf(Buffer.concat(chunks).toString('utf8')));
        callback();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${String(port)}`,
    received,
    refuseNext: (responseCode) => refusals.push(responseCode),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
