import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { Lexer } from 'marked';
import { citizenIdCheckCharacter } from '@shared/validation';
import { personalDataKinds } from '@shared/vocabulary/notice';
import {
  detectPersonalData,
  maskPersonalData,
} from '@functions/notices/domain/personal-data-detector';
import { summaryOf } from '@functions/notices/domain/summary';
import { plainText, snippetOf } from '@functions/platform/search-text';
import key from '../../fixtures/notices-privacy-key.json';
import notices from '../../fixtures/notices.json';
import { lawCase, textOf } from '../../support/law-cases';

const kinds: Record<string, string> = { id: 'idNumber', phone: 'phone', bank: 'bankCard' };
const found = (text: string) =>
  detectPersonalData(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

describe('四十条公开信息', () => {
  const texts = notices.map(({ title, bodyMarkdown, attachments }) => ({
    title,
    text: [title, bodyMarkdown, ...attachments].join('\n'),
  }));
  const planted = (title: string) =>
    (key.find((each) => each.title === title)?.hits ?? []).map(
      ({ type, value }) => `${kinds[type] ?? type} ${value}`,
    );

  test('埋下的每个号码都找到，没有一处误报', () => {
    expect(key.flatMap(({ hits }) => hits)).toHaveLength(53);
    for (const { title, text } of texts)
      expect([title, found(text).sort()]).toEqual([title, planted(title).sort()]);
  });

  test('隐去之后再也找不到，其余的字一个不动', () => {
    for (const { title, text } of texts) {
      const masked = maskPersonalData(text);
      expect(masked.count).toBe(planted(title).length);
      expect(detectPersonalData(masked.text)).toEqual([]);
      const numbers = planted(title).map((each) => each.split(' ')[1] ?? '');
      for (const number of numbers) expect(masked.text).not.toContain(number);
      const kept = numbers.reduce((rest, number) => rest.replace(number, '#'), text);
      const hide = (each: string) => each.replace(/\d{3,6}＊+[\dX]{4}/g, '#');
      expect(hide(masked.text)).toBe(hide(kept));
    }
  });
});

test('PRI-01 身份证留前六后四', () => {
  const { input, expected } = lawCase('PRI-01');
  expect(maskPersonalData(textOf(input, 'id')).text).toBe(
    textOf(expected, 'masked').replaceAll('*', '＊'),
  );
});

test('PRI-04 名单里有完整身份证号，检查得出（即使校验位抄错一位）', () => {
  const { input, expected } = lawCase('PRI-04');
  const findings = detectPersonalData(textOf(input, 'text'));
  expect(findings.length > 0).toBe(expected['blocked']);
  expect(findings.map(({ kind }) => personalDataKinds.labels[kind])).toEqual(expected['findings']);
});

test.each([
  ['全角数字', '身份证１１０１０５１９９００３０７１２３９。', 'idNumber 1'],
  ['中间有空格', '110105 19900307 1239', 'idNumber'],
  ['末位小写', '99999919630228202x', 'idNumber'],
  ['十五位旧号', '旧号130503670401001', 'idNumber'],
  ['手机带空格', '联系人 199 0000 0011', 'phone'],
  ['手机带横线', '199-0000-0011', 'phone'],
  ['手机带国家代码', '+86 19900000011', 'phone'],
  ['全角手机', '１９９００００００１１', 'phone'],
  ['不换行空格', '199\u00a00000\u00a00011', 'phone'],
  ['四位一组的卡号', '6299 9900 0000 0001 010', 'bankCard'],
  ['逗号相隔的一行', '李四,99999919630228202X,19900000011,6299990000000001010', 'idNumber'],
  ['紧跟汉字', '账号6299990000000001010开户行', 'bankCard'],
  ['附件名', '19900000011李四.pdf', 'phone'],
  ['中间加粗', '电话138**1234**5678', 'phone'],
  ['半截加粗', '**1381234**5678', 'phone'],
  ['数字写成实体', '&#49;3812345678', 'phone'],
  ['十六进制实体', '&#x31;3812345678', 'phone'],
  ['实体空格', '138&nbsp;1234&nbsp;5678', 'phone'],
  ['点号相隔', '138.1234.5678', 'phone'],
  ['间隔号相隔', '138·1234·5678', 'phone'],
  ['转义的点号', '138\\.1234\\.5678', 'phone'],
  ['零宽的字', '138\u200b12\u200b345678', 'phone'],
  ['中间是链接', '138[1234](https://example.com)5678', 'phone'],
  ['中间是标签', '138<b>1234</b>5678', 'phone'],
  ['点号相隔的身份证', '110105.19900307.1239', 'idNumber'],
  ['加粗生日的身份证', '110105**19900307**1239', 'idNumber'],
  ['间隔号相隔的卡号', '6299·9900·0000·0001·010', 'bankCard'],
])('找得到：%s', (_, text, kind) => {
  const [first] = detectPersonalData(text);
  expect(first?.kind).toBe(kind.split(' ')[0]);
  expect(detectPersonalData(maskPersonalData(text).text)).toEqual([]);
});

test('一行里的三个号码各归各类', () => {
  const text = '李四,99999919630228202X,19900000011,6299990000000001010';
  expect(maskPersonalData(text)).toEqual({
    text: '李四,999999＊＊＊＊＊＊＊＊202X,199＊＊＊＊0011,629999＊＊＊＊＊＊＊＊＊1010',
    count: 3,
  });
});

test.each([
  ['固定电话', '监督电话：0359-5550101、5550134'],
  ['服务热线', '请拨12345或4008123123'],
  ['金额', '收入13812345678.00元，支出13,812,345,678.00元，合计13812345678元'],
  ['日期', '2026年3月25日至31日，20260325'],
  ['文号', '运盐政办发〔2020〕60号、京发改〔2026〕1381号'],
  ['统一社会信用代码', '91140802MA0GR13812、911408020712345678'],
  ['采购编号', '项目编号140802202603150012'],
  ['合同编号', 'HT2026031513812345678'],
  ['订单号', '2026031500123456'],
  ['卡号形状但校验不对', '6299990000000001011'],
  [
    '已经用全角星号隐去的',
    '999999＊＊＊＊＊＊＊＊202X 199＊＊＊＊0011 629999＊＊＊＊＊＊＊＊＊1010',
  ],
  ['点号日期与时段', '2026.11.20至2026.11.30，2026.11.20-2026.12.05 15.30，1990.03.07'],
  ['逐月金额', '1381.23 4567.89 1990.03 0712.39，¥1,381,234.56、13.81、138.12'],
  ['经纬度', '东经131.23456789度'],
  ['已经隐去的', '999999********202X 199****0011 629999*********1010'],
  ['坐标与小数', '东经113.81234567890度'],
])('不误报：%s', (_, text) => {
  expect(detectPersonalData(text)).toEqual([]);
});

describe('任意文字', () => {
  const digits = (count: number) =>
    fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count })
      .map((a) => a.join(''));
  const citizenId = fc
    .tuple(
      fc.date({ min: new Date('1930-01-01'), max: new Date('2024-12-31'), noInvalidDate: true }),
      digits(3),
    )
    .map(
      ([birth, serial]) => `999999${birth.toISOString().slice(0, 10).replace(/-/g, '')}${serial}`,
    )
    .map((first17) => first17 + citizenIdCheckCharacter(first17));
  const han = fc.stringMatching(/^[一-龥，。|\n ]{0,12}$/);

  test('埋进任意汉字之间的号码一定找得到，隐去后一定找不到', () => {
    const phone = digits(9).map((rest) => `1${'3456789'[Number(rest[0]) % 7] ?? '3'}${rest}`);
    const number = fc.oneof(citizenId, phone);
    fc.assert(
      fc.property(han, number, han, (before, planted, after) => {
        const text = before + planted + after;
        if (/^ ?[万亿]?元/.test(after)) return;
        expect(found(text).map((each) => each.split(' ')[1])).toContain(planted);
        expect(detectPersonalData(maskPersonalData(text).text)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('隐去总会结束，且不留下任何一处', () => {
    const noise = fc.string({
      unit: fc.constantFrom(...'0123456789Xx -　１３*元.,|'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(noise, (text) => {
        expect(detectPersonalData(maskPersonalData(text).text)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});

test('隐去后的正文没有强调，概述和检索片段里星号都在', () => {
  const body = '张三，电话13812345678；李四，电话13912345679';
  const { text, count } = maskPersonalData(body);
  const kept = '张三，电话138＊＊＊＊5678；李四，电话139＊＊＊＊5679';
  expect([text, count]).toEqual([kept, 2]);
  expect(summaryOf(text)).toBe(kept);
  expect(snippetOf(plainText(text), ['电话'])).toBe(kept);
  const types = new Lexer({ gfm: true, breaks: true })
    .lex(text)
    .flatMap((token) => ('tokens' in token ? (token.tokens ?? []) : []).map(({ type }) => type));
  expect(types).toEqual(['text']);
});

test.each([
  ['电话138**1234**5678。', '电话138＊＊＊＊5678。'],
  ['**1381234**5678与**重点**', '**138＊＊＊＊5678**与**重点**'],
  ['&#49;3812345678', '138＊＊＊＊5678'],
])('显示出来才看得出的，就地换掉：%s', (text, expected) => {
  expect(maskPersonalData(text)).toEqual({ text: expected, count: 1 });
});
