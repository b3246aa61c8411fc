// 本机的“微信服务端”：按公开文档说话，错一个参数就照文档报错。可在测试里启动，也可单独运行：
//   npx tsx test/support/wechat-server.ts 9090
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WechatState, type TemplateFields, type WechatAccount } from './wechat/state';
import { control } from './wechat/control';
import { protocol, type WechatRequest } from './wechat/protocol';

export interface WechatServer extends WechatAccount {
  readonly url: string;
  /** 服务端的状态：发过的消息、发出的 code、下几次该报的错。 */
  readonly state: WechatState;
  close(): Promise<void>;
}

export interface WechatServerOptions {
  readonly port?: number;
  readonly appId?: string;
  readonly appSecret?: string;
  readonly templateId?: string;
  /** 另外的模板。 */
  readonly templates?: readonly TemplateFields[];
  /** 小程序里有的页面；不给是不核对。 */
  readonly pages?: readonly string[];
  /** 服务端自己的钟（毫秒），测试里可以拨。 */
  readonly now?: () => number;
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

const parsed = (text: string): Record<string, unknown> | null => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
};

/** 启动本机的微信服务端。 */
export const startWechatServer = async (
  options: WechatServerOptions = {},
): Promise<WechatServer> => {
  const account: WechatAccount = {
    appId: options.appId ?? 'wx0000000000000000',
    appSecret: options.appSecret ?? 'local-secret-of-the-mini-program',
    templateId: options.templateId ?? 'reply-template',
    templates: [
      { id: options.templateId ?? 'reply-template', fields: ['thing1', 'thing2', 'time3'] },
      ...(options.templates ?? []),
    ],
    pages: options.pages ?? null,
  };
  const state = new WechatState(account, options.now ?? Date.now);
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      const url = new URL(incoming.url ?? '/', 'http://localhost');
      const request: WechatRequest = {
        method: incoming.method ?? 'GET',
        path: url.pathname,
        query: url.searchParams,
        body: parsed(await bodyOf(incoming)),
        address: incoming.socket.remoteAddress ?? '',
      };
      const answer = control(state, request) ?? protocol(state, request);
      if (state.latencyMs > 0) await new Promise((resolve) => setTimeout(resolve, state.latencyMs));
      if (answer === 'hang-up') {
        outgoing.destroy();
        return;
      }
      // 微信的 jscode2session 以 text/plain 应答 JSON。
      outgoing.writeHead(answer.status ?? 200, { 'content-type': 'text/plain' });
      outgoing.end(JSON.stringify(answer.body));
    })();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    ...account,
    url: `http://127.0.0.1:${String(port)}`,
    state,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

if (require.main === module) {
  void startWechatServer({ port: Number(process.argv[2] ?? 9090) }).then(({ url, appId }) => {
    console.log(JSON.stringify({ url, appId }));
  });
}
