// 微信异步接口的共同样子：success、fail、complete 三个回调；没给回调时返回 Promise。
import { problem, record } from '../host';

export interface Callbacks {
  readonly success?: (result: object) => void;
  readonly fail?: (error: { errMsg: string }) => void;
  readonly complete?: (result: object) => void;
}

/** 接口按文档失败：errMsg 是“接口名:fail 文字”。 */
export class WxFailure extends Error {
  constructor(
    message: string,
    /** errMsg 以外的字段，如 errno。 */
    readonly fields: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

export type WxFunction = (options?: never) => unknown;

/** 跑一个接口，按结果调用回调；返回的 Promise 供没给回调的调用者用。 */
export const settle = (
  name: string,
  options: Callbacks,
  outcome: Promise<object>,
): Promise<object> => {
  const finished = outcome.then(
    (result) => {
      const answer = { errMsg: `${name}:ok`, ...result };
      options.success?.(answer);
      options.complete?.(answer);
      return answer;
    },
    (error: unknown) => {
      if (!(error instanceof WxFailure)) throw error;
      const answer = { errMsg: `${name}:fail ${error.message}`, ...error.fields };
      options.fail?.(answer);
      options.complete?.(answer);
      if (options.fail || options.complete) return answer;
      throw Object.assign(new Error(answer.errMsg), answer);
    },
  );
  return finished;
};

/**
 * 定义一个异步接口。
 * @param act 返回结果中 errMsg 以外的部分；抛 WxFailure 表示按文档失败
 */
export const asynchronous =
  <O extends object = object>(name: string, act: (options: O) => object | Promise<object>) =>
  (options: O & Callbacks = {} as O & Callbacks): Promise<object> => {
    record(name, plain(options));
    return settle(
      name,
      options,
      Promise.resolve().then(() => act(options)),
    );
  };

/** 记录用的参数：去掉回调。 */
export const plain = (options: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => typeof value !== 'function'));

/** 微信有、这里没有实现的接口：一调用就抛错，并记成毛病。 */
export const unsupported = (name: string) => (): never => {
  problem(`客户端没有 wx.${name}`);
  throw new Error(`客户端没有 wx.${name}`);
};
