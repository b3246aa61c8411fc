import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { LIMITS } from '@functions/platform/http/rate-limits';
import { openWorld, type World } from '../../support/world';

let world: World;
beforeAll(async () => {
  world = await openWorld({ environment: { RATE_LIMITS: '1', TRUSTED_PROXIES: '10.0.0.0/8' } });
}, 120_000);
afterAll(() => world.close());

/** 同一个编号试错几次自会锁住，所以每次换一个。 */
let asked = 0;
const ask = (peer: string, forwardedFor: string) =>
  world.app.request(
    '/api/minghu/application-status',
    {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': forwardedFor },
      body: JSON.stringify({
        registrationNumber: `公开申〔2026〕${(asked += 1)}号`,
        queryCode: 'ABCD2345',
      }),
    },
    { incoming: { socket: { remoteAddress: peer } } },
  );

test('凭编号查进度：超过次数答 429 与 Retry-After；假冒来路躲不过；库与日志里没有地址', async () => {
  const { address } = LIMITS.statusQuery;
  for (let n = 0; n < address; n += 1)
    expect((await ask('203.0.113.5', `198.51.100.${n}`)).status).not.toBe(429);
  const refused = await ask('203.0.113.5', '192.0.2.1');
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await refused.json()).toMatchObject({ code: 'tooMany' });
  expect(world.logLines.join()).not.toMatch(/203\.0\.113|198\.51\.100/);
});
