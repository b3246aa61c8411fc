import { createHash } from 'node:crypto';
import type { AnyEndpoint } from '@shared/contract/endpoint';
import type { Refusal } from '@shared/result';
import type { Actor } from './route';
import { LIMITS, limitClassOf, type Limit } from './rate-limits';

/** 一个计数桶：谁、哪一类、在哪一段时间里；limit 是这一段至多几次。 */
export interface Bucket {
  readonly name: string;
  readonly startsAt: Date;
  readonly limit: number;
}

/** 各桶加一，按次序返回加过以后的次数。 */
export type CountHits = (
  regionId: string,
  buckets: readonly Bucket[],
) => Promise<readonly number[]>;

/** 各桶减一；换了时段的不减。 */
export type ReturnHits = (regionId: string, buckets: readonly Bucket[]) => Promise<void>;

/** 一次来访：哪个县、什么地址（已散列）、谁、什么时候。 */
export interface Visit {
  readonly regionId: string;
  readonly address: string;
  readonly actor: Actor | null;
  readonly now: Date;
}

/** 限次的闸门。 */
export interface RateGate {
  /** 认出登录者以前，只按地址、只用内存。 */
  arrive(endpoint: AnyEndpoint, visit: Omit<Visit, 'actor'>): Refusal | null;
  /** 认出登录者以后，按人、设备；记在数据库里的连同地址一起数。 */
  enter(endpoint: AnyEndpoint, visit: Visit): Promise<Refusal | null>;
  /** 办成了：只数没有办成的那一桶退回一次。 */
  succeed(endpoint: AnyEndpoint, visit: Visit): Promise<void>;
}

const MAX_KEPT = 50_000;

/** 内存里的计数；满了先丢最早的。 */
export const memoryCounter = (maxKept = MAX_KEPT) => {
  const kept = new Map<string, { startsAt: number; hits: number }>();
  return ({ name, startsAt }: Bucket): number => {
    const start = startsAt.getTime();
    const known = kept.get(name);
    const hits = known?.startsAt === start ? known.hits + 1 : 1;
    kept.delete(name);
    kept.set(name, { startsAt: start, hits });
    if (kept.size > maxKept) kept.delete(kept.keys().next().value ?? '');
    return hits;
  };
};

const startOf = (now: Date, seconds: number): Date =>
  new Date(Math.floor(now.getTime() / (seconds * 1000)) * seconds * 1000);

const waitText = (seconds: number): string =>
  seconds < 60 ? `${seconds}秒` : `${Math.ceil(seconds / 60)}分钟`;

/** 太频繁了：说要等多久。 */
export const tooMany = (limit: Limit, now: Date): Refusal => {
  const endsAt = startOf(now, limit.seconds).getTime() + limit.seconds * 1000;
  const retryAfterSeconds = Math.max(1, Math.ceil((endsAt - now.getTime()) / 1000));
  return {
    code: 'tooMany',
    message: `操作太频繁了，请${waitText(retryAfterSeconds)}后再试；您填写的内容还在`,
    retryAfterSeconds,
  };
};

/** 账号、会话编号也只留散列。 */
const hashed = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 22);

type Kind = 'address' | 'person' | 'device' | 'failures';

const bucketsOf = (
  endpoint: AnyEndpoint,
  { address, actor, now }: Visit,
  kinds: readonly Kind[],
): Bucket[] => {
  const group = limitClassOf(endpoint);
  const limit = LIMITS[group];
  const subjects = {
    address,
    person: actor ? hashed(actor.accountId) : null,
    device: actor?.sessionId === undefined ? null : hashed(actor.sessionId),
    failures: `${endpoint.id}|${address}`,
  };
  return kinds.flatMap((kind) => {
    const most = limit[kind];
    const subject = subjects[kind];
    if (most === undefined || subject === null) return [];
    const startsAt = startOf(now, limit.seconds);
    return [{ name: `${group}|${kind}|${subject}`, startsAt, limit: most }];
  });
};

/** 建闸门。@param countHits 数据库里的计数，一条语句 @param returnHits 退回办成了的，一条语句 */
export const rateGate = (countHits: CountHits, returnHits: ReturnHits): RateGate => {
  const count = memoryCounter();
  const check = (buckets: readonly Bucket[], hits: readonly number[]): boolean =>
    buckets.every(({ limit }, index) => (hits[index] ?? 0) <= limit);
  return {
    arrive: (endpoint, visit) => {
      const group = limitClassOf(endpoint);
      const buckets = bucketsOf(endpoint, { ...visit, actor: null }, ['address']);
      return check(buckets, buckets.map(count)) ? null : tooMany(LIMITS[group], visit.now);
    },
    enter: async (endpoint, visit) => {
      const group = limitClassOf(endpoint);
      const isShared = LIMITS[group].keptIn === 'database' && visit.regionId !== '';
      const buckets = bucketsOf(
        endpoint,
        visit,
        isShared ? ['address', 'person', 'device', 'failures'] : ['person', 'device'],
      );
      if (buckets.length === 0) return null;
      const hits = isShared ? await countHits(visit.regionId, buckets) : buckets.map(count);
      return check(buckets, hits) ? null : tooMany(LIMITS[group], visit.now);
    },
    succeed: async (endpoint, visit) => {
      const buckets = visit.regionId === '' ? [] : bucketsOf(endpoint, visit, ['failures']);
      if (buckets.length > 0) await returnHits(visit.regionId, buckets);
    },
  };
};
