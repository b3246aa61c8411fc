// 端到端测试用的完整服务：真实数据库、演示县、全部接口、网页与微信服务端，都在本进程里。
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '@functions/entrypoints/local';
import type { Platform } from '@functions/entrypoints/wire/platform';
import { jsonLogger } from '@functions/platform/logger';
import { h5Folder } from './builds';
import { testDatabase } from './database';
import { startWechatServer, type WechatServer } from './wechat-server';

/** 演示数据以这一刻为“现在”；浏览器的钟也拨到这一刻。 */
export const demonstrationNow = '2026-11-20T02:00:00.000Z';

export interface RunningServerOptions {
  /** 是否提供网页；只试小程序时不必。 */
  readonly hasFrontEnd?: boolean;
  /** 服务器认为的现在（ISO 时刻），此后照常走。 */
  readonly now?: string;
}

export interface TestServer {
  readonly url: string;
  readonly now: string;
  readonly platform: Platform;
  readonly wechat: WechatServer;
  /** 服务器写过的日志，逐行。 */
  readonly logLines: readonly string[];
  /** 把服务器的钟拨到另一刻（ISO 时刻），此后照常走。 */
  setNow(instant: string): void;
  /** 服务器出过的故障（日志行），测试失败时一并给出。 */
  faults(): string[];
  close(): Promise<void>;
}

/** 从某一刻起照常走的钟；可以再拨到另一刻。 */
const shiftedClock = (now: string) => {
  const shiftTo = (instant: string) => new Date(instant).getTime() - Date.now();
  let shift = shiftTo(now);
  return {
    now: () => new Date(Date.now() + shift),
    setNow: (instant: string) => {
      shift = shiftTo(instant);
    },
  };
};

/** 启动服务；用完 close()，数据库与附件一并删除。 */
export const runningServer = async (options: RunningServerOptions = {}): Promise<TestServer> => {
  const now = options.now ?? demonstrationNow;
  const clock = shiftedClock(now);
  const folder = await mkdtemp(join(tmpdir(), 'minglan-server-'));
  const wechat = await startWechatServer({ now: () => clock.now().getTime() });
  const database = await testDatabase({ demonstration: true });
  const logLines: string[] = [];
  const logger = jsonLogger(
    (line) => logLines.push(line),
    () => clock.now(),
  );
  const server = await startServer({
    port: 0,
    environment: {
      NODE_ENV: 'test',
      DATABASE_URL: database.url,
      ATTACHMENTS_FOLDER: folder,
      VAULT_KEY: randomBytes(32).toString('base64'),
      MINGLAN_DEMONSTRATION: '1',
      WECHAT_APP_ID: wechat.appId,
      WECHAT_APP_SECRET: wechat.appSecret,
      WECHAT_API: wechat.url,
      WECHAT_REPLY_TEMPLATE: wechat.templateId,
    },
    replaced: { clock, logger },
    ...(options.hasFrontEnd === false ? {} : { h5Folder: h5Folder() }),
  });
  return {
    url: server.url,
    now,
    platform: server.platform,
    wechat,
    logLines,
    setNow: clock.setNow,
    faults: () => logLines.filter((line) => line.includes('"fault"')),
    close: async () => {
      await server.close();
      await wechat.close();
      await database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
