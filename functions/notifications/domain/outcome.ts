/**
 * 送一次的结果。
 * done 送到了；inboxOnly 对方不收，站内消息已有，就此办完；retry 没有送出去，过一会儿再送；
 * park 再送也没有用，或者不知道送到没有：搁置，等人处理。
 * isSpent 是微信那边的一次允许有没有用掉。
 */
export type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'inboxOnly'; readonly reason: string }
  | { readonly kind: 'retry'; readonly reason: string; readonly afterSeconds: number }
  | { readonly kind: 'park'; readonly reason: string; readonly isSpent: boolean };

/** 最多送几次；仍不成就搁置，站内消息早已送到。 */
export const MAX_ATTEMPTS = 8;

const FIRST_WAIT_SECONDS = 30;
const LONGEST_WAIT_SECONDS = 3600;
/** 错开的幅度：在应等的时间上至多再加两成。 */
const JITTER = 0.2;

/** 第几次没有送成之后等多久（秒）：三十秒起，每次加倍，至多一小时，再随机错开。@param random 0 到 1 */
export const waitSeconds = (attempts: number, random: number): number =>
  Math.round(
    Math.min(FIRST_WAIT_SECONDS * 2 ** (attempts - 1), LONGEST_WAIT_SECONDS) *
      (1 + JITTER * random),
  );

/** 过一会儿再送；到了次数上限就搁置。@param attempts 这是第几次送，从 1 起 */
export const retryOrPark = (reason: string, attempts: number, random: number): Outcome =>
  attempts >= MAX_ATTEMPTS
    ? { kind: 'park', reason, isSpent: false }
    : { kind: 'retry', reason, afterSeconds: waitSeconds(attempts, random) };
