// 只有登录与站内消息的小后端：空库里自建两个县、一个单位和几个账号，不依赖演示数据。
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import postgres from 'postgres';
import { identityRoutes } from '@functions/entrypoints/wire/identity';
import { httpApp } from '@functions/entrypoints/wire/http-app';
import { notificationRoutes } from '@functions/entrypoints/wire/notifications';
import { buildPlatform, type Platform } from '@functions/entrypoints/wire/platform';
import { jsonLogger } from '@functions/platform/logger';
import { testDatabase } from './database';
import { weakPasswords } from './weak-passwords';

export interface SeedAccount {
  readonly regionId?: string;
  readonly kind?: 'staff' | 'resident';
  readonly displayName?: string;
  readonly roles?: readonly string[];
  readonly organisationId?: string | null;
  readonly loginName?: string | null;
  readonly passwordHash?: string | null;
  readonly openid?: string | null;
  readonly isDemonstration?: boolean;
}

export interface IdentityWorld {
  readonly platform: Platform;
  readonly app: Hono;
  readonly url: string;
  readonly logLines: string[];
  /** 拨钟。 */
  setNow(instant: string): void;
  seed(account: SeedAccount): Promise<string>;
  /** 直接查库，核对结果用：以库的主人、系统身份，限定在一个县。 */
  query<T extends object>(regionId: string, text: string): Promise<T[]>;
  post(path: string, body?: unknown, token?: string): Promise<Response>;
  get(path: string, token?: string): Promise<Response>;
  close(): Promise<void>;
}

export const COUNTIES = ['minghu', 'yanhu'] as const;

export const openIdentityWorld = async (
  environment: Readonly<Record<string, string>> = {},
): Promise<IdentityWorld> => {
  const database = await testDatabase();
  const owner = postgres(database.url, { max: 1, onnotice: () => undefined });
  const asSystem = (regionId: string) =>
    owner`select set_config('app.region', ${regionId}, false), set_config('app.scope', 'system', false)`;
  for (const region of COUNTIES) {
    await owner`insert into regions (region_id, name) values (${region}, ${region})`;
    await asSystem(region);
    await owner`
      insert into organisations (region_id, organisation_id, name, kind)
      values (${region}, 'civil-affairs', '区民政局', 'department')`;
  }
  let now = '2026-11-20T02:00:00.000Z';
  const logLines: string[] = [];
  const clock = { now: () => new Date(now) };
  const folder = await mkdtemp(join(tmpdir(), 'minglan-identity-'));
  const platform = buildPlatform(
    {
      DATABASE_URL: database.url,
      ATTACHMENTS_FOLDER: folder,
      VAULT_KEY: randomBytes(32).toString('base64'),
      ...environment,
    },
    {
      clock,
      logger: jsonLogger((line) => logLines.push(line), clock.now),
      passwords: weakPasswords,
    },
  );
  const routes = [...identityRoutes(platform), ...notificationRoutes(platform)];
  const app = httpApp(platform, routes);
  const headers = (token?: string): Record<string, string> =>
    token === undefined ? {} : { authorization: `Bearer ${token}` };

  return {
    platform,
    app,
    url: database.url,
    logLines,
    setNow: (instant) => {
      now = instant;
    },
    seed: async (account) => {
      const accountId = randomUUID();
      const regionId = account.regionId ?? 'minghu';
      await asSystem(regionId);
      await owner`
        insert into accounts (region_id, account_id, kind, display_name, roles, organisation_id,
          login_name, wechat_openid, is_demonstration)
        values (${regionId}, ${accountId}, ${account.kind ?? 'staff'},
          ${account.displayName ?? '演示经办人'}, ${[...(account.roles ?? ['caseOfficer'])]},
          ${account.organisationId === undefined ? 'civil-affairs' : account.organisationId},
          ${account.loginName ?? null}, ${account.openid ?? null},
          ${account.isDemonstration ?? false})`;
      if (typeof account.passwordHash === 'string')
        await owner`
          insert into account_secrets (region_id, account_id, password_hash)
          values (${regionId}, ${accountId}, ${account.passwordHash})`;
      return accountId;
    },
    query: async <T extends object>(regionId: string, text: string) => {
      await asSystem(regionId);
      return [...(await owner.unsafe<T[]>(text))];
    },
    post: async (path, body = {}, token) =>
      app.request(path, { method: 'POST', headers: headers(token), body: JSON.stringify(body) }),
    get: async (path, token) => app.request(path, { headers: headers(token) }),
    close: async () => {
      await platform.database.close();
      await owner.end({ timeout: 5 });
      await database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
