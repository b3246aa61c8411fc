import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { smtpMail } from '@functions/platform/mail/smtp';

const letter = {
  to: 'boss@example.gov.cn',
  subject: '登记链的签章',
  text: '正文第一行\n正文第二行',
  id: 'letter-1',
};
const refusing = (responseCode: number, message: string) =>
  Object.assign(new Error(message), { responseCode });

let server: SMTPServer | undefined;
let received: string[];
beforeEach(() => {
  received = [];
});
afterEach(
  () => new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve())),
);

const listen = (options: SMTPServerOptions = {}): Promise<string> => {
  const running = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData: (stream, _session, callback) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received.push(Buffer.concat(chunks).toString('utf8'));
        callback();
      });
    },
    ...options,
  });
  running.on('error', () => undefined);
  server = running;
  return new Promise((resolve) => {
    running.listen(0, '127.0.0.1', () => {
      const { port } = running.server.address() as AddressInfo;
      resolve(`smtp://127.0.0.1:${String(port)}`);
    });
  });
};
const send = (url: string, changes: Partial<typeof letter> = {}) =>
  smtpMail({ url, from: '明湖县政务公开 <notice@minghu.example.gov.cn>' })({
    ...letter,
    ...changes,
  });

test('发出去：标题、正文、编号都对', async () => {
  expect(await send(await listen())).toEqual({ kind: 'sent' });
  const [text = ''] = received;
  expect(text).toMatch(/^Message-ID: <letter-1@minghu\.example\.gov\.cn>\r$/m);
  expect(text).toMatch(/^To: boss@example\.gov\.cn\r$/m);
  const body = text.split('\r\n\r\n').slice(1).join('');
  const plain = /base64/.test(text) ? Buffer.from(body, 'base64').toString() : body;
  expect(plain.replace(/=\r\n/g, '')).toContain(
    plain.includes('正文') ? '正文第一行' : '=E6=AD=A3=E6=96=87',
  );
});

test('灰名单（450）、暂时满（452）：过一会儿再发；再来就收了', async () => {
  let visits = 0;
  const url = await listen({
    onRcptTo: (_address, _session, callback) => {
      visits += 1;
      if (visits === 1) callback(refusing(450, 'greylisted, try later'));
      else callback();
    },
  });
  expect(await send(url)).toEqual({ kind: 'later', code: '450' });
  expect(await send(url)).toEqual({ kind: 'sent' });
});

test.each([
  ['收件人不存在', 550],
  ['按规定拒收', 554],
])('%s（%i）：拒收', async (_, code) => {
  const url = await listen({
    onRcptTo: (_address, _session, callback) => callback(refusing(code, 'no')),
  });
  expect(await send(url)).toEqual({ kind: 'refused', code: String(code) });
});

test('内容收完才拒（451、552）：照服务器说的办', async () => {
  for (const [code, kind] of [
    [451, 'later'],
    [552, 'refused'],
  ] as const) {
    const url = await listen({
      onData: (stream, _session, callback) => {
        stream.resume();
        stream.on('end', () => callback(refusing(code, 'no')));
      },
    });
    expect(await send(url)).toEqual({ kind, code: String(code) });
    await new Promise<void>((resolve) => server?.close(() => resolve()));
  }
  server = undefined;
});

test('没有连上：一定没有发出，过一会儿再发', async () => {
  expect(await send('smtp://127.0.0.1:9')).toMatchObject({ kind: 'later' });
});

test('说收件人时断了：一定没有发出，过一会儿再发', async () => {
  const url = await listen({
    onRcptTo: () => {
      for (const connection of server?.connections ?? [])
        (connection as { _socket: { destroy(): void } })._socket.destroy();
    },
  });
  expect(await send(url)).toMatchObject({ kind: 'later' });
});

test('收着正文时断了：不知道收没收下', async () => {
  const url = await listen({
    onData: (stream) => {
      stream.resume();
      stream.on('end', () => {
        for (const connection of server?.connections ?? [])
          (connection as { _socket: { destroy(): void } })._socket.destroy();
      });
    },
  });
  expect(await send(url)).toMatchObject({ kind: 'unknown' });
});

test('标题里的换行成空格，加不进别的信头；收件地址写得不对的不发', async () => {
  const url = await listen();
  expect(await send(url, { subject: '标题\r\nBcc: other@example.com\r\n\r\n正文' })).toEqual({
    kind: 'sent',
  });
  expect(received[0]).not.toMatch(/^Bcc:/im);
  for (const to of ['a@b.cn\r\nBcc: x@y.cn', 'a@b.cn, x@y.cn', 'x', '<a@b.cn>'])
    expect(await send(url, { to })).toEqual({ kind: 'refused', code: 'address' });
  expect(received).toHaveLength(1);
});

test('账号不对：拒收；不是本机而不加密的：不发', async () => {
  const url = await listen({
    authOptional: false,
    allowInsecureAuth: true,
    onAuth: (_auth, _session, callback) => callback(refusing(535, 'bad')),
  });
  expect(await send(url.replace('smtp://', 'smtp://user:wrong@'))).toMatchObject({
    kind: 'refused',
  });
  expect(received).toEqual([]);
});
