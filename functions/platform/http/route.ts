import type { AnyEndpoint, InputOf, SentOutputOf } from '@shared/contract/endpoint';
import type { Result } from '@shared/result';
import type { Role } from '@shared/vocabulary/role';
import type { Caller } from './caller';

/** 已登录的人。 */
export interface Actor {
  readonly accountId: string;
  readonly regionId: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly organisationId: string | null;
  /** 角色要求两步验证而还没有绑定验证器：除了绑定，什么也不能做。 */
  readonly mustEnrol?: boolean;
  /** 这次会话的标识，退出登录时用；不是令牌。 */
  readonly sessionId?: string;
}

/** 一次请求的环境。regionId 取自路径，已与登录者的县核对一致。 */
export interface RequestContext {
  readonly regionId: string;
  readonly actor: Actor | null;
  readonly now: Date;
  readonly correlationId: string;
  readonly caller: Caller;
}

/** 上传的文件。 */
export interface UploadedFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** 非 JSON 的应答。fileName 给出时作为下载文件名。 */
export interface BinaryReply {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly fileName?: string;
  /** 里面的链接可以在新窗口打开（供嵌入的网页）；不写的一律关在沙箱里。 */
  readonly hasLinks?: boolean;
}

export type HandlerInput<E extends AnyEndpoint> = InputOf<E> & {
  readonly file: UploadedFile | null;
};

export type Handler<E extends AnyEndpoint> = (
  input: HandlerInput<E>,
  context: RequestContext,
) => Promise<Result<E extends { readonly binary: string } ? BinaryReply : SentOutputOf<E>>>;

export interface Route {
  readonly endpoint: AnyEndpoint;
  readonly handle: (
    input: HandlerInput<AnyEndpoint>,
    context: RequestContext,
  ) => Promise<Result<unknown>>;
}

/** 把接口和它的处理函数连起来，类型由合同推出。 */
export const route = <const E extends AnyEndpoint>(endpoint: E, handle: Handler<E>): Route => ({
  endpoint,
  handle: handle as unknown as Route['handle'],
});

/** 已登录者；接口的 audience 不含访客时一定有。 */
export const actorOf = (context: RequestContext): Actor => {
  if (!context.actor) throw new Error('route without visitor audience called without an actor');
  return context.actor;
};
