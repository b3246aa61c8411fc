/** 微信应答之后怎么办：算办完、过一会儿再发、搁置并写明缘由。 */
export type NextStep =
  | { readonly kind: 'done' }
  | { readonly kind: 'retry'; readonly afterSeconds: number }
  | { readonly kind: 'park'; readonly reason: string };

/** 最多发几次；仍不成就搁置，站内消息早已送到。 */
export const MAX_ATTEMPTS = 8;

const FIRST_WAIT_SECONDS = 30;
const LONGEST_WAIT_SECONDS = 3600;

/** 收件人没有订阅、拒收或已不用本程序：站内消息已送到，微信不再发。 */
const DECLINED: ReadonlySet<number> = new Set([43101, 43107, 40003]);
/** 微信繁忙、没有连上、当日额度或频率已满：过一会儿再发。 */
const PASSING: ReadonlySet<number> = new Set([-1, -2, 45009, 45011, 40001, 40014, 42001]);

/**
 * 由微信的错误码定下一步。
 * @param attempts 这是第几次发，从 1 起
 */
export const afterSending = (errcode: number, attempts: number): NextStep => {
  if (errcode === 0 || DECLINED.has(errcode)) return { kind: 'done' };
  if (!PASSING.has(errcode) || attempts >= MAX_ATTEMPTS)
    return { kind: 'park', reason: `wechat ${errcode}` };
  const wait = FIRST_WAIT_SECONDS * 2 ** (attempts - 1);
  return { kind: 'retry', afterSeconds: Math.min(wait, LONGEST_WAIT_SECONDS) };
};
