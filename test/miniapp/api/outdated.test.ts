/** 手上的一版旧了、读不懂新的应答：说清怎么办，不把程序的话给人看。 */
import { beforeEach, expect, test } from '@jest/globals';
import { call } from '@miniapp/api/call';
import { ApiProblem, messageOf } from '@miniapp/api/problem';
import { endSession } from '@miniapp/api/session';
import { listInbox } from '@shared/contract/identity';
import { request, resetTaro } from '../../support/taro-stubs/taro';

beforeEach(async () => {
  process.env.TARO_ENV = 'h5';
  resetTaro();
  await endSession();
  Object.assign(globalThis, { MINGLAN_API_BASE: '' });
});

test('应答与合同对不上：只说请关掉重新打开，哪里对不上留给排查', async () => {
  request.mockResolvedValue({ statusCode: 200, data: { items: [{ title: 7 }] } });
  const error: unknown = await call(listInbox, { params: { region: 'minghu' } }).catch(
    (fault: unknown) => fault,
  );
  expect(error).toBeInstanceOf(ApiProblem);
  expect(messageOf(error)).toBe('明栏已经更新，手上的这一版读不懂：请关掉重新打开，网页请刷新');
  expect((error as ApiProblem).cause).toBeDefined();
});
