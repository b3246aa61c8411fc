import { retryOrPark, type Outcome } from './outcome';

/** 请求发出去了，没有等到应答：可能收到了，也可能没有。不是微信的错误码。 */
export const UNKNOWN_OUTCOME = -3;

/** 收件人没有订阅、拒收、已不用本程序：站内消息已送到，微信不再发。 */
const DECLINED: ReadonlySet<number> = new Set([43101, 43107, 40003]);
/** 微信繁忙、没有连上、当日额度或频率已满、凭据换新之后仍无效：过一会儿再发。 */
const PASSING: ReadonlySet<number> = new Set([-1, -2, 45009, 45011, 40001, 40014, 42001]);

/**
 * 由微信的错误码定下一步：一张表，测试逐行核对。
 * 不知道结果的一律不再发：微信没有防重编号，再发就可能让人收到两次。
 * @param attempts 这是第几次发，从 1 起 @param random 0 到 1，用来错开
 */
export const wechatOutcome = (errcode: number, attempts: number, random: number): Outcome => {
  const reason = `wechat ${errcode}`;
  if (errcode === 0) return { kind: 'done' };
  if (DECLINED.has(errcode)) return { kind: 'inboxOnly', reason };
  if (errcode === UNKNOWN_OUTCOME) return { kind: 'park', reason: 'wechat unknown', isSpent: true };
  if (PASSING.has(errcode)) return retryOrPark(reason, attempts, random);
  return { kind: 'park', reason, isSpent: false };
};
