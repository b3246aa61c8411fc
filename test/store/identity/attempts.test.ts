import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { appendAudit } from '@functions/entrypoints/wire/audit';
import { identityStore } from '@functions/identity/store.postgres';
import type { IdentityStore } from '@functions/identity/ports';
import { openIdentityWorld, type IdentityWorld } from '../../support/identity-world';

let world: IdentityWorld;
let store: IdentityStore;
beforeAll(async () => {
  world = await openIdentityWorld({ DATABASE_CONNECTIONS: '10' });
  store = identityStore(world.platform.database, { appendAudit, isDemonstration: false });
});
afterAll(() => world.close());

const at = new Date('2026-11-20T02:00:00Z');
const passwordHash = 'scrypt$1024$8$1$c2FsdA$a2V5';
const occasion = {
  regionId: 'minghu',
  at,
  correlationId: 'c0ffee00-0000-4000-8000-000000000000',
  device: 'program',
} as const;
const claim = (loginName: string, when = at) => store.claimAttempt('minghu', loginName, when);

describe('登录机会', () => {
  test('同时来四十次，只放进五次', async () => {
    await world.seed({ loginName: 'crowded', passwordHash });
    const kinds = (await Promise.all(Array.from({ length: 40 }, () => claim('crowded')))).map(
      ({ kind }) => kind,
    );
    expect(kinds.filter((kind) => kind === 'admitted')).toHaveLength(5);
    expect(kinds.filter((kind) => kind === 'locked')).toHaveLength(35);
  });

  test('第五次带着锁定时间；十五分钟后重新从一数起', async () => {
    await world.seed({ loginName: 'fifth', passwordHash });
    const locks: (string | null)[] = [];
    for (let turn = 0; turn < 5; turn += 1) {
      const attempt = await claim('fifth');
      locks.push(attempt.kind === 'admitted' ? attempt.lockedUntil : attempt.kind);
    }
    expect(locks).toEqual([null, null, null, null, '2026-11-20T02:15:00.000Z']);
    expect(await claim('fifth', new Date('2026-11-20T02:14:59Z'))).toMatchObject({
      kind: 'locked',
    });
    const later = new Date('2026-11-20T02:15:00Z');
    expect(await claim('fifth', later)).toMatchObject({ kind: 'admitted', lockedUntil: null });
    const [row] = await world.query<{ failed: number }>(
      'minghu',
      `select failures as failed from sign_in_attempts where name_hash = sha256(convert_to(E'minghu\\nfifth', 'utf8'))`,
    );
    expect(row?.failed).toBe(1);
  });

  test('没有这个账号、没有密码、村（居）民、停用的、别县的、演示的：一律当作没有，照样计数', async () => {
    await world.seed({ loginName: 'no-password' });
    await world.seed({ loginName: 'resident', kind: 'resident', passwordHash });
    await world.seed({ loginName: 'elsewhere', regionId: 'yanhu', passwordHash });
    await world.seed({ loginName: 'demo', passwordHash, isDemonstration: true });
    const gone = await world.seed({ loginName: 'gone', passwordHash });
    await world.query(
      'minghu',
      `update accounts set disabled_at = now() where account_id = '${gone}'`,
    );
    for (const name of ['nobody', 'no-password', 'resident', 'elsewhere', 'demo', 'gone'])
      expect([name, await claim(name)]).toEqual([
        name,
        { kind: 'admitted', account: null, passwordHash: null, lockedUntil: null },
      ]);
  });

  test('登录成功后清零；会话、审计一起落下', async () => {
    const accountId = await world.seed({ loginName: 'cleared', passwordHash });
    await claim('cleared');
    const attempt = await claim('cleared');
    if (attempt.kind !== 'admitted' || !attempt.account) throw new Error('should be admitted');
    const session = {
      accessHash: Buffer.alloc(32, 7),
      refreshHash: Buffer.alloc(32, 8),
      accessExpiresAt: new Date('2026-11-20T02:15:00Z'),
      expiresAt: new Date('2026-11-20T14:00:00Z'),
    };
    await store.forgetFailures('minghu', 'cleared');
    await store.startSession(attempt.account, session, { ...occasion, door: 'password' });
    const rows = await world.query(
      'minghu',
      `select (select count(*)::int from sign_in_attempts t where t.name_hash = sha256(convert_to(E'minghu\\ncleared', 'utf8'))) as failures,
        (select count(*)::int from sessions s where s.account_id = a.account_id) as sessions,
        (select json_agg(json_build_object('act', e.act, 'data', e.data)) from audit_entries e where e.subject_id = a.account_id::text) as audit
       from accounts a where a.account_id = '${accountId}'`,
    );
    expect(rows).toEqual([
      { failures: 0, sessions: 1, audit: [{ act: 'signedIn', data: { door: 'password' } }] },
    ]);
  });
});

describe('微信账号', () => {
  test('同一个微信用户同时登录二十次，只建一个账号', async () => {
    const found = await Promise.all(
      Array.from({ length: 20 }, () => store.findOrCreateResident('minghu', 'o-same', at)),
    );
    expect(new Set(found.map((account) => account?.accountId)).size).toBe(1);
    const rows = await world.query(
      'minghu',
      `select 1 from accounts where wechat_openid = 'o-same'`,
    );
    expect(rows).toHaveLength(1);
  });

  test('两个县各有各的账号', async () => {
    const here = await store.findOrCreateResident('minghu', 'o-both', at);
    const there = await store.findOrCreateResident('yanhu', 'o-both', at);
    expect(here?.accountId).not.toBe(there?.accountId);
    expect(there).toMatchObject({ regionId: 'yanhu', kind: 'resident', roles: ['resident'] });
  });

  test('停用的账号不再给出', async () => {
    await store.findOrCreateResident('minghu', 'o-gone', at);
    await world.query(
      'minghu',
      `update accounts set disabled_at = now() where wechat_openid = 'o-gone'`,
    );
    expect(await store.findOrCreateResident('minghu', 'o-gone', at)).toBeNull();
  });
});

describe('行级安全', () => {
  test('会话与发件箱只有系统身份看得见，审计访客看不见，别县一行也没有', async () => {
    const count = (scope: Parameters<typeof world.platform.database.read>[0], table: string) =>
      world.platform.database.read(scope, async (sql) => {
        const [row] = await sql<{ n: number }[]>`select count(*)::int as n from ${sql(table)}`;
        return row?.n ?? -1;
      });
    const accountId = await world.seed({ loginName: 'seen' });
    for (const table of ['sessions', 'refresh_tokens', 'sign_in_attempts', 'audit_entries']) {
      expect(await count({ regionId: 'minghu', kind: 'system' }, table)).toBeGreaterThan(0);
      expect(await count({ regionId: 'yanhu', kind: 'system' }, table)).toBe(0);
      expect(await count({ regionId: 'minghu', kind: 'public' }, table)).toBe(0);
      expect(await count({ regionId: 'minghu', kind: 'resident', accountId }, table)).toBe(0);
    }
    expect(await count({ regionId: 'minghu', kind: 'staff', accountId }, 'sessions')).toBe(0);
  });

  test('审计只能追加，不能改、不能删', async () => {
    for (const verb of ['update audit_entries set act = act', 'delete from audit_entries'])
      await expect(
        world.platform.database.write({ regionId: 'minghu', kind: 'system' }, (tx) =>
          tx.unsafe(verb),
        ),
      ).rejects.toThrow('permission denied');
  });
});
