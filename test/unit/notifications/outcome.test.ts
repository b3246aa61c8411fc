import { expect, test } from '@jest/globals';
import { afterSending, MAX_ATTEMPTS } from '@functions/notifications/domain/after-sending';

test.each([
  [0, '已发出'],
  [43101, '没有订阅或已拒收：只有站内消息'],
  [40003, '微信标识已失效：只有站内消息'],
])('%i %s：办完', (errcode) => {
  expect(afterSending(errcode, 1)).toEqual({ kind: 'done' });
});

test.each([
  [1, 30],
  [2, 60],
  [3, 120],
  [6, 960],
  [7, 1920],
])('繁忙时第 %i 次之后等 %i 秒', (attempts, afterSeconds) => {
  for (const errcode of [-1, -2, 45009, 40001])
    expect(afterSending(errcode, attempts)).toEqual({ kind: 'retry', afterSeconds });
});

test('到了次数上限就搁置', () => {
  expect(afterSending(45009, MAX_ATTEMPTS)).toEqual({ kind: 'park', reason: 'wechat 45009' });
});

test.each([47003, 40037, 41030, 40013, 99999])('%i 再发也没有用：立即搁置，写明缘由', (errcode) => {
  expect(afterSending(errcode, 1)).toEqual({ kind: 'park', reason: `wechat ${String(errcode)}` });
});
