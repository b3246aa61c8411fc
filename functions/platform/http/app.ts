import { createHash } from 'node:crypto';
import { Hono, type Context } from 'hono';
import type * as z from '@shared/zod';
import { REFUSALS, type Problem } from '@shared/contract/problem';
import { refused, type Refusal, type Result } from '@shared/result';
import type { Clock } from '../clock';
import { newId } from '../ids';
import { describeFault, type Logger } from '../logger';
import { explainInput } from './explain-input';
import { readBody } from './read-body';
import type { Actor, BinaryReply, HandlerInput, RequestContext, Route } from './route';
import type { AnyEndpoint } from '@shared/contract/endpoint';

export interface HttpPorts {
  readonly clock: Clock;
  readonly logger: Logger;
  /** 令牌 → 登录者；无效或过期为 null。 */
  readonly authenticate: (token: string, regionId: string, now: Date) => Promise<Actor | null>;
  /** 应答也按合同校验（测试与演示打开；生产关闭以省时间）。 */
  readonly checksOutput: boolean;
}

const CORRELATION = /^[A-Za-z0-9-]{8,64}$/;

const problem = (refusal: Refusal, correlationId: string): Problem => ({
  code: refusal.code,
  title: REFUSALS[refusal.code].title,
  detail: refusal.message,
  ...(refusal.field === undefined ? {} : { field: refusal.field }),
  ...(refusal.legalBasis === undefined ? {} : { legalBasis: refusal.legalBasis }),
  correlationId,
});

const send = (body: unknown, status: number, headers: Record<string, string>) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  });

const sendProblem = (refusal: Refusal, correlationId: string): Response =>
  send(problem(refusal, correlationId), REFUSALS[refusal.code].status, {
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
    'x-correlation-id': correlationId,
  });

const parse = (schema: z.ZodType, value: unknown, part: string): Result<unknown> => {
  const outcome = schema.safeParse(value, { reportInput: true });
  return outcome.success
    ? { ok: true, value: outcome.data }
    : { ok: false, refusal: explainInput(schema, outcome.error.issues, part) };
};

const admit = (endpoint: AnyEndpoint, actor: Actor | null, regionId: string): Refusal | null => {
  if (!endpoint.audience.includes('visitor')) {
    if (!actor) return { code: 'notSignedIn', message: '请先登录，再进行此操作' };
    if (!actor.roles.some((role) => endpoint.audience.includes(role)))
      return { code: 'forbidden', message: '您的角色不能进行此操作' };
  }
  if (actor && regionId && actor.regionId !== regionId)
    return endpoint.audience.includes('visitor')
      ? null
      : { code: 'forbidden', message: '您登录的不是这个县' };
  return null;
};

const readInput = async (
  c: Context,
  endpoint: AnyEndpoint,
): Promise<Result<HandlerInput<AnyEndpoint>>> => {
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
    } as HandlerInput<AnyEndpoint>,
  };
};

const sendBinary = (reply: BinaryReply, cache: string): Response =>
  new Response(Buffer.from(reply.bytes), {
    headers: {
      'content-type': reply.mediaType,
      'cache-control': cache,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      ...(reply.fileName === undefined
        ? {}
        : {
            'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(reply.fileName)}`,
          }),
    },
  });

const sendValue = (c: Context, endpoint: AnyEndpoint, value: unknown): Response => {
  const cache =
    endpoint.cacheSeconds === undefined
      ? 'no-store'
      : `public, max-age=${String(endpoint.cacheSeconds)}`;
  if (endpoint.binary !== undefined) return sendBinary(value as BinaryReply, cache);
  const body = JSON.stringify(value);
  const headers: Record<string, string> = {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': cache,
  };
  if (endpoint.cacheSeconds !== undefined) {
    const tag = `W/"${createHash('sha1').update(body).digest('base64url')}"`;
    headers['etag'] = tag;
    if (c.req.header('if-none-match') === tag) return new Response(null, { status: 304, headers });
  }
  return new Response(body, { headers });
};

const serve = async (
  c: Context,
  entry: Route,
  ports: HttpPorts,
  correlationId: string,
): Promise<Response | Refusal> => {
  const { endpoint } = entry;
  const now = ports.clock.now();
  const regionId = c.req.param('region') ?? '';
  const token = /^Bearer ([\w.-]{20,200})$/.exec(c.req.header('authorization') ?? '')?.[1];
  const actor = token && regionId ? await ports.authenticate(token, regionId, now) : null;
  const barred = admit(endpoint, actor, regionId);
  if (barred) return barred;
  const input = await readInput(c, endpoint);
  if (!input.ok) return input.refusal;
  const context: RequestContext = { regionId, actor, now, correlationId };
  const result = await entry.handle(input.value, context);
  if (!result.ok) return result.refusal;
  if (ports.checksOutput && endpoint.binary === undefined) endpoint.output.parse(result.value);
  return sendValue(c, endpoint, result.value);
};

const answer = async (c: Context, entry: Route, ports: HttpPorts): Promise<Response> => {
  const started = performance.now();
  const given = c.req.header('x-correlation-id') ?? '';
  const correlationId = CORRELATION.test(given) ? given : newId();
  const fields = {
    correlationId,
    endpoint: entry.endpoint.id,
    regionId: c.req.param('region') ?? '',
  };
  let response: Response;
  let refusal: string | undefined;
  try {
    const outcome = await serve(c, entry, ports, correlationId);
    if (!(outcome instanceof Response)) refusal = outcome.code;
    response = outcome instanceof Response ? outcome : sendProblem(outcome, correlationId);
  } catch (error) {
    ports.logger.error('fault', { ...fields, ...describeFault(error) });
    const body: Problem = {
      code: 'fault',
      title: '系统出错',
      detail: '系统出了问题，您填写的内容没有丢失，请稍后再试',
      correlationId,
    };
    response = send(body, 500, {
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
    });
  }
  response.headers.set('x-correlation-id', correlationId);
  const milliseconds = Math.round(performance.now() - started);
  ports.logger.info('request', {
    ...fields,
    status: response.status,
    milliseconds,
    ...(refusal ? { refusal } : {}),
  });
  return response;
};

/** 由路由表建 HTTP 应用；Lambda 与本地服务器用的是同一个。 */
export const createApp = (routes: readonly Route[], ports: HttpPorts): Hono => {
  const app = new Hono();
  for (const entry of routes)
    app.on(entry.endpoint.method, `/api${entry.endpoint.path}`, (c) => answer(c, entry, ports));
  app.all('/api/*', () => {
    const missing = refused('notFound', '没有这个接口');
    return missing.ok ? new Response(null) : sendProblem(missing.refusal, newId());
  });
  return app;
};
