// 一个有登记链的县，和像能登录数据库主机的人那样动手脚的办法。
import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { signCheckpoint } from '@functions/audit/commands/sign-checkpoint';
import { verifyRegister, type KeptOutside } from '@functions/audit/commands/verify-register';
import { appendAudit } from '@functions/audit/store.postgres';
import { registerChecks } from '@functions/entrypoints/wire/register';
import { openSigner } from '@functions/platform/crypto/signing';
import { openDatabase } from '@functions/platform/database/database';
import { systemScope } from '@functions/platform/database/scope';
import { testDatabase } from './database';

/** 把整条链照规矩重新算过：先按来源行的现状算内容，再一笔笔接上。 */
export const RECOMPUTE = `do $$ declare e register_entries; prev bytea; place int := 0; begin
  update register_entries r set entry_hash = sha256(convert_to(register_content_audit_entries(a), 'UTF8'))
    from audit_entries a where a.region_id = r.region_id and r.source_key = a.entry_no::text and r.source = 'audit_entries';
  prev := register_start('minghu');
  for e in select * from register_entries where region_id = 'minghu' order by position loop
    place := place + 1;
    update register_entries set previous_hash = prev, hash = sha256(convert_to('{"entry":"' || encode(e.entry_hash, 'hex')
      || '","position":' || place || ',"previous":"' || encode(prev, 'hex') || '","region":"minghu"}', 'UTF8'))
      where region_id = 'minghu' and position = e.position returning hash into prev;
  end loop; end $$`;

/** 第几笔的那一行审计的编号。 */
export const entryAt = (position: number): string =>
  `(select source_key::bigint from register_entries where region_id = 'minghu' and position = ${position})`;

/** 一个县：可以记审计、签章、核对、动手脚。 */
export const openRegister = async () => {
  const holder = await testDatabase();
  const admin = new URL(process.env['MINGLAN_TEST_ADMIN'] ?? '');
  admin.pathname = new URL(holder.url).pathname;
  /** 库的超级用户：绕得过权限、行级安全与触发器。 */
  const root = postgres(admin.href, { max: 1, onnotice: () => undefined });
  await root`insert into regions (region_id, name) values ('minghu', '明湖县')`;
  const database = openDatabase(holder.url, 4);
  const signer = openSigner(randomBytes(32), []);
  const ports = () => registerChecks(database, signer.keys);
  /** 依次做一串语句，触发器停着。 */
  const tamper = async (...statements: readonly string[]): Promise<void> => {
    await root.begin(async (tx) => {
      await tx.unsafe('set local session_replication_role = replica');
      for (const statement of statements) await tx.unsafe(statement);
    });
  };
  const append = (count: number, at = new Date(Date.UTC(2026, 10, 2))) =>
    database.write(systemScope('minghu'), async (tx) => {
      for (let index = 0; index < count; index += 1)
        await appendAudit(tx, {
          ...{ regionId: 'minghu', actorId: null, act: 'swept', subjectKind: 'application' },
          ...{ subjectId: String(index), correlationId: 'c', at, data: { index } },
        });
    });
  return {
    ...{ root, signer, ports, tamper, append },
    url: holder.url,
    seal: (at: string, by = signer) =>
      signCheckpoint(
        { ...ports(), keyId: by.keyId, sign: by.sign, mailCheckpoint: () => Promise.resolve() },
        'minghu',
        new Date(at),
      ),
    check: async (outside: Partial<KeptOutside> = {}) => {
      const options = { kept: [], now: new Date(), ...outside };
      return (await verifyRegister(ports(), 'minghu', options)).findings;
    },
    close: async () => {
      await database.close();
      await root.end();
      await holder.close();
    },
  };
};

export type Register = Awaited<ReturnType<typeof openRegister>>;
