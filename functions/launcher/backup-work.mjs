// 备份与恢复本身：库（pg_dump、pg_restore）、附件、清单。命令行在 backup.mjs、restore.mjs。
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  appliedMigrations,
  chainHeads,
  countRows,
  emptied,
  mentionedRoles,
  storedKeys,
} from './backup-facts.mjs';
import { describeFile, manifestName, verifyBackup } from './backup-manifest.mjs';
import { findTool, requireNewEnough, runTool, toolMajor } from './postgres-tools.mjs';
import { PlainFailure } from './say.mjs';

/**
 * @typedef {import('./attachment-files.mjs').AttachmentFiles} AttachmentFiles
 * @typedef {import('./backup-manifest.mjs').Manifest} Manifest
 */

const dumpName = 'database.dump';
const folderName = 'attachments';

/** 密钥不在备份里：库里的证件号码、电话仍是密文。 */
const keysNote =
  '备份里没有密钥：个人信息仍是密文。请把主密钥（VAULT_KEY 或 vault-key 文件，或密钥服务里的那一把）另处保存，少了它恢复出来的个人信息打不开。';

/** @param {string} url */
async function connect(url) {
  const { default: postgres } = await import('postgres');
  return postgres(url, { max: 1, connect_timeout: 10, onnotice: () => undefined });
}

/** 行级安全之下，寻常账户看不全；备份要用能看全的账户。 @param {import('postgres').Sql<{}>} sql */
async function requireWholeView(sql) {
  const [row] = await sql`
    select (rolsuper or rolbypassrls) as whole, current_setting('server_version_num')::int / 10000 as major
    from pg_roles where rolname = current_user`;
  if (row?.['whole'] === true) return Number(row['major']);
  throw new PlainFailure(
    '备份用的数据库账户看不全各县的记录（行级安全）：请用超级用户，或者有 BYPASSRLS 的专用备份账户，写在 BACKUP_DATABASE_URL 里。',
  );
}

/**
 * 做一份备份。行数、登记链的头与导出的是同一个快照，所以恢复以后可以一一核对；清单最后写，没有清单就是没有做完。
 * @param {{ url: string, attachments: AttachmentFiles | null, folder: string, now: Date }} request
 * @returns {Promise<Manifest>}
 */
export async function makeBackup({ url, attachments, folder, now }) {
  if (existsSync(folder)) throw new PlainFailure(`${folder} 已经有了，备份要放在新的文件夹里`);
  const tool = findTool('pg_dump');
  const sql = await connect(url);
  try {
    const serverMajor = await requireWholeView(sql);
    requireNewEnough({ tool: await toolMajor(tool), server: serverMajor });
    mkdirSync(join(folder, folderName), { recursive: true, mode: 0o700 });
    const facts = await sql.begin('isolation level repeatable read read only', async (tx) => {
      const [row] = await tx`select pg_export_snapshot() as snapshot`;
      const skipped = emptied.map((table) => `--exclude-table-data=public.${table}`);
      const parameters = ['--format=custom', '--no-owner', `--snapshot=${row?.['snapshot']}`];
      await runTool(tool, [...parameters, ...skipped, `--file=${join(folder, dumpName)}`], url);
      return {
        migrations: await appliedMigrations(tx),
        counts: await countRows(tx),
        roles: await mentionedRoles(tx),
        chainHeads: await chainHeads(tx),
        keys: await storedKeys(tx),
      };
    });
    chmodSync(join(folder, dumpName), 0o600);
    const copied = attachments ? await copyOut(attachments, folder) : [];
    const { keys, ...rest } = facts;
    const missing = keys.filter((key) => !copied.includes(key)).length;
    const paths = [dumpName, ...copied.map((key) => `${folderName}/${key}`)];
    /** @type {Manifest} */
    const manifest = {
      format: 1,
      madeAt: now.toISOString(),
      serverMajor,
      ...rest,
      missingAttachments: missing,
      keys: keysNote,
      files: await Promise.all(paths.map((path) => describeFile(folder, path))),
    };
    writeFileSync(join(folder, manifestName), JSON.stringify(manifest, null, 1), { mode: 0o600 });
    return manifest;
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** @param {AttachmentFiles} attachments @param {string} folder */
async function copyOut(attachments, folder) {
  const copied = [];
  for await (const key of attachments.keys()) {
    const bytes = await attachments.read(key);
    if (!bytes) continue; // 列出以后刚被删去
    const path = join(folder, folderName, key);
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(path, bytes, { mode: 0o600 });
    copied.push(key);
  }
  return copied;
}

/**
 * 恢复：先核对清单，库不是空的就拒绝（force 为真时清空），恢复以后核对行数与登记链的头，再升到现在的结构。
 * @param {{ url: string, attachments: AttachmentFiles | null, folder: string, force: boolean, migrate: (url: string) => Promise<string[]> }} request
 */
export async function restoreBackup({ url, attachments, folder, force, migrate }) {
  const manifest = await verifyBackup(folder);
  const sql = await connect(url);
  try {
    await requireWholeView(sql);
    await requireEmpty(sql, force);
    for (const role of manifest.roles) await ensureRole(sql, role);
    const parameters = ['--no-owner', '--exit-on-error', '--single-transaction', '--dbname'];
    const { PGDATABASE } = { PGDATABASE: decodeURIComponent(new URL(url).pathname.slice(1)) };
    await runTool(findTool('pg_restore'), [...parameters, PGDATABASE, join(folder, dumpName)], url);
    compare('行数', manifest.counts, await countRows(sql));
    compare('登记链', manifest.chainHeads, await chainHeads(sql));
  } finally {
    await sql.end({ timeout: 5 });
  }
  const kept = manifest.files.filter(({ path }) => path.startsWith(`${folderName}/`));
  for (const { path } of kept)
    await attachments?.write(
      path.slice(folderName.length + 1),
      new Uint8Array(readFileSync(join(folder, path))),
    );
  const applied = await migrate(url);
  return { manifest, applied, attachments: attachments ? kept.length : 0 };
}

/** @param {import('postgres').Sql<{}>} sql @param {boolean} force */
async function requireEmpty(sql, force) {
  const [row] = await sql`
    select count(*)::int as n from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm')`;
  if ((row?.['n'] ?? 0) === 0) return;
  if (!force)
    throw new PlainFailure(
      '要恢复到的数据库不是空的：请换一个空库；确实要清掉现有的全部内容，加上 --force。',
    );
  await sql.unsafe('drop schema public cascade; create schema public');
}

/** @param {import('postgres').Sql<{}>} sql @param {string} role */
async function ensureRole(sql, role) {
  const [found] = await sql`select 1 from pg_roles where rolname = ${role}`;
  if (!found) await sql`create role ${sql(role)} nologin noinherit nobypassrls`;
}

/**
 * @param {string} what
 * @param {Record<string, unknown>} before
 * @param {Record<string, unknown>} after
 */
function compare(what, before, after) {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const wrong = [...names].filter((name) => before[name] !== after[name]);
  if (wrong.length > 0)
    throw new PlainFailure(`恢复出来的与备份时不符（${what}）：${wrong.join('、')}`);
}
