// 只有一个空库和两个县：验保险箱、行级安全、留存期限用，不启动后端。
import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { openDatabase, type Database } from '@functions/platform/database/database';
import { testDatabase } from './database';

export interface CountyDatabase {
  readonly url: string;
  readonly database: Database;
  readonly clock: { now(): Date };
  /** 拨钟。 */
  setNow(instant: string): void;
  /** 建一个账号，返回编号。 */
  seed(account?: { regionId?: string; kind?: 'resident' | 'staff' }): Promise<string>;
  /** 直接查库：以库的主人、系统身份，限定在一个县。 */
  query<T extends object>(regionId: string, text: string): Promise<T[]>;
  close(): Promise<void>;
}

export const openCountyDatabase = async (): Promise<CountyDatabase> => {
  const store = await testDatabase();
  const owner = postgres(store.url, { max: 1, onnotice: () => undefined });
  const database = openDatabase(store.url, 4);
  let now = '2026-11-20T02:00:00.000Z';
  const asSystem = (regionId: string) =>
    owner`select set_config('app.region', ${regionId}, false), set_config('app.scope', 'system', false)`;
  for (const region of ['minghu', 'yanhu'])
    await owner`insert into regions (region_id, name) values (${region}, ${region})`;
  return {
    url: store.url,
    database,
    clock: { now: () => new Date(now) },
    setNow: (instant) => {
      now = instant;
    },
    seed: async ({ regionId = 'minghu', kind = 'resident' } = {}) => {
      const accountId = randomUUID();
      await asSystem(regionId);
      await owner`
        insert into accounts (region_id, account_id, kind, display_name, roles)
        values (${regionId}, ${accountId}, ${kind}, '演示的人', ${[kind === 'staff' ? 'caseOfficer' : 'resident']})`;
      return accountId;
    },
    query: async <T extends object>(regionId: string, text: string) => {
      await asSystem(regionId);
      return [...(await owner.unsafe<T[]>(text))];
    },
    close: async () => {
      await database.close();
      await owner.end({ timeout: 5 });
      await store.close();
    },
  };
};
