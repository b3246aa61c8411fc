import { Hono, type Context } from 'hono';
import { regionParams, type AnyEndpoint } from '@shared/contract/endpoint';
import type { Refusal, Result } from '@shared/result';
import type * as z from '@shared/zod';
import type { Clock } from '../clock';
import { newId } from '../ids';
import { withCorrelation } from '../correlation';
import type { Once } from '../database/once';
import { describeFault, type Logger } from '../logger';
import { attemptOf, deadlineOf, DEADLINES, inTime, peerOf } from './guards';
import type { RateGate, Visit } from './rate-gate';
import type { Origin } from './client-address';
import { actorFor, callerOf, crossSite } from './credentials';
import { explainInput, findUnstorable } from './explain-input';
import { stripInvisible } from './invisible';
import { readBody } from './read-body';
import { sendFault, sendRefusal, sendValue } from './replies';
import { securityHeaders } from './security-headers';
import type { Actor, HandlerInput, RequestContext, Route } from './route';

export interface HttpPorts {
  readonly clock: Clock;
  readonly logger: Logger;
  /** 令牌 → 登录者；无效或过期为 null。 */
  readonly authenticate: (token: string, regionId: string, now: Date) => Promise<Actor | null>;
  /** 应答也按合同校验（测试与演示打开；生产关闭以省时间）。 */
  readonly checksOutput: boolean;
  /** 对外的地址；不给时只认请求所到的主机。 */
  readonly publicOrigin?: string;
  /** 限次；不给则不限。 */
  readonly rates?: RateGate;
  /** 来访的地址，已散列。 */
  readonly addressOf?: (origin: Origin) => string;
  /** 带钥匙的提交只办一次；不给则照常办。 */
  readonly once?: Once;
  /** 时限放宽几倍；不给则一倍。 */
  readonly waitTimes?: number;
}

const parse = (schema: z.ZodType, value: unknown, part: string): Result<unknown> => {
  const unstorable = findUnstorable(value, part);
  if (unstorable) return { ok: false, refusal: unstorable };
  stripInvisible(value);
  const outcome = schema.safeParse(value, { reportInput: true });
  return outcome.success
    ? { ok: true, value: outcome.data }
    : { ok: false, refusal: explainInput(schema, outcome.error.issues, part) };
};

/** 还没有绑定验证器的人，只能做绑定要用的几样。 */
const isHalfSignedIn = (endpoint: AnyEndpoint, actor: Actor | null): boolean =>
  actor?.mustEnrol === true && endpoint.duringEnrolment !== true;

const admit = (endpoint: AnyEndpoint, actor: Actor | null): Refusal | null => {
  if (endpoint.audience.includes('visitor')) return null;
  if (!actor) return { code: 'notSignedIn', message: '请先登录，再进行此操作' };
  if (isHalfSignedIn(endpoint, actor))
    return {
      code: 'secondFactorNeeded',
      message: '您的角色登录要两步验证：请先到“我的”里的“两步验证”绑定验证器，再办别的事',
    };
  return actor.roles.some((role) => endpoint.audience.includes(role))
    ? null
    : { code: 'forbidden', message: '您的角色不能进行此操作' };
};

type Input = HandlerInput<AnyEndpoint> & { readonly digest: Buffer };

const readInput = async (c: Context, endpoint: AnyEndpoint): Promise<Result<Input>> => {
  const params = parse(endpoint.params, c.req.param(), 'params');
  if (!params.ok) return params;
  const query = parse(endpoint.query, c.req.query(), 'query');
  if (!query.ok) return query;
  const raw = await readBody(c.req.raw, endpoint);
  if (!raw.ok) return raw;
  const body = parse(endpoint.body, raw.value.json, 'body');
  if (!body.ok) return body;
  return {
    ok: true,
    value: {
      params: params.value,
      query: query.value,
      body: body.value,
      file: raw.value.file,
      digest: raw.value.digest,
    } as Input,
  };
};

/** 路径里的县；不像县代码的一律当作空，不拿去查库，也不写进日志。 */
const regionOf = (c: Context): string => {
  const region = c.req.param('region') ?? '';
  return regionParams.region.safeParse(region).success ? region : '';
};

type Ground = Pick<RequestContext, 'regionId' | 'now' | 'correlationId' | 'caller'>;

/** 一次请求要做的事：得出应答，或者拒绝。 */
type Work = (c: Context, ground: Ground) => Promise<Response | Refusal>;

/** 进来了的人，和这一次来访。 */
interface Entered {
  readonly actor: Actor | null;
  readonly visit: Visit;
}

