import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fileTypeOf, safeFileName } from '@functions/applications/domain/file-type';
import {
  normaliseQueryCode,
  normaliseRegistrationNumber,
  queryCode,
} from '@functions/applications/domain/query-code';
import {
  counterName,
  registrationNumber,
} from '@functions/applications/domain/registration-number';
import { isVillageAffair } from '@functions/applications/domain/village-affairs';
import routingTexts from '../../fixtures/routing-texts.json';

test('登记编号：六角括号、五位序号、按年连编', () => {
  expect(registrationNumber('明湖公开申', 2026, 1)).toBe('明湖公开申〔2026〕00001号');
  expect(registrationNumber('明湖公开申', 2026, 123456)).toBe('明湖公开申〔2026〕123456号');
  expect(counterName(2026)).not.toBe(counterName(2027));
});

test('手工输入的编号与查询码，括号、空格、大小写不拘', () => {
  const number = '明湖公开申〔2026〕00001号';
  for (const typed of ['明湖公开申[2026]00001号', '明湖公开申（2026） 00001 号', number])
    expect(normaliseRegistrationNumber(typed)).toBe(number);
  expect(normaliseQueryCode('abcd-efgh ')).toBe('ABCDEFGH');
});

test('查询码八位，没有易混的字，每一位都由随机数定', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30), { minLength: 8, maxLength: 8 }), (picks) => {
      let next = 0;
      const code = queryCode((n) => {
        expect(n).toBe(31);
        return picks[next++] ?? 0;
      });
      return /^[2-9A-HJKMNP-Z]{8}$/.test(code) && next === 8;
    }),
  );
});

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const zip = (parts: string) => bytes(`PK\u0003\u0004[Content_Types].xml${parts}`);
const ole = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 1]);

describe('附件的种类由内容与扩展名一起定', () => {
  test.each([
    ['a.pdf', bytes('%PDF-1.7'), 'application/pdf'],
    ['a.PNG', bytes('\u0089PNG\r\n\u001a\n'), 'image/png'],
    ['a.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'image/jpeg'],
    [
      'a.docx',
      zip('word/document.xml'),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    [
      'a.xlsx',
      zip('xl/workbook.xml'),
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ],
    ['a.doc', ole, 'application/msword'],
    ['a.xls', ole, 'application/vnd.ms-excel'],
    ['a.txt', new Uint8Array(Buffer.from('第一行\n')), 'text/plain; charset=utf-8'],
  ])('%s', (name, content, mediaType) => {
    expect(fileTypeOf(name, content)).toEqual({ ok: true, value: { mediaType } });
  });
  test.each([
    ['a.exe', bytes('MZ')],
    ['a.html', bytes('<script>')],
    ['a.zip', zip('')],
    ['a.svg', bytes('<svg/>')],
    ['无扩展名', bytes('%PDF-1.7')],
    ['a.pdf', bytes('<html>')],
    ['a.png', bytes('%PDF-1.7')],
    ['a.docx', zip('xl/workbook.xml')],
    ['a.txt', new Uint8Array([0, 1, 2])],
  ])('不收 %s', (name, content) => {
    expect(fileTypeOf(name, content)).toMatchObject({
      ok: false,
      refusal: { code: 'unsupportedMedia', field: 'file' },
    });
  });
  test('文件名去掉路径与不可见字符，不超长', () => {
    expect(safeFileName('..\\..\\etc/材料<1>.pdf')).toBe('材料1.pdf');
    expect(safeFileName('.pdf')).toBe('附件.pdf');
    expect([...safeFileName(`${'长'.repeat(500)}.pdf`)]).toHaveLength(104);
  });
});

describe('村（居）务的正门', () => {
  test.each([
    '我想看看我们村委会2025年的财务收支账目',
    '村里的集体土地承包合同能不能给我看看，承包费交了多少',
    '请公开社区居委会去年的误工补贴',
  ])('%s', (text) => expect(isVillageAffair(text)).toBe(true));
  test('真实的公开申请没有一件被当作村务', () => {
    const wrong = routingTexts
      .filter(({ kind }) => kind === 'application')
      .filter(({ text }) => isVillageAffair(text))
      .map(({ id }) => id);
    expect(wrong).toEqual([]);
  });
});
