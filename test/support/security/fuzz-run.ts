// 放出坏请求，逐个核对：没有 5xx，拒绝都是带中文缘由的 problem+json，什么也不泄漏。
import fc from 'fast-check';
import type { AnyEndpoint } from '@shared/contract/endpoint';
import { problemSchema } from '@shared/contract/problem';
import { roles, type Role } from '@shared/vocabulary/role';
import { cases, type Call } from '../contract/cases';
import type { World } from '../world';
import { plansFor, spoil, type Plan } from './fuzz-plan';
import { requestFor } from './fuzz-request';
import { freshToken, holderOf, outsider } from './people';
import type { LeakScan } from './secrets';

/** 同时放出几个。 */
const AT_ONCE = 8;
const FORGED = 'forged.token-0123456789abcdefghijklmnop';

/** 出了什么毛病：哪个接口、什么请求、什么应答。 */
export interface Trouble {
  readonly endpoint: string;
  readonly what: string;
  readonly request: string;
  readonly reply: string;
  readonly fault: string;
}

/** 一轮的统计。 */
export interface Tally {
  readonly troubles: Trouble[];
  readonly statuses: Map<number, number>;
  count: number;
}

export const emptyTally = (): Tally => ({ troubles: [], statuses: new Map(), count: 0 });

const isAboutAccount = ({ audience }: AnyEndpoint): boolean =>
  roles.values.every((role) => audience.includes(role));

/** 各角色的令牌，一次登录用到底；被收回了就重新登录。 */
export const tokensOf = (world: World) => {
  const kept = new Map<string, Promise<string>>();
  const of = (loginName: string) => {
    const known = kept.get(loginName) ?? freshToken(world, loginName);
    kept.set(loginName, known);
    return known;
  };
  const holders = new Map<Role, Promise<string>>();
  const holder = (role: Role) => {
    const known = holders.get(role) ?? holderOf(world, role);
    holders.set(role, known);
    return known;
  };
  return { of, holder, drop: (loginName: string) => kept.delete(loginName) };
};

const roleFor = (endpoint: AnyEndpoint, { who, pick }: Plan): Role => {
  const insiders = roles.values.filter((role) => endpoint.audience.includes(role));
  const choices = who === 'insider' && insiders.length > 0 ? insiders : roles.values;
  return choices[pick % choices.length] ?? 'resident';
};

const whatIsWrong = (reply: Response, text: string, scan: LeakScan): string | null => {
  if (reply.status >= 500) return '5xx';
  const leak = scan(text) ?? scan([...reply.headers.entries()].join('\n'));
  if (leak !== null) return `泄漏 ${leak}`;
  if (reply.status < 400) return null;
  if (!(reply.headers.get('content-type') ?? '').startsWith('application/problem+json'))
    return '拒绝不是 problem+json';
  if (text === '') return null; // HEAD 没有应答体
  const problem = problemSchema.safeParse(JSON.parse(text));
  if (!problem.success) return '拒绝不合 problem 的样子';
  return /[一-鿿]{2}/.test(problem.data.detail) ? null : '拒绝没有中文缘由';
};

/** 放几个、什么种子、看什么、用谁的令牌、记在哪里。 */
export interface FuzzOptions {
  readonly runs: number;
  readonly seed: number;
  readonly scan: LeakScan;
  readonly known: ReturnType<typeof tokensOf>;
  readonly tally: Tally;
}

/** 对一个接口放出若干坏请求。 */
export const fuzz = async (
  world: World,
  endpoint: AnyEndpoint,
  { runs, seed, scan, known, tally }: FuzzOptions,
): Promise<void> => {
  const base: Call = (await cases[endpoint.id]?.(world, roleOf(endpoint))) ?? {
    params: { region: 'minghu' },
  };
  const plans = fc.sample(plansFor(endpoint), { seed, numRuns: runs });

  const tokenFor = async (plan: Plan) => {
    if (plan.who === 'visitor') return { token: undefined, loginName: null };
    if (plan.who === 'forged') return { token: FORGED, loginName: null };
    const role = roleFor(endpoint, plan);
    const isOutside = plan.who === 'anyone' || isAboutAccount(endpoint);
    const loginName = isOutside ? outsider(role) : await known.holder(role);
    return { token: await known.of(loginName), loginName };
  };

  const one = async (plan: Plan): Promise<void> => {
    const { token, loginName } = await tokenFor(plan);
    const call = spoil(plan.generated ? merged(base, plan.generated) : base, plan.changes);
    const { path, init } = requestFor(endpoint, { call, plan, token });
    // 地址里的“..”在发出以前就已化开，到不了接口。
    if (!new URL(path, 'http://localhost').pathname.startsWith('/api/')) return;
    const reply = await world.app.request(path, init);
    const text = Buffer.from(await reply.arrayBuffer()).toString('utf8');
    tally.count += 1;
    tally.statuses.set(reply.status, (tally.statuses.get(reply.status) ?? 0) + 1);
    if (reply.status === 401 && loginName !== null) known.drop(loginName);
    const wrong = whatIsWrong(reply, text, scan);
    if (wrong === null) return;
    tally.troubles.push({
      endpoint: endpoint.id,
      what: wrong,
      request: `${String(init.method)} ${path.slice(0, 300)} ${bodyText(init.body)}`,
      reply: `${String(reply.status)} ${text.slice(0, 300)}`,
      fault: faultOf(world, reply.headers.get('x-correlation-id')),
    });
  };

  const waiting = [...plans];
  const worker = async () => {
    for (let plan = waiting.pop(); plan; plan = waiting.pop()) await one(plan);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
};

/** 这次的故障在日志里的那一行。 */
const faultOf = ({ logLines }: World, correlationId: string | null): string =>
  logLines.find((line) => line.includes('"fault"') && line.includes(correlationId ?? '-')) ?? '';

const bodyText = (body: BodyInit | null | undefined): string =>
  typeof body === 'string' ? body.slice(0, 600) : '（字节）';

const roleOf = ({ audience }: AnyEndpoint): Role | 'visitor' => audience[0] ?? 'visitor';

/** 照合同生成的入参，标识仍用真有的那一件的，不然都停在“没有找到”。 */
const merged = (base: Call, generated: Call): Call => ({
  ...generated,
  params: { ...generated.params, ...base.params },
});
