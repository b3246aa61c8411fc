import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import type { AnyEndpoint, CallOf } from '@shared/contract/endpoint';
import type { Role } from '@shared/vocabulary/role';
import { allRoutes, httpApp } from '@functions/entrypoints/wire';
import { buildPlatform, type Platform } from '@functions/entrypoints/wire/platform';
import type { Clock } from '@functions/platform/clock';
import { jsonLogger } from '@functions/platform/logger';
import { testDatabase } from './database';
import { refreshing } from './refreshing';
import { weakPasswords } from './weak-passwords';

/** 测试里的钟：可以拨。 */
export interface TestClock extends Clock {
  set(instant: string): void;
}

export const testClock = (instant: string): TestClock => {
  let at = instant;
  return {
    now: () => new Date(at),
    set: (next) => {
      at = next;
    },
  };
};

export interface Reply {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Headers;
}

/** 一个真实的后端：真实数据库、演示县、全部路由；只换掉钟和日志出口。 */
export interface World {
  readonly app: Hono;
  readonly platform: Platform;
  readonly clock: TestClock;
  readonly logLines: string[];
  readonly databaseUrl: string;
  call<const E extends AnyEndpoint>(endpoint: E, input: CallOf<E>, token?: string): Promise<Reply>;
  /** 以演示账号登录。 */
  signIn(loginName: string, region?: string): Promise<string>;
  /** 某组织里有某角色的演示账号；不给组织则任取一个。 */
  accountWith(role: Role, organisationId?: string): Promise<string>;
  close(): Promise<void>;
}

/** 替人办事所需的几样：测试里的后端有，运行中的服务也有。 */
export type Actors = Pick<World, 'call' | 'signIn' | 'accountWith' | 'platform'>;

const fill = (path: string, params: Readonly<Record<string, unknown>>) =>
  path.replace(/:([a-zA-Z]+)/g, (_, name: string) => encodeURIComponent(params[name] as string));

const search = (query: Readonly<Record<string, unknown>>) => {
  const pairs = Object.entries(query).map(([key, value]): [string, string] => [key, String(value)]);
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`;
};

export interface WorldOptions {
  readonly now?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** 登录被结束以后照样再登一次：一个接口接一个接口地试，前一个会结束后一个要用的登录。 */
  readonly signsInAgain?: boolean;
  /** 时限放宽几倍：要证明的是答得对，不是机器闲。 */
  readonly waitTimes?: number;
}

export const openWorld = async (options: WorldOptions = {}): Promise<World> => {
  const database = await testDatabase({ demonstration: true });
  const folder = await mkdtemp(join(tmpdir(), 'minglan-world-'));
  const clock = testClock(options.now ?? '2026-11-20T02:00:00.000Z');
  const logLines: string[] = [];
  const environment = {
    DATABASE_URL: database.url,
    ATTACHMENTS_FOLDER: folder,
    VAULT_KEY: randomBytes(32).toString('base64'),
    MINGLAN_DEMONSTRATION: '1',
    ...options.environment,
  };
  const logger = jsonLogger(
    (line) => logLines.push(line),
    () => clock.now(),
  );
  const platform = buildPlatform(environment, {
    clock,
    logger,
    passwords: weakPasswords,
    waitTimes: options.waitTimes ?? 1,
  });
  const app = httpApp(platform, allRoutes(platform));
  app.request = refreshing<string | URL | Request>(app.request.bind(app), options);

  const call: World['call'] = async (endpoint, input, token) => {
    const path = `/api${fill(endpoint.path, input.params ?? {})}${search(input.query ?? {})}`;
    const hasBody = endpoint.method === 'POST' || endpoint.method === 'PUT';
    const form = new FormData();
    form.set('file', new File([new Uint8Array(Buffer.from('%PDF-1.4 演示'))], '材料.pdf'));
    const reply = await app.request(path, {
      method: endpoint.method,
      headers: {
        ...(hasBody && !endpoint.multipart ? { 'content-type': 'application/json' } : {}),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      ...(hasBody ? { body: endpoint.multipart ? form : JSON.stringify(input.body ?? {}) } : {}),
    });
    const isJson = (reply.headers.get('content-type') ?? '').includes('json');
    return {
      status: reply.status,
      headers: reply.headers,
      body: isJson ? await reply.json() : await reply.text(),
    };
  };

  const tokens = new Map<string, string>();
  const signIn = async (loginName: string, region = 'minghu') => {
    const known = tokens.get(`${region}/${loginName}`);
    if (known) return known;
    const reply = await app.request(`/api/${region}/sign-in/demonstration`, {
      method: 'POST',
      body: JSON.stringify({ loginName }),
    });
    const { token } = (await reply.json()) as { token: string };
    tokens.set(`${region}/${loginName}`, token);
    return token;
  };

  const accountWith = async (role: Role, organisationId?: string) => {
    const rows = await platform.database.read(
      { regionId: 'minghu', kind: 'system' },
      (sql) =>
        sql<{ loginName: string }[]>`
        select login_name from accounts
        where ${role} = any (roles) and is_demonstration
          and (${organisationId ?? null}::text is null or organisation_id = ${organisationId ?? null})
        order by login_name limit 1`,
    );
    const [account] = rows;
    if (!account)
      throw new Error(
        `no demonstration account with role ${role} in ${organisationId ?? 'any organisation'}`,
      );
    return account.loginName;
  };

  return {
    app,
    platform,
    clock,
    logLines,
    databaseUrl: database.url,
    call,
    signIn,
    accountWith,
    close: async () => {
      await platform.database.close();
      await database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

/** 演示用的申请人；号码为虚构，校验位有效。 */
export const applicant = {
  kind: 'naturalPerson' as const,
  name: '演示申请人',
  identityNumber: '999999199001011238',
  phone: '19900000001',
};

export const newKey = (): string => randomUUID();
