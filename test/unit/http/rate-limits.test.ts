import { describe, expect, test } from '@jest/globals';
import { endpoints } from '@shared/contract';
import { defineEndpoint, regionParams } from '@shared/contract/endpoint';
import { ok } from '@shared/result';
import * as z from '@shared/zod';
import { createApp } from '@functions/platform/http/app';
import {
  clientAddress,
  hashedAddress,
  trustedProxies,
} from '@functions/platform/http/client-address';
import { memoryCounter, rateGate } from '@functions/platform/http/rate-gate';
import { LIMITS, limitClassOf } from '@functions/platform/http/rate-limits';
import { route } from '@functions/platform/http/route';
import { jsonLogger } from '@functions/platform/logger';

const byId = new Map(endpoints.map((endpoint) => [endpoint.id, endpoint]));
const classOf = (id: string) => {
  const endpoint = byId.get(id);
  if (!endpoint) throw new Error(`no endpoint ${id}`);
  return limitClassOf(endpoint);
};

describe('限次表', () => {
  test.each([
    ['signInWithPassword', 'signIn'],
    ['signInWithWechat', 'signIn'],
    ['refreshSession', 'write'],
    ['listNotices', 'publicRead'],
    ['search', 'search'],
    ['downloadPoster', 'document'],
    ['downloadLetter', 'document'],
    ['submitApplication', 'submit'],
    ['askVillage', 'submit'],
    ['uploadReplyAttachment', 'upload'],
    ['queryApplicationStatus', 'statusQuery'],
    ['verifyNotice', 'verify'],
    ['revealApplicant', 'reveal'],
    ['revealPersonalFile', 'reveal'],
    ['approveReply', 'write'],
    ['listDesk', 'ownRead'],
  ])('%s 属于 %s', (id, group) => expect(classOf(id)).toBe(group));

  test('访客能读的接口都不记在数据库里；能写的都有限次', () => {
    for (const endpoint of endpoints.filter(({ audience }) => audience.includes('visitor'))) {
      const { keptIn } = LIMITS[limitClassOf(endpoint)];
      if (endpoint.method === 'GET') expect([endpoint.id, keptIn]).toEqual([endpoint.id, 'memory']);
      expect(LIMITS[limitClassOf(endpoint)].address).toBeGreaterThan(0);
    }
  });
});

describe('来访地址：只信认得的代理', () => {
  const isProxy = trustedProxies('10.0.0.0/8, ::1, 192.0.2.7');
  test.each([
    ['不是代理：请求头里写什么都不作数', '203.0.113.5', '198.51.100.1', '203.0.113.5'],
    ['代理：取最右边不是代理的', '10.0.0.2', '198.51.100.9, 203.0.113.5, 10.1.1.1', '203.0.113.5'],
    ['来者自己在左边写的不作数', '10.0.0.2', '1.1.1.1, 2.2.2.2, 203.0.113.5', '203.0.113.5'],
    ['代理没有给：就是代理', '10.0.0.2', '', '10.0.0.2'],
    ['不是地址的一段：停在代理', '10.0.0.2', '203.0.113.5, 张三', '10.0.0.2'],
    ['映射写法、端口、方括号', '::ffff:10.0.0.2', '[2001:db8::1]:443', '2001:db8::1'],
    ['全是代理', '10.0.0.2', '10.0.0.3, 192.0.2.7', '10.0.0.2'],
    ['不知道对端', '', '203.0.113.5', ''],
  ])('%s', (_, peer, forwardedFor, expected) =>
    expect(clientAddress({ peer, forwardedFor }, isProxy)).toBe(expected),
  );

  test('写错的代理名单：启动时就说', () => {
    for (const text of ['10.0.0.0/33', 'proxy.example', '10.0.0.0/x', '::1/129'])
      expect(() => trustedProxies(text)).toThrow('TRUSTED_PROXIES');
  });

  test('只留带密钥的散列；IPv6 同一个 /64 合起来数', () => {
    const hashed = hashedAddress(Buffer.alloc(32, 1));
    expect(hashed('203.0.113.5')).toMatch(/^[\w-]{22}$/);
    expect(hashed('203.0.113.5')).not.toBe(hashed('203.0.113.6'));
    expect(hashed('203.0.113.5')).not.toBe(hashedAddress(Buffer.alloc(32, 2))('203.0.113.5'));
    expect(hashed('2001:db8:1:2::1')).toBe(hashed('2001:db8:1:2:aaaa:bbbb:cccc:dddd'));
    expect(hashed('2001:db8:1:2::1')).not.toBe(hashed('2001:db8:1:3::1'));
  });
});

