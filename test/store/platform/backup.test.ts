import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import postgres from 'postgres';
import { load } from '@functions/entrypoints/load';
import { migrate } from '@functions/platform/database/migrate';
import { attachmentFiles } from '../../../functions/launcher/attachment-files.mjs';
import { verifyBackup } from '../../../functions/launcher/backup-manifest.mjs';
import { makeBackup, restoreBackup } from '../../../functions/launcher/backup-work.mjs';
import { demonstrationFolder } from '../../../functions/launcher/demonstration.mjs';
import { requireNewEnough } from '../../../functions/launcher/postgres-tools.mjs';
import { root } from '../../architecture/files';
import { startSystemPostgres, type SystemPostgres } from '../../support/any-postgres';
import { schemaOf } from '../../support/schema-digest';

const run = promisify(execFile);
const now = new Date('2026-11-20T02:00:00Z');
const key = 'minghu/0b9d5b0a-1111-4111-8111-000000000001';
let server: SystemPostgres;
let folder: string;
let source: string;
let backup: string;

const inDatabase = async <T>(url: string, work: (sql: postgres.Sql) => Promise<T>): Promise<T> => {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'minglan-backup-'));
  server = await startSystemPostgres();
  process.env['PG_BIN'] = server.bin;
  source = server.createDatabase('source');
  await migrate(source);
  await load(demonstrationFolder, source, { attachmentsFolder: join(folder, 'files') });
  mkdirSync(join(folder, 'files/minghu'), { recursive: true });
  writeFileSync(join(folder, 'files', key), '%PDF-1.4 批复');
  backup = join(folder, 'backup');
  await makeBackup({
    url: source,
    attachments: await attachmentFiles({ folder: join(folder, 'files') }),
    folder: backup,
    now,
  });
}, 300_000);
afterAll(() => {
  delete process.env['PG_BIN'];
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const restore = async (name: string, from = backup, force = false) => {
  const url = name.includes('://') ? name : server.createDatabase(name);
  const attachments = await attachmentFiles({
    folder: join(folder, `files-${force}-${url.slice(-9)}`),
  });
  return { url, ...(await restoreBackup({ url, attachments, folder: from, force, migrate })) };
};

describe('任何 PostgreSQL 15 或更新版本', () => {
  test('全部迁移与演示数据都载得进去', async () => {
    expect(server.major).toBeGreaterThanOrEqual(15);
    const [row] = await inDatabase(source, (sql) => sql`select count(*)::int as n from notices`);
    expect(row?.['n']).toBeGreaterThan(50);
  });
});

describe('备份与恢复', () => {
  test('恢复到空库：样子、每张表的内容、附件都与原来一样', async () => {
    const { url, applied, attachments } = await restore('restored');
    expect(applied).toEqual([]);
    const [before, after] = await Promise.all(
      [source, url].map((each) => inDatabase(each, schemaOf)),
    );
    expect(after).toEqual(before);
    const contentOf = (each: string) =>
      inDatabase(each, async (sql) => {
        const tables =
          await sql`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`;
        const digests = [];
        for (const { name } of tables as unknown as { name: string }[]) {
          const [row] =
            await sql`select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as md5 from ${sql(name)} t`;
          digests.push([name, row?.['md5'] as string]);
        }
        return digests;
      });
    expect(await contentOf(url)).toEqual(await contentOf(source));
    const { files } = await verifyBackup(backup);
    expect(attachments).toBe(files.length - 1);
    const restored = await attachmentFiles({
      folder: join(folder, `files-false-${url.slice(-9)}`),
    });
    expect(Buffer.from((await restored.read(key)) ?? []).toString()).toBe('%PDF-1.4 批复');
  }, 120_000);

  test('不是空库：拒绝；加 --force 才清掉重来', async () => {
    const { url } = await restore('twice');
    await expect(restore(url)).rejects.toThrow('不是空的');
    await inDatabase(url, (sql) => sql`delete from inbox_messages`);
    await restore(url, backup, true);
  }, 120_000);

  test.each([
    [
      '改了一个字节',
      (copy: string) => writeFileSync(join(copy, 'attachments', key), '%PDF-1.4 假的'),
      '与清单不符',
    ],
    ['少了一个文件', (copy: string) => rmSync(join(copy, 'attachments', key)), '少了'],
    ['没有做完', (copy: string) => rmSync(join(copy, 'manifest.json')), '不是备份'],
    [
      '清单指到外面',
      (copy: string) => {
        const manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8')) as {
          files: { path: string }[];
        };
        manifest.files.push({ ...manifest.files[0], path: '../files/x' });
        writeFileSync(join(copy, 'manifest.json'), JSON.stringify(manifest));
      },
      '不在备份文件夹里',
    ],
  ])('%s：一张表也不恢复', async (title, damage, said) => {
    const copy = join(folder, `copy-${title}`);
    await run('cp', ['-r', backup, copy]);
    damage(copy);
    const url = server.createDatabase(`damaged_${readdirSync(folder).length}`);
    await expect(
      restoreBackup({ url, attachments: null, folder: copy, force: false, migrate }),
    ).rejects.toThrow(said);
    const [row] = await inDatabase(
      url,
      (sql) =>
        sql`select count(*)::int as n from pg_class where relnamespace = 'public'::regnamespace`,
    );
    expect(row?.['n']).toBe(0);
  });

  test('寻常账户看不全各县：说明要用什么账户，不做残缺的备份', async () => {
    await inDatabase(source, (sql) => sql.unsafe('create role plain login'));
    const url = source.replace('minglan@', 'plain@');
    await expect(
      makeBackup({ url, attachments: null, folder: join(folder, 'partial'), now }),
    ).rejects.toThrow('BYPASSRLS');
  });

  test('pg_dump 比服务器旧：说清楚装哪一版', () => {
    expect(() => requireNewEnough({ tool: 15, server: 18 })).toThrow('postgresql-client-18');
    expect(() => requireNewEnough({ tool: 18, server: 15 })).not.toThrow();
  });

  test('清单与文件名里没有人名、证件号码、文件名；没有密钥', () => {
    const manifest = readFileSync(join(backup, 'manifest.json'), 'utf8');
    const said = manifest.replace(/[0-9a-f]{64}|[0-9a-f-]{36}/g, '');
    expect(said).not.toMatch(/\d{17}[\dX]|1[3-9]\d{9}|\.pdf|批复/);
    expect(JSON.parse(manifest)).toMatchObject({
      format: 1,
      roles: ['minglan_app'],
      serverMajor: server.major,
    });
    expect(manifest).toContain('备份里没有密钥');
  });

  test('命令行：备份一次再恢复到另一个库', async () => {
    const environment = (url: string) => ({
      ...process.env,
      DATABASE_URL: url,
      ATTACHMENTS_FOLDER: join(folder, 'files'),
      INIT_CWD: folder,
    });
    const launcher = (file: string) => join(root, 'functions/launcher', file);
    await run(process.execPath, [launcher('backup.mjs'), '--to', 'kept'], {
      env: environment(source),
    });
    const [made] = readdirSync(join(folder, 'kept'));
    expect(made).toMatch(/^minglan-\d{8}T\d{6}Z$/);
    const { stdout } = await run(
      process.execPath,
      [launcher('restore.mjs'), '--from', join('kept', made ?? '')],
      { env: environment(server.createDatabase('by_command')) },
    );
    expect(stdout).toContain('行数、登记链与备份时一样');
  }, 120_000);
});
