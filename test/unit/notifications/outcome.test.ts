import { describe, expect, test } from '@jest/globals';
import { mailOutcome, smsOutcome } from '@functions/notifications/domain/other-outcomes';
import { MAX_ATTEMPTS, waitSeconds } from '@functions/notifications/domain/outcome';
import { wechatOutcome } from '@functions/notifications/domain/wechat-outcome';

describe('H3 微信错误码的对策，逐码一行', () => {
  test.each([
    [0, { kind: 'done' }, '已发出'],
    [43101, { kind: 'inboxOnly', reason: 'wechat 43101' }, '没有订阅或已拒收：只有站内消息'],
    [43107, { kind: 'inboxOnly', reason: 'wechat 43107' }, '订阅已被封禁：只有站内消息'],
    [40003, { kind: 'inboxOnly', reason: 'wechat 40003' }, '微信标识已失效：只有站内消息'],
    [-1, { kind: 'retry', reason: 'wechat -1', afterSeconds: 30 }, '繁忙：再发'],
    [-2, { kind: 'retry', reason: 'wechat -2', afterSeconds: 30 }, '没有连上：再发'],
    [45009, { kind: 'retry', reason: 'wechat 45009', afterSeconds: 30 }, '次数满：再发'],
    [45011, { kind: 'retry', reason: 'wechat 45011', afterSeconds: 30 }, '太频繁：再发'],
    [40001, { kind: 'retry', reason: 'wechat 40001', afterSeconds: 30 }, '凭据换过仍无效：再发'],
    [42001, { kind: 'retry', reason: 'wechat 42001', afterSeconds: 30 }, '凭据过期：再发'],
    [47003, { kind: 'park', reason: 'wechat 47003', isSpent: false }, '参数不对：搁置'],
    [40037, { kind: 'park', reason: 'wechat 40037', isSpent: false }, '模板不对：搁置'],
    [41030, { kind: 'park', reason: 'wechat 41030', isSpent: false }, '页面不对：搁置'],
    [40013, { kind: 'park', reason: 'wechat 40013', isSpent: false }, '账号不对：搁置'],
    [99999, { kind: 'park', reason: 'wechat 99999', isSpent: false }, '没见过的：搁置'],
    [-3, { kind: 'park', reason: 'wechat unknown', isSpent: true }, '没有应答：不再自动送'],
  ] as const)('%i → %j（%s）', (errcode, expected, why) => {
    expect([why, wechatOutcome(errcode, 1, 0)]).toEqual([why, expected]);
  });
});

test.each([
  [1, 30],
  [2, 60],
  [3, 120],
  [7, 1920],
  [8, 3600],
])('第 %i 次没有送成之后等 %i 秒起，至多再加两成', (attempts, seconds) => {
  expect(waitSeconds(attempts, 0)).toBe(seconds);
  expect(waitSeconds(attempts, 1)).toBe(Math.round(seconds * 1.2));
  expect(waitSeconds(attempts, 0.5)).toBe(Math.round(seconds * 1.1));
});

test('到了次数上限就搁置', () => {
  expect(wechatOutcome(45009, MAX_ATTEMPTS, 0)).toEqual({
    kind: 'park',
    reason: 'wechat 45009',
    isSpent: false,
  });
});

const turn = { attempts: 1, random: 0 };
test.each([
  [{ kind: 'sent' } as const, 'done'],
  [{ kind: 'later', code: '451' } as const, 'retry'],
  [{ kind: 'refused', code: '550' } as const, 'park'],
  [{ kind: 'unknown', code: 'ECONNRESET' } as const, 'park'],
])('邮件 %j → %s', (result, kind) => {
  expect(mailOutcome(result, turn).kind).toBe(kind);
});

test.each([
  ['Ok', 'done'],
  ['FailedOperation.PhoneNumberInBlacklist', 'inboxOnly'],
  ['LimitExceeded.PhoneNumberDailyLimit', 'retry'],
  ['InternalError.Timeout', 'retry'],
  ['notConnected', 'retry'],
  ['AuthFailure.SignatureFailure', 'park'],
  ['unknown', 'park'],
])('短信 %s → %s', (code, kind) => {
  expect(smsOutcome(code, turn).kind).toBe(kind);
});
