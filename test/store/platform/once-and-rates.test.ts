import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { ok, refused, type Result } from '@shared/result';
import { openDatabase, type Database } from '@functions/platform/database/database';
import { onceOver, type Attempt } from '@functions/platform/database/once';
import { rateCounter, rateReturner } from '@functions/platform/database/rate-counter';
import { testDatabase, type TestDatabase } from '../../support/database';

let store: TestDatabase;
let database: Database;
let owner: postgres.Sql;
const accountId = randomUUID();

beforeAll(async () => {
  store = await testDatabase();
  database = openDatabase(store.url, 8);
  owner = postgres(store.url, { max: 1 });
  await owner`insert into regions (region_id, name) values ('minghu', '明湖县')`;
  await owner`select set_config('app.region', 'minghu', false), set_config('app.scope', 'system', false)`;
  await owner`insert into accounts (region_id, account_id, kind, display_name, roles)
    values ('minghu', ${accountId}, 'resident', '演示村民', ${['resident']})`;
  await owner`create table things (region_id text, name text)`;
  await owner`grant all on things to minglan_app`;
});
afterAll(async () => {
  await database.close();
  await owner.end({ timeout: 5 });
  await store.close();
});

const attempt = (parts: Partial<Attempt> = {}): Attempt => ({
  regionId: 'minghu',
  accountId,
  endpoint: 'createThing',
  key: randomUUID(),
  requestHash: Buffer.alloc(32, 7),
  at: new Date('2026-11-20T02:00:00Z'),
  ...parts,
});

const scope = { regionId: 'minghu', kind: 'resident', accountId } as const;
const insert = (name: string) => (): Promise<Result<unknown>> =>
  database.write(scope, async (tx) => {
    await tx`insert into things values ('minghu', ${name})`;
    return ok({ id: randomUUID() });
  });
const countOf = async (name: string) =>
  (await owner`select from things where name = ${name}`).length;

describe('同一把钥匙只办一次', () => {
  test('同时来二十次：只有一行，应答一样', async () => {
    const once = onceOver(database);
    const given = attempt();
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => once(given, insert('并发'))),
    );
    expect(await countOf('并发')).toBe(1);
    expect(replies.every(({ ok: isOk }) => isOk)).toBe(true);
    expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1);
    expect(await once(given, insert('并发'))).toEqual(replies[0]);
  });

  test('同一把钥匙换了内容：不办，也不给先前的应答', async () => {
    const once = onceOver(database);
    const given = attempt();
    await once(given, insert('原来'));
    const other = { ...given, requestHash: Buffer.alloc(32, 8) };
    expect(await once(other, insert('换了'))).toMatchObject({
      ok: false,
      refusal: { code: 'conflict' },
    });
    expect(await countOf('换了')).toBe(0);
  });

  test('没有办成（抛出、拒绝而没有写入）：钥匙还能再用', async () => {
    const once = onceOver(database);
    const given = attempt();
    const fail = () =>
      database.write<Result<unknown>>(scope, () => Promise.reject(new Error('broken')));
    await expect(once(given, fail)).rejects.toThrow('broken');
    const refuse = () => Promise.resolve(refused('ruleViolated', '这样不行'));
    expect(await once(given, refuse)).toMatchObject({ refusal: { code: 'ruleViolated' } });
    expect((await once(given, insert('第三次办成'))).ok).toBe(true);
    expect(await countOf('第三次办成')).toBe(1);
  });

  test('办成以后再来，规则已经说不：仍给第一次的应答', async () => {
    const once = onceOver(database);
    const given = attempt();
    const first = await once(given, insert('先办成'));
    const refuse = () => Promise.resolve(refused('notPermittedNow', '已经办过'));
    expect(await once(given, refuse)).toEqual(first);
  });

  test('两个人、两个县用同一把钥匙互不相干；一天以后可以再用', async () => {
    const once = onceOver(database);
    const given = attempt();
    await once(given, insert('头一天'));
    const later = { ...given, at: new Date('2026-11-21T03:00:00Z') };
    await once(later, insert('第二天'));
    expect(await countOf('第二天')).toBe(1);
  });

  test('一次请求里有几个事务：钥匙记在第一个里，后面的照常', async () => {
    const once = onceOver(database);
    const given = attempt();
    const twice = async () => {
      await insert('两段')();
      return insert('两段')();
    };
    await once(given, twice);
    await once(given, twice);
    expect(await countOf('两段')).toBe(2);
  });

  test('上传：先看办过没有，办过就不再做事务以外的动作', async () => {
    const once = onceOver(database);
    const given = attempt();
    let stored = 0;
    const upload = () => {
      stored += 1;
      return insert('上传')();
    };
    await once(given, upload, true);
    await once(given, upload, true);
    expect(stored).toBe(1);
  });

  test('库里没有钥匙，应答是密文', async () => {
    const given = attempt();
    await onceOver(database)(given, () =>
      database.write(scope, async (tx) => {
        await tx`select 1`;
        return ok({ queryCode: '机密查询码' });
      }),
    );
    const rows = await owner`select * from idempotency_keys`;
    const dump = rows
      .map((row) =>
        Object.values(row)
          .map((value) =>
            value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : String(value),
          )
          .join(),
      )
      .join();
    expect(dump).not.toContain(given.key);
    expect(dump).not.toContain('机密查询码');
  });
});

