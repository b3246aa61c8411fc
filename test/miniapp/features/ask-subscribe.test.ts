import { beforeEach, describe, expect, test } from '@jest/globals';
import { askSubscribe } from '@miniapp/features/notify/ask-subscribe';
import { requestSubscribeMessage, resetTaro } from '../../support/taro-stubs/taro';

beforeEach(() => resetTaro());
const answers = (answer: unknown) => requestSubscribeMessage.mockResolvedValueOnce(answer);

describe('H3 请求允许微信提醒', () => {
  test('同一个模板只问一次；accept（含语音）算允许，各结果照实记', async () => {
    answers({ errMsg: 'ok', a: 'accept', b: 'acceptWithAudio', c: 'reject' });
    expect(await askSubscribe(['a', 'b', 'c', 'a'])).toEqual({
      results: [
        { templateId: 'a', result: 'accept' },
        { templateId: 'b', result: 'accept' },
        { templateId: 'c', result: 'reject' },
      ],
      says: '记下了：下2类进展各会在微信里告诉您一次',
    });
    expect(requestSubscribeMessage).toHaveBeenCalledWith({
      tmplIds: ['a', 'b', 'c'],
      entityIds: [],
    });
  });

  test.each(['reject', 'ban', 'filter'])('%s：不责怪，站内消息仍在', async (result) => {
    answers({ errMsg: 'ok', a: result });
    const { results, says } = await askSubscribe(['a']);
    expect(results).toEqual([{ templateId: 'a', result }]);
    expect(says).toContain('我的消息');
  });

  test.each([10001, 10002, 10003, 10004, 10005, 20001, 20002, 20003, 20004])(
    '错误码 %i：什么也不记，说一句怎么办',
    async (errCode) => {
      requestSubscribeMessage.mockRejectedValueOnce(Object.assign(new Error('fail'), { errCode }));
      const { results, says } = await askSubscribe(['a']);
      expect(results).toEqual([]);
      expect(says).not.toBe('');
      expect(says.includes('通知管理')).toBe(errCode === 20004);
    },
  );
});
