import { expect, test } from '@jest/globals';
import { pageOf, templateData } from '@functions/notifications/domain/subscribe-message';
import { routes } from '@miniapp/routes';

const message = {
  regionId: 'minghu',
  title: '您的申请已答复',
  body: '请点开查看',
  applicationId: null,
  noticeId: null,
  createdAt: '2026-11-20T16:30:00.000Z',
};
const id = '5b1f0b8e-58a4-4f0a-9a55-1f6f4f1f5a01';

test('点开到哪一页：与小程序的路由一致', () => {
  const region = 'minghu';
  expect(`/${pageOf({ ...message, applicationId: id })}`).toBe(
    routes.application({ region, applicationId: id }),
  );
  expect(`/${pageOf({ ...message, noticeId: id })}`).toBe(routes.notice({ region, noticeId: id }));
  expect(`/${pageOf(message)}`).toBe(routes.inbox());
});

test('日期按北京时间', () => {
  expect(templateData(message)).toEqual({
    thing1: '您的申请已答复',
    thing2: '请点开查看',
    time3: '2026-11-21',
  });
});

test('thing 字段不超过二十个字，换行变成空格，空的有话说', () => {
  const long = templateData({ ...message, title: '长'.repeat(30), body: ' 第一行\n第二行 ' });
  expect(long['thing1']).toBe(`${'长'.repeat(19)}…`);
  expect(long['thing2']).toBe('第一行 第二行');
  expect(templateData({ ...message, title: '长'.repeat(20) })['thing1']).toBe('长'.repeat(20));
  expect(templateData({ ...message, body: '' })['thing2']).toBe('请点开查看');
});
