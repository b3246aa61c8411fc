import { describe, expect, test } from '@jest/globals';
import { pageOf, templateData } from '@functions/notifications/domain/subscribe-message';
import {
  fieldText,
  fieldTypeOf,
  FIELD_TYPES,
} from '@functions/notifications/domain/template-field';
import { messageEvents } from '@shared/vocabulary/message-event';
import { routes } from '@miniapp/routes';
import { wrongField } from '../../support/wechat/fields';

const message = {
  regionId: 'minghu',
  event: 'replied' as const,
  title: '您的申请已答复',
  body: '请点开查看',
  applicationId: null,
  noticeId: null,
  createdAt: '2026-11-20T16:30:00.000Z',
};
const id = '5b1f0b8e-58a4-4f0a-9a55-1f6f4f1f5a01';

test('点开到哪一页：与小程序的路由一致，工作人员到办件页', () => {
  const region = 'minghu';
  const aboutCase = { ...message, applicationId: id };
  expect(`/${pageOf(aboutCase)}`).toBe(routes.application({ region, applicationId: id }));
  expect(`/${pageOf(aboutCase, true)}`).toBe(routes.officerCase({ applicationId: id }));
  expect(`/${pageOf({ ...message, noticeId: id })}`).toBe(routes.notice({ region, noticeId: id }));
  expect(`/${pageOf(message)}`).toBe(routes.inbox());
});

test('各字段填什么：标题、说明、状态、北京时间、登记编号', () => {
  const fields = {
    thing1: 'subject',
    thing2: 'hint',
    phrase3: 'state',
    time4: 'on',
    date5: 'on',
    character_string6: 'number',
  } as const;
  expect(templateData({ fields }, message, 'MH-2026-0012')).toEqual({
    thing1: '您的申请已答复',
    thing2: '请点开查看',
    phrase3: '已答复',
    time4: '2026-11-21 00:30',
    date5: '2026-11-21',
    character_string6: 'MH-2026-0012',
  });
});

describe('H3 字段的长短：微信收得下，截得不难看', () => {
  test.each([
    ['thing', '长'.repeat(30), `${'长'.repeat(19)}…`],
    ['thing', '长'.repeat(20), '长'.repeat(20)],
    ['thing', ' 第一行\n第二行 ', '第一行 第二行'],
    ['thing', '', '请点开查看'],
    ['thing', `${'长'.repeat(18)}👨‍👩‍👧尾巴`, `${'长'.repeat(18)}…`],
    ['thing', '号码330102199001011234请核对', '号码…请核对'],
    ['phrase', '正在征求意见', '正在征求意'],
    ['phrase', 'abc', '新消息'],
    ['character_string', '明湖公开〔2026〕12号', '202612'],
    ['character_string', '（无）', '-'],
    ['character_string', 'x'.repeat(40), 'x'.repeat(32)],
    ['number', '第12号', '12'],
    ['letter', 'a1b2', 'ab'],
    ['symbol', '——！！！！', '——！！！'],
  ] as const)('%s：%j → %j', (type, text, expected) => {
    expect(fieldText(type, text)).toBe(expected);
  });

  const nasty = [
    '',
    '  ',
    '\u0000\n\t',
    '𠮷'.repeat(30),
    '👨‍👩‍👧‍👦'.repeat(9),
    '\uD800单个代理',
    '长'.repeat(19) + '𠮷',
    'ZZ'.repeat(90),
    '１２３',
  ];
  const texts = FIELD_TYPES.filter((type) => type !== 'time' && type !== 'date');
  test.each(texts)('%s：怎样的文字都合微信的规定', (type) => {
    for (const text of nasty) {
      const name = `${type}1`;
      const data = { [name]: { value: fieldText(type, text) } };
      expect([text, wrongField([name], data)]).toEqual([text, null]);
    }
  });
});

test('每一类事的状态都是五个汉字以内', () => {
  for (const label of Object.values(messageEvents.labels))
    expect(label).toMatch(/^\p{Script=Han}{1,5}$/u);
});

test('含个人信息的字段种类（姓名、电话、车牌）不认', () => {
  for (const name of ['name1', 'phone_number2', 'car_number3', 'thing', '1thing'])
    expect(fieldTypeOf(name)).toBeNull();
  expect(fieldTypeOf('character_string12')).toBe('character_string');
});
