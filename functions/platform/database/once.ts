import { AsyncLocalStorage } from 'node:async_hooks';
import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { ok, refused, type Result } from '@shared/result';
import type { Database, Transaction } from './database';
import type { Scope } from './scope';

/** 一次带钥匙的提交。 */
export interface Attempt {
  readonly regionId: string;
  readonly accountId: string;
  readonly endpoint: string;
  /** 来者给的钥匙（UUID）；库里只存它的散列。 */
  readonly key: string;
  /** 接口、路径与内容的散列：同一把钥匙不能换内容。 */
  readonly requestHash: Buffer;
  readonly at: Date;
}

type State = 'open' | 'claiming' | 'claimed';
interface Running {
  readonly attempt: Attempt;
  state: State;
}

/** 这把钥匙已经用过。 */
class AlreadyTried extends Error {
  override readonly name = 'AlreadyTried';
}

const running = new AsyncLocalStorage<Running>();

const KEPT_HOURS = 24;
const MAX_REPLY_BYTES = 1024 * 1024;
const LOOKS = 30;
const LOOK_EVERY_MS = 100;

const keyHash = ({ regionId, accountId, key }: Attempt): Buffer =>
  createHash('sha256').update(`${regionId}|${accountId}|${key}`).digest();

const sealingKey = ({ regionId, accountId, key }: Attempt): Buffer =>
  Buffer.from(hkdfSync('sha256', key, `${regionId}|${accountId}`, 'minglan-once', 32));

const seal = (attempt: Attempt, text: string): Buffer => {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', sealingKey(attempt), nonce);
  const packed = deflateRawSync(text);
  return Buffer.concat([nonce, cipher.update(packed), cipher.final(), cipher.getAuthTag()]);
};

const unseal = (attempt: Attempt, box: Uint8Array): string => {
  const bytes = Buffer.from(box);
  const opener = createDecipheriv('aes-256-gcm', sealingKey(attempt), bytes.subarray(0, 12), {
    authTagLength: 16,
  });
  opener.setAuthTag(bytes.subarray(-16));
  const packed = Buffer.concat([opener.update(bytes.subarray(12, -16)), opener.final()]);
  return inflateRawSync(packed, { maxOutputLength: MAX_REPLY_BYTES * 2 }).toString('utf8');
};

const claim = async (tx: Transaction, attempt: Attempt): Promise<void> => {
  const rows = await tx`
    insert into idempotency_keys as known (region_id, account_id, key_hash, endpoint, request_hash, created_at)
    values (${attempt.regionId}, ${attempt.accountId}, ${keyHash(attempt)}, ${attempt.endpoint},
            ${attempt.requestHash}, ${attempt.at.toISOString()})
    on conflict (region_id, account_id, key_hash) do update
    set endpoint = excluded.endpoint, request_hash = excluded.request_hash,
        created_at = excluded.created_at, reply = null
    where known.created_at < excluded.created_at - make_interval(hours => ${KEPT_HOURS})
    returning 1`;
  if (rows.length === 0) throw new AlreadyTried('this submission was already made');
};

/**
 * 写：这次请求带着钥匙而还没有用，就在它的第一个事务里记下；别的请求已经记下的抛出 AlreadyTried，
 * 同时来的在这里等前一个办完。
 * @param write 开一个事务
 */
export const withClaim = async <T>(
  scope: Scope,
  work: (tx: Transaction) => Promise<T>,
  write: (work: (tx: Transaction) => Promise<T>) => Promise<T>,
): Promise<T> => {
  const current = running.getStore();
  if (current?.state !== 'open' || current.attempt.regionId !== scope.regionId) return write(work);
  current.state = 'claiming';
  let isDone = false;
  try {
    const result = await write(async (tx) => {
      await claim(tx, current.attempt);
      return work(tx);
    });
    isDone = true;
    return result;
  } finally {
    current.state = isDone ? 'claimed' : 'open';
  }
};

interface Kept {
  readonly requestHash: Buffer;
  readonly reply: Buffer | null;
}

const find = async (database: Database, attempt: Attempt): Promise<Kept | null> => {
  const { regionId, accountId, at } = attempt;
  const rows = await database.read(
    { regionId, kind: 'system', accountId },
    (sql) =>
      sql<Kept[]>`
      select request_hash, reply from idempotency_keys
      where region_id = ${regionId} and account_id = ${accountId} and key_hash = ${keyHash(attempt)}
        and created_at >= ${at.toISOString()}::timestamptz - make_interval(hours => ${KEPT_HOURS})`,
  );
  return rows[0] ?? null;
};

const received = refused('conflict', '这次提交已经收到，请刷新查看是否办成，不要重复提交');

/** 先前那一次的应答；它还在办的稍等一会儿。 */
const replay = async (
  database: Database,
  attempt: Attempt,
  looks: number,
): Promise<Result<unknown> | null> => {
  for (let look = 1; ; look += 1) {
    const kept = await find(database, attempt);
    if (!kept) return null;
    if (!kept.requestHash.equals(attempt.requestHash))
      return refused('conflict', '同一次提交的内容前后不一样，请刷新页面，核对以后重新提交');
    if (kept.reply) return JSON.parse(unseal(attempt, kept.reply)) as Result<unknown>;
    if (look >= looks) return received;
    await wait(LOOK_EVERY_MS);
  }
};

/** 记下应答，以后同一把钥匙照样答；太长的不记，只记已经收到。 */
const keep = async (database: Database, attempt: Attempt, result: Result<unknown>) => {
  const whole = JSON.stringify(result.ok ? ok(result.value ?? null) : result);
  const text = Buffer.byteLength(whole) > MAX_REPLY_BYTES ? JSON.stringify(received) : whole;
  const { regionId, accountId, at } = attempt;
  await database.write({ regionId, kind: 'system', accountId }, async (tx) => {
    await tx`update idempotency_keys set reply = ${seal(attempt, text)}
      where region_id = ${regionId} and account_id = ${accountId} and key_hash = ${keyHash(attempt)}`;
    if (Math.random() < 0.01)
      await tx`delete from idempotency_keys where region_id = ${regionId}
        and created_at < ${at.toISOString()}::timestamptz - make_interval(hours => ${KEPT_HOURS})`;
  });
};

/** 一次提交只办一次。looksFirst：办以前就有别的动作（如存下上传的文件），先看办过没有。 */
export type Once = (
  attempt: Attempt,
  work: () => Promise<Result<unknown>>,
  looksFirst?: boolean,
) => Promise<Result<unknown>>;

/** 同一把钥匙：第一次照办并记下应答，再来的一律给第一次的应答；没有办成、没有写入的可以再试。 */
export const onceOver =
  (database: Database): Once =>
  async (attempt, work, looksFirst = false) => {
    const before = looksFirst ? await replay(database, attempt, LOOKS) : null;
    if (before) return before;
    const current: Running = { attempt, state: 'open' };
    const hasClaimed = (): boolean => current.state === 'claimed';
    try {
      const result = await running.run(current, work);
      if (!hasClaimed()) return (await replay(database, attempt, LOOKS)) ?? result;
      await keep(database, attempt, result);
      return result;
    } catch (error) {
      if (!(error instanceof AlreadyTried)) throw error;
      return (
        (await replay(database, attempt, LOOKS)) ??
        refused('conflict', '这次提交没有办成，请刷新后再试')
      );
    }
  };
