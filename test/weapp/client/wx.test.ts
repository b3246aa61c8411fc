import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../support/browser/chromium';
import { openSample, startEchoServer, type EchoServer } from '../../support/weapp/sample';
import type { WeappClient } from '../../support/weapp';

let browser: Browser;
let server: EchoServer;
let weapp: WeappClient;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), startEchoServer()]);
});
afterEach(() => weapp.close());
afterAll(() => Promise.all([browser.close(), server.close()]));

const open = (name: string) =>
  openSample({ browser, server }, 'extra/detail/index', `case=${name}`);

/** 样例把结果写成 JSON 放在 .result 里。 */
const result = async (): Promise<unknown> => {
  const place = weapp.page.frameLocator('iframe[data-current]').locator('.result');
  await place.filter({ hasText: /./ }).waitFor();
  return JSON.parse(await place.innerText()) as unknown;
};

const resultOf = async (name: string): Promise<unknown> => {
  weapp = await open(name);
  return result();
};

test('模块里没有浏览器的全局，也不能由字符串造代码', async () => {
  const found = (await resultOf('sandbox')) as Record<string, unknown>;
  expect(found['hidden']).toEqual(Array(9).fill('undefined'));
  expect(found['construct']).toBe('微信不允许 new Function');
  expect(found['indirect']).toMatch(/Refused to evaluate|Content Security Policy/);
  expect(found['isFunction']).toBe(true);
  expect(found['app']).toBe(1);
});

describe('request', () => {
  test('GET 把 data 并入查询串', async () => {
    expect(await resultOf('get')).toMatchObject({
      status: 200,
      data: { method: 'GET', query: { a: '1', b: '二' }, body: '' },
      header: { etag: '"echo"' },
    });
  });

  test('POST 发 JSON 与自定的头', async () => {
    expect(await resultOf('post')).toMatchObject({
      data: {
        method: 'POST',
        type: 'application/json',
        authorization: 'Bearer t',
        body: '{"name":"张三"}',
      },
    });
  });

  test('4xx 也是成功的回应，状态码交给小程序', async () => {
    expect(await resultOf('refused')).toMatchObject({ status: 409 });
  });

  test.each([
    ['timeout', 'request:fail timeout'],
    ['abort', 'request:fail abort'],
    ['foreign', 'request:fail url not in domain list'],
    ['patch', 'request:fail method PATCH is not supported'],
  ])('%s → %s', async (name, message) => {
    expect(await resultOf(name)).toBe(message);
  });
});

test('选取并上传测试给的文件，回应的 data 是文字', async () => {
  weapp = await open('deep');
  await weapp.chooseFile({ name: '凭证.txt', bytes: Buffer.from('收支明细'), type: 'text/plain' });
  await weapp.navigate('/extra/detail/index?case=upload');
  const { status, data } = (await result()) as { status: number; data: string };
  expect(status).toBe(200);
  const { body, type } = JSON.parse(data) as { body: string; type: string };
  expect(type).toMatch(/^multipart\/form-data/);
  expect(body).toContain('name="file"; filename="凭证.txt"');
  expect(body).toContain('收支明细');
});

test('登录的 code 由模拟的微信服务器发出', async () => {
  expect(await resultOf('login')).toBe('code-of-o1');
});

test('本地存储在重新打开小程序后还在，没有存过的读取失败', async () => {
  expect(await resultOf('read')).toBe('getStorage:fail data not found');
  await weapp.close();
  expect(await resultOf('save')).toBe('存好了');
  await weapp.start();
  await weapp.navigate('/extra/detail/index?case=read');
  expect(await result()).toEqual({ text: '草稿' });
});

test('对话框与操作菜单由客户端画出，点哪个按钮得哪个结果', async () => {
  weapp = await open('modal');
  await weapp.waitForText('删除后不能恢复');
  await weapp.tap('确定');
  expect(await result()).toMatchObject({ confirm: true, cancel: false });
  await weapp.close();
  weapp = await open('sheet');
  await weapp.tap('乙');
  expect(await result()).toBe(1);
  await weapp.close();
  weapp = await open('sheet');
  await weapp.tap('取消');
  expect(await result()).toBe('showActionSheet:fail cancel');
});

test('轻提示看得见；剪贴板读得回来', async () => {
  weapp = await open('toast');
  await weapp.waitForText('已保存');
  await weapp.close();
  expect(await resultOf('copy')).toBe('抄下来');
});

test('节点查询量得到尺寸与 data，没有的节点是 null', async () => {
  expect(await resultOf('measure')).toEqual([100, 50, '盒子', null]);
});

test('没有实现的接口一调用就失败，并说出名字', async () => {
  await expect(open('unknown')).rejects.toThrow('客户端没有 wx.scanCode');
  weapp = await open('deep');
});
