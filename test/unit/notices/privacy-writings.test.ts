/** H-13：个人信息的各种写法都查得到、隐得去；看着像而不是的不误报（不超过百分之二）。 */
import { describe, expect, test } from '@jest/globals';
import { detectPrivacy, maskPrivacy } from '@functions/notices/domain/privacy/detector';
import { LOOKALIKES, WRITINGS } from '../../support/privacy-writings';

const TODAY = '2026-11-21';
const kindsIn = (text: string) => detectPrivacy(text, TODAY).map(({ kind }) => kind);

describe('查得到，隐去之后再也找不到', () => {
  test.each(WRITINGS)('%s：%s', (kind, text) => {
    expect(kindsIn(text)).toContain(kind);
    const masked = maskPrivacy(text, TODAY).text;
    expect(kindsIn(masked)).toEqual([]);
    expect(masked).not.toBe(text);
  });
});

test.each(LOOKALIKES)('不误报：%s', (text) => {
  expect(detectPrivacy(text, TODAY)).toEqual([]);
});

test('一百一十段：七十段该查到的一段不漏，四十段干净的一段不误报', () => {
  const missed = WRITINGS.filter(([kind, text]) => !kindsIn(text).includes(kind));
  const alarmed = LOOKALIKES.filter((text) => kindsIn(text).length > 0);
  expect([WRITINGS.length, missed, LOOKALIKES.length, alarmed]).toEqual([70, [], 40, []]);
});

test('隐去的只是那一处：前后的话还在', () => {
  expect(
    maskPrivacy('身份证号999999\n195106141014，电话199/0000/0011，在村委会办理', TODAY).text,
  ).toBe('身份证号999999＊＊＊＊＊＊＊＊1014，电话199＊＊＊＊0011，在村委会办理');
});
