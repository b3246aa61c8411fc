/** 续登：快到期先续、失效了续一次再发，同时来的只续一次；续不成算退出，网络不通不算。 */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { listInbox } from '@shared/contract/identity';
import { call } from '@miniapp/api/call';
import { currentSession, endSession, startSession } from '@miniapp/api/session';
import { request, resetTaro, setStorage } from '../../support/taro-stubs/taro';

interface Sent {
  readonly url: string;
  readonly header: Record<string, string>;
  readonly data?: string;
}

const account = {
  accountId: '00000000-0000-4000-8000-000000000001',
  displayName: '演示',
  roles: ['resident' as const],
  organisation: null,
  region: 'minghu',
};
const granted = (turn: number, isBrowser: boolean) => ({
  ...(isBrowser
    ? {}
    : { token: `access-${String(turn)}`, refreshToken: `refresh-${String(turn)}` }),
  accessSeconds: 900,
  expiresAt: '2099-01-01T00:00:00.000Z',
  account,
});
const problem = (code: string, status: number) => ({
  statusCode: status,
  data: { code, title: '没办成', detail: '没办成', correlationId: 'c' },
});

let sent: Sent[];
let validFrom: number;
let renewal: (() => Promise<unknown>) | null;
let turn: number;

const isRenewal = ({ url }: Sent) => url.endsWith('/refresh-session');
const renewals = () => sent.filter(isRenewal);
const wasRight = ({ header }: Sent) =>
  header['Authorization'] === `Bearer access-${String(validFrom)}`;

beforeEach(async () => {
  process.env.TARO_ENV = 'weapp';
  resetTaro();
  Object.assign(globalThis, { MINGLAN_API_BASE: '' });
  await endSession();
  [sent, validFrom, renewal, turn] = [[], 1, null, 1];
  request.mockReset();
  request.mockImplementation((options) => {
    const asked = options as Sent;
    sent.push(asked);
    if (!isRenewal(asked))
      return Promise.resolve(
        wasRight(asked) || process.env.TARO_ENV === 'h5'
          ? { statusCode: 200, data: { items: [], unreadCount: 0 } }
          : problem('notSignedIn', 401),
      );
    if (renewal) return renewal();
    turn += 1;
    return Promise.resolve({ statusCode: 200, data: granted(turn, process.env.TARO_ENV === 'h5') });
  });
  await startSession(granted(1, false));
});

const read = () => call(listInbox, { params: { region: 'minghu' } });

describe('小程序', () => {
  test('令牌失效：续登一次再发，新的一对存下', async () => {
    validFrom = 2;
    await read();
    expect(sent.map(({ header }) => header['Authorization'])).toEqual([
      'Bearer access-1',
      undefined,
      'Bearer access-2',
    ]);
    expect(renewals().map(({ data }) => data)).toEqual(['{"refreshToken":"refresh-1"}']);
    expect(currentSession()).toMatchObject({ token: 'access-2', refreshToken: 'refresh-2' });
    expect(sent.every(({ header }) => header['x-minglan-client'] === 'weapp')).toBe(true);
  });

  test('同时发出十个，只续一次，十个都办成', async () => {
    validFrom = 2;
    await Promise.all(Array.from({ length: 10 }, read));
    expect(renewals()).toHaveLength(1);
  });

  test('快到期的先续好，不等失效', async () => {
    await startSession({ ...granted(1, false), accessSeconds: 29 });
    validFrom = 2;
    await read();
    expect(sent.map(isRenewal)).toEqual([true, false]);
  });

  test('续不成：算退出，说清要登录；只续一次', async () => {
    validFrom = 9;
    renewal = () => Promise.resolve(problem('notSignedIn', 401));
    await expect(read()).rejects.toMatchObject({ code: 'notSignedIn' });
    expect(currentSession()).toBeNull();
    expect(renewals()).toHaveLength(1);
  });

  test('续登时网络不通：不算退出，以后还能续', async () => {
    validFrom = 2;
    renewal = () => Promise.reject(new Error('request:fail'));
    await expect(read()).rejects.toMatchObject({ code: 'network' });
    expect(currentSession()).not.toBeNull();
    renewal = null;
    await read();
    expect(currentSession()).toMatchObject({ token: 'access-2' });
  });

  test('续了还是失效：不再续第二次，算退出', async () => {
    validFrom = 9;
    await expect(read()).rejects.toMatchObject({ code: 'notSignedIn' });
    expect(renewals()).toHaveLength(1);
    expect(currentSession()).toBeNull();
  });
});

describe('浏览器版', () => {
  beforeEach(async () => {
    process.env.TARO_ENV = 'h5';
    await startSession(granted(1, true));
  });

  test('本机一个令牌也不存，请求头里也没有，只写明是浏览器版', async () => {
    await startSession({ ...granted(1, true), accessSeconds: 0 });
    await read();
    expect(renewals().map(({ data }) => data)).toEqual(['{}']);
    for (const { header } of sent) {
      expect(header).not.toHaveProperty('Authorization');
      expect(header['x-minglan-client']).toBe('h5');
    }
    const stored = setStorage.mock.lastCall?.[0].data as Record<string, unknown>;
    expect(Object.keys(stored).sort()).toEqual(['account', 'expiresAt', 'freshUntil']);
  });

  test('别的窗口刚续过：等一等，用新的 Cookie 接着办', async () => {
    await startSession({ ...granted(1, true), accessSeconds: 0 });
    renewal = () => Promise.resolve(problem('conflict', 409));
    await read();
    expect(currentSession()).not.toBeNull();
  });
});