const read = defineEndpoint({
  id: 'probeSearch',
  method: 'GET',
  path: '/:region/search/probe',
  title: '检索',
  audience: ['visitor'],
  params: z.object(regionParams),
  output: z.object({}),
});

const appAt = (clock: { at: string }) => {
  const isProxy = trustedProxies('10.0.0.0/8');
  const databaseHits: string[] = [];
  const app = createApp([route(read, () => Promise.resolve(ok({})))], {
    clock: { now: () => new Date(clock.at) },
    logger: jsonLogger(
      () => undefined,
      () => new Date(clock.at),
    ),
    authenticate: () => Promise.resolve(null),
    checksOutput: true,
    rates: rateGate(
      (_, buckets) => {
        databaseHits.push(...buckets.map(({ name }) => name));
        return Promise.resolve(buckets.map(() => 1));
      },
      () => Promise.resolve(),
    ),
    addressOf: (origin) => clientAddress(origin, isProxy),
  });
  const ask = (peer: string, forwardedFor?: string) =>
    app.request(
      '/api/minghu/search/probe',
      { headers: forwardedFor === undefined ? {} : { 'x-forwarded-for': forwardedFor } },
      { incoming: { socket: { remoteAddress: peer } } },
    );
  return { ask, databaseHits };
};

describe('闸门', () => {
  test('超过次数答 429：Retry-After 与中文；换了时段又可以；不碰数据库', async () => {
    const clock = { at: '2026-11-20T02:00:30.000Z' };
    const { ask, databaseHits } = appAt(clock);
    for (let n = 0; n < LIMITS.search.address; n += 1)
      expect((await ask('203.0.113.5')).status).toBe(200);
    const refused = await ask('203.0.113.5');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '30']);
    expect(await refused.json()).toMatchObject({
      code: 'tooMany',
      title: '操作过于频繁',
      detail: '操作太频繁了，请30秒后再试；您填写的内容还在',
    });
    expect((await ask('203.0.113.6')).status).toBe(200);
    clock.at = '2026-11-20T02:01:00.000Z';
    expect((await ask('203.0.113.5')).status).toBe(200);
    expect(databaseHits).toEqual([]);
  });

  test('假冒 X-Forwarded-For 躲不过；经过认得的代理的各数各的', async () => {
    const { ask } = appAt({ at: '2026-11-20T02:00:00.000Z' });
    for (let n = 0; n < LIMITS.search.address; n += 1)
      await ask('203.0.113.5', `198.51.100.${n % 200}`);
    expect((await ask('203.0.113.5', '192.0.2.1')).status).toBe(429);
    for (let n = 0; n < LIMITS.search.address; n += 1)
      await ask('10.0.0.1', `1.2.3.${n % 200}, 203.0.113.77`);
    expect((await ask('10.0.0.1', '9.9.9.9, 203.0.113.77')).status).toBe(429);
    expect((await ask('10.0.0.1', '203.0.113.78')).status).toBe(200);
  });

  test('内存里的计数有上限：先丢最早的', () => {
    const count = memoryCounter(2);
    const bucket = (name: string) => ({ name, startsAt: new Date(0), limit: 1 });
    expect([count(bucket('甲')), count(bucket('甲')), count(bucket('乙'))]).toEqual([1, 2, 1]);
    count(bucket('丙'));
    expect(count(bucket('乙'))).toBe(2);
    expect(count(bucket('甲'))).toBe(1);
  });
});
