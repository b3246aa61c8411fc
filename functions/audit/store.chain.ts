import type { Canonical } from '@shared/canonical-json';
import type { RegisterCheckpoint } from '@shared/contract/register';
import type { Database, Sql, Transaction } from '../platform/database/database';
import { systemScope } from '../platform/database/scope';
import { registerSources, type ChainEntry, type RegisterSource } from './domain/chain';
import type { RegisterStore, Verification } from './ports';
import { sourceRows, unchainedRows } from './store.sources';

const BATCH = 5000;

const entriesAfter = (sql: Sql, regionId: string, place: number) => sql<ChainEntry[]>`
  select position::int as position, source, source_key, format, at, chained_at,
    encode(entry_hash, 'hex') as entry_hash, encode(previous_hash, 'hex') as previous_hash,
    encode(hash, 'hex') as hash
  from register_entries
  where region_id = ${regionId} and position > ${place}
  order by register_entries.position limit ${BATCH}`;

const isSource = (source: string): source is RegisterSource =>
  (registerSources as readonly string[]).includes(source);

/** 一批里各行的内容，编号前面加上表名。 */
const rowsOf = async (sql: Sql, regionId: string, entries: readonly ChainEntry[]) => {
  const rows = new Map<string, Canonical>();
  for (const source of registerSources) {
    const keys = entries.filter((entry) => entry.source === source).map((e) => e.sourceKey);
    if (keys.length === 0) continue;
    const found = await sourceRows(sql, regionId, { source, keys });
    found.forEach((row, key) => rows.set(`${source}:${key}`, row));
  }
  return rows;
};

async function* eachEntry(database: Database, regionId: string) {
  let place = 0;
  for (;;) {
    const batch = await database.read(systemScope(regionId), async (sql) => {
      const entries = await entriesAfter(sql, regionId, place);
      return { entries, rows: await rowsOf(sql, regionId, entries) };
    });
    for (const entry of batch.entries) {
      const isKnown = isSource(entry.source);
      yield {
        entry,
        row: isKnown ? (batch.rows.get(`${entry.source}:${entry.sourceKey}`) ?? null) : null,
      };
    }
    const last = batch.entries.at(-1);
    if (last === undefined) return;
    place = last.position;
  }
}

const checkpointColumns = (sql: Sql) => sql`
  region_id, day, position::int as position, hash, signed_at, key_id, previous, signature`;

const checkpointRows = (
  sql: Sql,
  regionId: string,
  { before, limit }: { readonly before: string | null; readonly limit: number | null },
) => sql<RegisterCheckpoint[]>`
  select ${checkpointColumns(sql)} from register_checkpoints
  where region_id = ${regionId} and (${before}::date is null or day < ${before}::date)
  order by day desc limit ${limit}`;

const headOf = async (sql: Sql, regionId: string) => {
  const [row] = await sql<{ position: number; hash: string; at: string }[]>`
    select position::int as position, encode(hash, 'hex') as hash, at from register_entries
    where region_id = ${regionId} order by register_entries.position desc limit 1`;
  return row ?? null;
};

const insertCheckpoint = async (tx: Transaction, item: RegisterCheckpoint): Promise<boolean> => {
  const rows = await tx`
    insert into register_checkpoints
      (region_id, day, position, hash, signed_at, key_id, previous, signature)
    values (${item.regionId}, ${item.day}, ${item.position}, ${item.hash}, ${item.signedAt},
      ${item.keyId}, ${item.previous}, ${item.signature})
    on conflict do nothing returning 1`;
  return rows.length > 0;
};

const lastVerification = async (sql: Sql, regionId: string) => {
  const [row] = await sql<Verification[]>`
    select verified_at, position::int as position, checkpoint_count, finding_count
    from register_verifications where region_id = ${regionId}
    order by verified_at desc limit 1`;
  return row ?? null;
};

const recordVerification = (database: Database, regionId: string, row: Verification) =>
  database.write(systemScope(regionId), async (tx) => {
    await tx`
      insert into register_verifications
        (region_id, verified_at, position, checkpoint_count, finding_count)
      values (${regionId}, ${row.verifiedAt}, ${row.position}, ${row.checkpointCount},
        ${row.findingCount})
      on conflict do nothing`;
  });

/** 登记链与签章的读写。 */
export const registerStore = (database: Database): RegisterStore => ({
  entries: (regionId) => eachEntry(database, regionId),
  head: (regionId) => database.read(systemScope(regionId), (sql) => headOf(sql, regionId)),
  unchained: (regionId, source, limit) =>
    database.read(systemScope(regionId), (sql) => unchainedRows(sql, regionId, { source, limit })),
  checkpoints: (regionId, page) =>
    database.read(systemScope(regionId), async (sql) => [
      ...(await checkpointRows(sql, regionId, page)),
    ]),
  insertCheckpoint: (item, mail) =>
    database.write(systemScope(item.regionId), async (tx) => {
      const isNew = await insertCheckpoint(tx, item);
      if (isNew) await mail(tx, item);
      return isNew;
    }),
  lastVerification: (regionId) =>
    database.read(systemScope(regionId), (sql) => lastVerification(sql, regionId)),
  recordVerification: (regionId, row) => recordVerification(database, regionId, row),
  counties: () =>
    database.regions(async (sql) => {
      const rows = await sql<{ regionId: string }[]>`select region_id from regions order by 1`;
      return rows.map(({ regionId }) => regionId);
    }),
});
