import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
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

const form = () => openSample({ browser, server }, 'extra/form/index');

test('点按冒泡，catch 拦住；停用的按钮不响应', async () => {
  weapp = await openSample({ browser, server });
  await weapp.tap('冒泡');
  await weapp.tap('不冒泡');
  await weapp.page
    .frameLocator('iframe[data-current]')
    .getByText('停用的按钮')
    .tap({ force: true });
  const text = await weapp.text();
  expect(text).toContain('轨迹：inner outer inner');
  expect(text).toContain('点了 0 次');
});

test('长按只算长按，不再算点按', async () => {
  weapp = await openSample({ browser, server });
  await weapp.longPress('按住我');
  const text = await weapp.text();
  expect(text).toContain('轨迹：held');
  expect(text).toContain('点了 0 次');
});

test('输入框：聚焦、输入、完成、离开；字数上限有效', async () => {
  weapp = await form();
  await weapp.fill('姓名', '张三');
  await weapp.confirm('姓名');
  await weapp.fill('说说要什么', '低保名单');
  const text = await weapp.text();
  expect(text).toContain('focus""');
  expect(text).toContain('blur{"value":"张三","cursor":2}');
  expect(text).toContain('confirm{"value":"张三"');
  expect(text).toContain('note{"value":"低保名单"');
  const input = weapp.page.frameLocator('iframe[data-current]').locator('input');
  expect(await input.getAttribute('maxlength')).toBe('4');
});

test('勾选、单选、开关与表单提交', async () => {
  weapp = await form();
  await weapp.fill('姓名', '李四');
  await weapp.tap('党务选项');
  await weapp.tap('邮寄选项');
  await weapp.tap('当面选项');
  await weapp.tap('同意');
  await weapp.tap('提交');
  const text = await weapp.text();
  expect(text).toContain('change{"value":["党务","财务"]}');
  expect(text).toContain(
    'submit{"value":{"name":"李四","note":"","kinds":["党务","财务"],"way":"当面","agree":true}}',
  );
});

test('选择器：单列、日期、多列', async () => {
  weapp = await form();
  await weapp.pick('选乡镇', '西溪乡');
  await weapp.pick('选日期', '2026-11-21');
  await weapp.pick('选两列', '下午', '窗口二');
  const text = await weapp.text();
  expect(text).toContain('change{"value":"1"}');
  expect(text).toContain('change{"value":"2026-11-21"}');
  expect(text).toContain('change{"value":[1,1]}');
});

test('滚动容器到底时通知；图片从接口域名载入；富文本去掉脚本与事件属性', async () => {
  weapp = await form();
  const page = weapp.page.frameLocator('iframe[data-current]');
  await page.locator('#list').evaluate((list) => list.scrollTo(0, 5000));
  await weapp.waitForText('lower{"direction":"bottom"}');
  await weapp.waitForText('load{"width":20,"height":10}');
  expect(await page.locator('wx-rich-text').innerHTML()).toBe('<p>富<strong>文本</strong></p>');
});

test('没有实现的组件一出现就失败，并说出名字', async () => {
  const opening = openSample({ browser, server }, 'extra/odd/index');
  await expect(opening).rejects.toThrow('客户端没有组件 <map>');
  weapp = await openSample({ browser, server });
});
