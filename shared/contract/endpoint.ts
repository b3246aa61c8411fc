import * as z from '../zod';
import type { RefusalCode } from './problem';
import type { Role } from '../vocabulary/role';

/** 谁可以调用："visitor" 表示不登录也可以（已登录的任何角色自然也可以）。 */
export type Audience = 'visitor' | Role;

export interface EndpointParts<
  P extends z.ZodObject = z.ZodObject,
  Q extends z.ZodObject = z.ZodObject,
  B extends z.ZodType = z.ZodType,
  O extends z.ZodType = z.ZodType,
> {
  /** 标识，全合同唯一，如 "submitApplication"。 */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** 路径，参数写作 :name；县的路径一律以 /:region 开头，前面由服务器加 /api。 */
  readonly path: string;
  readonly title: string;
  readonly audience: readonly Audience[];
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly output: O;
  /** 除了通用的 badInput、notSignedIn、forbidden 之外，可能给出的拒绝。 */
  readonly refusals: readonly RefusalCode[];
  /** 公开读取：允许 ETag 与缓存；值是 max-age 秒数。 */
  readonly cacheSeconds?: number;
  /** 应答不是 JSON（如附件、二维码）时的媒体类型说明。 */
  readonly binary?: string;
  /** 请求体是 multipart/form-data（上传文件，文件字段名 file）。 */
  readonly multipart?: boolean;
  /** 必须两步验证而还没有绑定的人也能调用：只有绑定要用的几个。 */
  readonly duringEnrolment?: boolean;
  /** 请求体的上限（字节），给一次提交很多行的接口；不写即通常的上限。Lambda 的请求体不能超过 6 MB。 */
  readonly maxBodyBytes?: number;
}

export type AnyEndpoint = EndpointParts;

const nothing = z.object({});

type Defaults<T, K extends string, D> = T extends Record<K, infer V> ? V : D;

/**
 * 定义一个接口。路由、客户端、OpenAPI 与测试都读这张表。
 * 省略的 params、query、body 视为空对象。
 */
export const defineEndpoint = <
  const T extends Omit<EndpointParts, 'params' | 'query' | 'body' | 'refusals'> &
    Partial<Pick<EndpointParts, 'params' | 'query' | 'body' | 'refusals'>>,
>(
  parts: T,
) =>
  ({ params: nothing, query: nothing, body: nothing, refusals: [], ...parts }) as unknown as Omit<
    T,
    'params' | 'query' | 'body' | 'refusals'
  > & {
    readonly params: Defaults<T, 'params', typeof nothing>;
    readonly query: Defaults<T, 'query', typeof nothing>;
    readonly body: Defaults<T, 'body', typeof nothing>;
    readonly refusals: readonly RefusalCode[];
  };

type Ends<S> = S extends z.ZodType ? z.output<S> : never;
type Starts<S> = S extends z.ZodType ? z.input<S> : never;

/** 服务器得到的、已校验的入参。 */
export interface InputOf<E extends AnyEndpoint> {
  readonly params: Ends<E['params']>;
  readonly query: Ends<E['query']>;
  readonly body: Ends<E['body']>;
}

/** 客户端要给出的入参。 */
export interface CallOf<E extends AnyEndpoint> {
  readonly params?: Starts<E['params']>;
  readonly query?: Starts<E['query']>;
  readonly body?: Starts<E['body']>;
}

export type OutputOf<E extends AnyEndpoint> = Ends<E['output']>;
export type SentOutputOf<E extends AnyEndpoint> = Starts<E['output']>;

/** 县的路径参数，所有 /:region 接口都有。 */
export const regionParams = {
  region: z
    .string()
    .regex(/^[a-z][a-z0-9-]{1,30}$/, '县的代码应为小写字母')
    .describe('县'),
};