/** 限次、认人、看权限：得出登录者，或者拒绝。 */
const enter = async (
  c: Context,
  { endpoint, ports, ground }: { endpoint: AnyEndpoint; ports: HttpPorts; ground: Ground },
): Promise<Result<Entered>> => {
  const forwardedFor = c.req.header('x-forwarded-for') ?? '';
  const address = ports.addressOf?.({ peer: peerOf(c), forwardedFor }) ?? '';
  const visit = { regionId: ground.regionId, address, now: ground.now };
  const early = ports.rates?.arrive(endpoint, visit) ?? null;
  if (early) return { ok: false, refusal: early };
  const foreign = crossSite(c.req.raw, ports.publicOrigin);
  if (foreign) return { ok: false, refusal: foreign };
  const { publicOrigin, authenticate } = ports;
  const actor = await actorFor(c.req.raw, { ...visit, publicOrigin, authenticate });
  const barred = admit(endpoint, actor);
  const tooMany = (await ports.rates?.enter(endpoint, { ...visit, actor })) ?? null;
  const refusal = tooMany ?? barred;
  if (refusal) return { ok: false, refusal };
  // 公开的读取照样能看，只当作没有登录。
  const shown = isHalfSignedIn(endpoint, actor) ? null : actor;
  return { ok: true, value: { actor: shown, visit: { ...visit, actor } } };
};

/** 没有办成，而且不是别处繁忙造成的：算来者的一次。 */
const isVisitorsFailure = (result: Result<unknown>): boolean =>
  !result.ok && result.refusal.code !== 'upstreamBusy';

const serving =
  ({ endpoint, handle }: Route, ports: HttpPorts): Work =>
  async (c, ground) => {
    const entered = await enter(c, { endpoint, ports, ground });
    if (!entered.ok) return entered.refusal;
    const { actor, visit } = entered.value;
    const input = await readInput(c, endpoint);
    if (!input.ok) return input.refusal;
    const { digest, ...given } = input.value;
    const attempt = attemptOf(c, endpoint, { actor, digest, at: ground.now });
    if (!attempt.ok) return attempt.refusal;
    const work = () => handle(given, { ...ground, actor });
    const result =
      attempt.value && ports.once
        ? await ports.once(attempt.value, work, endpoint.multipart)
        : await work();
    if (!isVisitorsFailure(result)) await ports.rates?.succeed(endpoint, visit);
    if (!result.ok) return result.refusal;
    if (ports.checksOutput && endpoint.binary === undefined) endpoint.output.parse(result.value);
    const { correlationId } = ground;
    return sendValue(c.req.raw, { endpoint, value: result.value, correlationId });
  };

const missing: Work = () => Promise.resolve({ code: 'notFound', message: '没有这个接口' });

/** 来者给的关联编号只认 UUID：别的写法里可能藏着电话、证件号码，会进日志。 */
const CORRELATION = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** 一个接口的标识与时限（毫秒）。 */
interface Watched {
  readonly id: string;
  readonly deadline: number;
}

/** 同时办同一件事，数据库让其中一个退出（死锁、串行化失败）：已全部撤销，再试即可。 */
const isContention = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === '40P01' || error.code === '40001');

const CONTENTION: Refusal = {
  code: 'conflict',
  message: '同时有人在办同一件事，这一次没有办成，请再试一次',
};

/** 每个请求都从这里过：定关联编号、接住故障、记一行日志。 */
const answer =
  ({ id: endpoint, deadline }: Watched, work: Work, ports: HttpPorts) =>
  async (c: Context): Promise<Response> => {
    const { clock, logger, publicOrigin, waitTimes = 1 } = ports;
    const started = performance.now();
    const given = c.req.header('x-correlation-id') ?? '';
    const correlationId = CORRELATION.test(given) ? given : newId();
    const regionId = regionOf(c);
    const fields = { correlationId, endpoint, regionId };
    const { caller, cookieLines } = callerOf(c.req.raw, regionId, publicOrigin);
    let refusal = {};
    let response: Response;
    try {
      const ground = { regionId, now: clock.now(), correlationId, caller };
      const attempt = withCorrelation(correlationId, () => work(c, ground));
      const outcome = await inTime(attempt, deadline * waitTimes, (cause) => {
        const milliseconds = Math.round(performance.now() - started);
        logger.error('tooLate', { ...fields, milliseconds, errorCode: cause });
      });
      if (!(outcome instanceof Response)) refusal = { refusal: outcome.code };
      response = outcome instanceof Response ? outcome : sendRefusal(outcome, correlationId);
    } catch (error) {
      logger.error('fault', { ...fields, ...describeFault(error) });
      response = isContention(error)
        ? sendRefusal(CONTENTION, correlationId)
        : sendFault(correlationId);
    }
    for (const line of cookieLines) response.headers.append('set-cookie', line);
    const milliseconds = Math.round(performance.now() - started);
    logger.info('request', { ...fields, status: response.status, milliseconds, ...refusal });
    return response;
  };

/** 由路由表建 HTTP 应用；Lambda 与本地服务器用的是同一个。 */
export const createApp = (routes: readonly Route[], ports: HttpPorts): Hono => {
  const app = new Hono();
  app.use('*', securityHeaders(ports.publicOrigin));
  for (const entry of routes) {
    const { method, path, id } = entry.endpoint;
    const watched = { id, deadline: deadlineOf(entry.endpoint) };
    app.on(method, `/api${path}`, answer(watched, serving(entry, ports), ports));
  }
  app.all('/api/*', answer({ id: 'none', deadline: DEADLINES.usual }, missing, ports));
  return app;
};
