import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '@shared/law/day';
import {
  citizenIdCheckCharacter,
  citizenIdNumber,
  citizenIdProblem,
  creditCodeCheckCharacter,
  creditCodeProblem,
  mobilePhone,
  mobilePhoneProblem,
  passesLuhn,
  unifiedSocialCreditCode,
} from '@shared/validation';

const anyCitizenId = fc
  .tuple(
    fc.integer({ min: 100000, max: 999999 }),
    fc.integer({ min: 0, max: 45000 }).map((offset) => addDays('1900-01-01', offset)),
    fc.integer({ min: 0, max: 999 }),
  )
  .map(([place, birth, serial]) => {
    const first17 = `${place}${birth.replaceAll('-', '')}${String(serial).padStart(3, '0')}`;
    return first17 + citizenIdCheckCharacter(first17);
  });

const CODE_CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const anyCreditCode = fc
  .tuple(
    fc.constantFrom('91', '12', '52', '92', '54'),
    fc.integer({ min: 100000, max: 999999 }),
    fc.array(fc.constantFrom(...CODE_CHARACTERS), { minLength: 9, maxLength: 9 }),
  )
  .map(([kind, place, body]) => {
    const first17 = `${kind}${place}${body.join('')}`;
    return first17 + creditCodeCheckCharacter(first17);
  });

describe('公民身份号码（GB 11643-1999）', () => {
  test.each([
    ['11010519491231002X', undefined],
    ['440524188001010014', '早于1900年'],
    ['110105194912310021', '最后一位'],
    ['110105194902300025', '出生日期'],
    ['11010519491231002', '18位'],
    ['110105491231002', '旧号码'],
    ['1101051949123100AX', '只能是数字'],
    ['01010519491231002X', '只能是数字'],
    ['', '请填写'],
  ])('%s → %s', (number, problem) => {
    if (problem === undefined) expect(citizenIdProblem(number)).toBeUndefined();
    else expect(citizenIdProblem(number)).toContain(problem);
  });

  test('末位小写 x 与中间空格可以接受，得到规范写法', () => {
    expect(citizenIdNumber.parse(' 110105 19491231 002x ')).toBe('11010519491231002X');
    const outcome = citizenIdNumber.safeParse('110105194912310021');
    expect(outcome.success ? '' : outcome.error.issues[0]?.message).toContain('逐位核对');
  });

  test('出生日期不得晚于今天', () => {
    const first17 = '99999920270101001';
    const number = first17 + citizenIdCheckCharacter(first17);
    expect(citizenIdProblem(number, '2026-11-21')).toContain('今天以后');
    expect(citizenIdProblem(number, '2027-01-01')).toBeUndefined();
  });

  test('正确的号码都通过；错一位必被发现', () => {
    fc.assert(
      fc.property(anyCitizenId, fc.nat(17), fc.integer({ min: 1, max: 9 }), (number, at, shift) => {
        expect(citizenIdProblem(number)).toBeUndefined();
        const digit = number.charAt(at);
        const wrong = digit === 'X' ? '0' : String((Number(digit) + shift) % 10);
        expect(citizenIdProblem(number.slice(0, at) + wrong + number.slice(at + 1))).toBeDefined();
      }),
      { numRuns: 1000 },
    );
  });

  test('任何文本都不会抛错', () => {
    fc.assert(
      fc.property(fc.string(), (text) => void citizenIdProblem(text)),
      { numRuns: 500 },
    );
  });
});

describe('统一社会信用代码（GB 32100-2015）', () => {
  test.each([
    ['91350100M000100Y43', undefined],
    ['91350100m000100y43', undefined],
    ['91350100M000100Y44', '最后一位'],
    ['91350100M000100I43', '“I”'],
    ['91350100M000100Y4', '18位'],
    ['91A50100M000100Y43', '第3至8位'],
    ['', '请填写'],
  ])('%s → %s', (code, problem) => {
    if (problem === undefined) expect(creditCodeProblem(code)).toBeUndefined();
    else expect(creditCodeProblem(code)).toContain(problem);
  });

  test('正确的代码都通过；错一位必被发现；得到大写', () => {
    fc.assert(
      fc.property(anyCreditCode, fc.nat(17), fc.integer({ min: 1, max: 30 }), (code, at, shift) => {
        expect(unifiedSocialCreditCode.parse(code.toLowerCase())).toBe(code);
        const wrong = CODE_CHARACTERS.charAt(
          (CODE_CHARACTERS.indexOf(code.charAt(at)) + shift) % 31,
        );
        expect(creditCodeProblem(code.slice(0, at) + wrong + code.slice(at + 1))).toBeDefined();
      }),
      { numRuns: 1000 },
    );
  });
});

describe('手机号码', () => {
  test.each([
    ['13800001234', undefined],
    ['+86 138-0000-1234', undefined],
    ['1380000123', '11位'],
    ['12800001234', '13至19'],
    ['0350-1234567', '13至19'],
    ['一三八', '只能是数字'],
    ['', '请填写'],
  ])('%s → %s', (phone, problem) => {
    if (problem === undefined) expect(mobilePhoneProblem(phone)).toBeUndefined();
    else expect(mobilePhoneProblem(phone)).toContain(problem);
  });

  test('得到规范写法', () => {
    expect(mobilePhone.parse('+86 138 0000 1234')).toBe('13800001234');
  });
});

describe('Luhn 校验', () => {
  test.each([
    ['79927398713', true],
    ['79927398710', false],
    ['4111111111111111', true],
    ['', false],
    ['12a4', false],
  ])('%s → %s', (digits, expected) => {
    expect(passesLuhn(digits)).toBe(expected);
  });

  test('每串数字恰有一个校验位能通过', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{5,19}$/), (digits) => {
        const passing = [...'0123456789'].filter((check) => passesLuhn(digits + check));
        expect(passing).toHaveLength(1);
      }),
    );
  });
});
