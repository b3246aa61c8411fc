// 一次坏请求的打算：谁发、从哪里出发、改坏哪里、在传输上做什么手脚。全由种子生成，可以重放。
import fc from 'fast-check';
import type { AnyEndpoint } from '@shared/contract/endpoint';
import type { Call } from '../contract/cases';
import { hostile, hostileKey } from './hostile-values';
import { valuesFor } from './schema-values';

/** insider：够得着的角色；anyone：随便哪个角色；forged：伪造的令牌。 */
export const whos = ['insider', 'anyone', 'visitor', 'forged'] as const;

/** 传输上的手脚；plain 是没有。 */
export const twists = [
  'plain',
  'truncated',
  'wrongType',
  'rawBody',
  'headers',
  'method',
  'segment',
  'multipart',
] as const;

export type Part = 'params' | 'query' | 'body';

export interface Change {
  readonly part: Part;
  readonly op: 'replace' | 'remove' | 'wrap' | 'add';
  readonly pick: number;
  readonly key: string;
  readonly value: unknown;
}

export interface Plan {
  readonly who: (typeof whos)[number];
  readonly twist: (typeof twists)[number];
  readonly changes: readonly Change[];
  /** 照合同生成的入参；不给就从一次合规的调用出发。 */
  readonly generated: Call | null;
  readonly pick: number;
}

const pick = fc.nat(1_000_000);

const change: fc.Arbitrary<Change> = fc.record({
  part: fc.constantFrom<Part[]>('params', 'query', 'body', 'body', 'body'),
  op: fc.constantFrom<Change['op'][]>('replace', 'replace', 'replace', 'remove', 'wrap', 'add'),
  pick,
  key: hostileKey,
  value: hostile,
});

const callsFor = ({ params, query, body }: AnyEndpoint): fc.Arbitrary<Call> =>
  fc.record({
    params: valuesFor(params),
    query: valuesFor(query),
    body: valuesFor(body),
  }) as fc.Arbitrary<Call>;

const twist = fc.oneof(
  { weight: 14, arbitrary: fc.constant('plain' as const) },
  { weight: 6, arbitrary: fc.constantFrom(...twists) },
);

/** 这个接口的坏请求。 */
export const plansFor = (endpoint: AnyEndpoint): fc.Arbitrary<Plan> =>
  fc
    .record({
      who: fc.oneof(
        { weight: 7, arbitrary: fc.constant('insider' as const) },
        { weight: 3, arbitrary: fc.constantFrom(...whos) },
      ),
      twist,
      changes: fc.array(change, { minLength: 1, maxLength: 3 }),
      generated: fc.option(callsFor(endpoint), { freq: 2 }),
      pick,
    })
    .map((plan) => ({
      ...plan,
      // 照合同生成的已经大多不合格，少改一处，才走得到里面去。
      changes: plan.generated ? plan.changes.slice(1) : plan.changes,
    }));

type Holder = Record<string, unknown>;

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** 里面每一处：放着它的那一层，和它的键。 */
const places = (root: Holder): [Holder, string][] => {
  const found: [Holder, string][] = [];
  const waiting: Holder[] = [root];
  for (let holder = waiting.pop(); holder && found.length < 500; holder = waiting.pop())
    for (const key of Object.keys(holder)) {
      found.push([holder, key]);
      const inner = holder[key];
      if (isHolder(inner)) waiting.push(inner);
    }
  return found;
};

const put = (holder: Holder, key: string, value: unknown): void => {
  // 直接赋值会改到原型上去。
  Object.defineProperty(holder, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
};

/** 照打算改坏一份入参；原来的不动。 */
export const spoil = (call: Call, changes: readonly Change[]): Call => {
  const copy = structuredClone({ params: {}, query: {}, body: {}, ...call }) as Record<
    Part,
    Holder
  >;
  for (const { part, op, pick: at, key, value } of changes) {
    const all = isHolder(copy[part]) ? places(copy[part]) : [];
    const [holder, found] = all[at % Math.max(1, all.length)] ?? [copy[part], key];
    if (!isHolder(holder)) continue;
    if (op === 'add') put(copy[part], key, value);
    else if (op === 'remove') Reflect.deleteProperty(holder, found);
    else put(holder, found, op === 'wrap' ? [holder[found]] : value);
  }
  return copy;
};