describe('限次的计数', () => {
  const startsAt = new Date('2026-11-20T02:00:00Z');
  test('并发各加一，不多不少；换了时段从一数起', async () => {
    const count = rateCounter(database);
    const buckets = [
      { name: 'submit|person|甲', startsAt },
      { name: 'submit|address|乙', startsAt },
    ];
    const hits = await Promise.all(Array.from({ length: 30 }, () => count('minghu', buckets)));
    expect(hits.map(([person]) => person).sort((a, b) => Number(a) - Number(b))).toEqual(
      Array.from({ length: 30 }, (_, n) => n + 1),
    );
    expect(await count('minghu', [...buckets].reverse())).toEqual([31, 31]);
    const next = buckets.map((bucket) => ({
      ...bucket,
      startsAt: new Date('2026-11-20T03:00:00Z'),
    }));
    expect(await count('minghu', next)).toEqual([1, 1]);
  });

  test('退回：同时退回各减一，减到零为止；换了时段的不减', async () => {
    const [count, giveBack] = [rateCounter(database), rateReturner(database)];
    const buckets = [{ name: 'signIn|failures|丙', startsAt }];
    await Promise.all(Array.from({ length: 20 }, () => count('minghu', buckets)));
    await Promise.all(Array.from({ length: 15 }, () => giveBack('minghu', buckets)));
    expect(await count('minghu', buckets)).toEqual([6]);
    const earlier = [{ name: 'signIn|failures|丙', startsAt: new Date('2026-11-20T01:50:00Z') }];
    await giveBack('minghu', earlier);
    expect(await count('minghu', buckets)).toEqual([7]);
    for (let n = 0; n < 10; n += 1) await giveBack('minghu', buckets);
    expect(await count('minghu', buckets)).toEqual([1]);
  });

  test('没有的县不记；应用角色碰不到这张表', async () => {
    expect(await rateCounter(database)('nowhere', [{ name: 'x', startsAt }])).toEqual([]);
    await expect(database.read(scope, (sql) => sql`select * from rate_windows`)).rejects.toThrow(
      'permission denied',
    );
  });
});

describe('数据库不会一直等', () => {
  test('锁等到时限就放弃', async () => {
    const impatient = openDatabase(store.url, 2, {
      statement_timeout: 5000,
      lock_timeout: 50,
      idle_in_transaction_session_timeout: 5000,
    });
    await owner.begin(async (tx) => {
      await tx`lock table things`;
      await expect(
        impatient.write(scope, (other) => other`insert into things values ('minghu', '等锁')`),
      ).rejects.toMatchObject({ code: '55P03' });
    });
    await impatient.close();
  });

  test('应用的每条连接都带着三个时限', async () => {
    const rows = await database.regions(
      (sql) => sql<{ name: string; setting: string }[]>`
        select name, setting from pg_settings where name in
          ('statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout') order by name`,
    );
    expect(rows.map(({ setting }) => setting)).toEqual(['30000', '5000', '10000']);
  });
});
