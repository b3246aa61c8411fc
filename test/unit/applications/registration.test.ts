/** 登记来件的规则：收到之日（A-31a–f）、登记后再确认、口头代填（A-29a）、代理的起止、类似申请的提示。 */
import { describe, expect, test } from '@jest/globals';
import { settingsOf } from '@shared/law/conventions';
import { checkAssistedFiling } from '@functions/applications/domain/assisted-filing';
import { isActiveOn } from '@functions/applications/domain/delegation';
import { requestText } from '@functions/applications/domain/record-correction';
import {
  arrivalOf,
  receiptOnConfirmation,
  type ArrivalDates,
} from '@functions/applications/domain/registration';
import { farPastHints, registrationHints } from '@functions/applications/domain/registration-hints';
import { similarHints, withoutNumbers } from '@functions/applications/domain/similar-cases';

const today = '2026-11-20';
const dates = (given: Partial<ArrivalDates>): ArrivalDates => ({
  channel: 'counter',
  submittedOn: null,
  signedOn: null,
  arrivedOn: null,
  confirmedOn: null,
  ...given,
});
const received = (given: Partial<ArrivalDates>, hasContact = true) => {
  const arrival = arrivalOf(dates(given), { today, hasContact });
  return arrival.ok ? arrival.value : arrival.refusal.field;
};

describe('到达与收到之日', () => {
  test('A-31d 传真到达之后才确认的，以确认之日为准；没有确认的没有收到之日', () => {
    expect(
      received({ channel: 'fax', arrivedOn: '2026-11-16', confirmedOn: '2026-11-18' }),
    ).toEqual({
      arrivedOn: '2026-11-16',
      receivedOn: '2026-11-18',
      isContactMissing: false,
    });
    expect(received({ channel: 'email' })).toEqual({
      arrivedOn: today,
      receivedOn: null,
      isContactMissing: false,
    });
  });

  test('A-31b 挂号信只看签收之日，别的日期不起作用', () => {
    const mail = { channel: 'registeredMail', signedOn: '2026-11-17' } as const;
    expect(
      received({ ...mail, submittedOn: '2026-11-10', confirmedOn: '2026-11-19' }),
    ).toMatchObject({ receivedOn: '2026-11-17' });
  });

  test('A-31f 没有联系方式的书信：记到达之日，没有收到之日；当面、邮件的须有', () => {
    expect(received({ channel: 'registeredMail', signedOn: '2026-11-17' }, false)).toEqual({
      arrivedOn: '2026-11-17',
      receivedOn: null,
      isContactMissing: true,
    });
    for (const channel of ['counter', 'oral', 'email'] as const)
      expect(received({ channel, submittedOn: today }, false)).toBe('applicant.phone');
  });

  test('A-31f 恢复联系之日起算，不早于到达、不晚于今天', () => {
    const on = (confirmedOn: string) =>
      receiptOnConfirmation('registeredMail', { today, submittedOn: '2026-11-16', confirmedOn });
    expect(on('2026-11-19')).toEqual({ ok: true, value: { receivedOn: '2026-11-19' } });
    expect([on('2026-11-15').ok, on('2026-11-21').ok]).toEqual([false, false]);
  });

  test('A-31c 平信要写收到信函的日期：有没有联系方式、确认没有确认都一样；指出是哪一项', () => {
    expect(received({ channel: 'ordinaryMail', confirmedOn: '2026-11-18' })).toBe('arrivedOn');
    expect(received({ channel: 'ordinaryMail' })).toBe('arrivedOn');
    expect(received({ channel: 'ordinaryMail' }, false)).toBe('arrivedOn');
    expect(received({ channel: 'ordinaryMail', arrivedOn: '2026-11-18' }, false)).toMatchObject({
      arrivedOn: '2026-11-18',
    });
  });

  test('收到之日早得不寻常的提示核对；六十天以内的不提示', () => {
    const hintsOf = (given: Partial<ArrivalDates>) => {
      const arrival = arrivalOf(dates(given), { today, hasContact: true });
      return arrival.ok ? farPastHints(arrival.value, today) : [];
    };
    expect(hintsOf({ submittedOn: '2025-11-20' })).toEqual([
      '收到之日是2025年11月20日，距今天已有365天，请核对年、月、日有没有写错。',
    ]);
    expect(hintsOf({ channel: 'fax', arrivedOn: '2026-02-20' })[0]).toContain('到达之日');
    expect(hintsOf({ submittedOn: '2026-09-21' })).toEqual([]);
    expect(hintsOf({ submittedOn: '2026-09-20' })).toHaveLength(1);
  });

  test('A-31c 平信晚于到达当日才确认的，提示', () => {
    const hintsOf = (confirmedOn: string) => {
      const given = dates({ channel: 'ordinaryMail', arrivedOn: '2026-11-18', confirmedOn });
      const arrival = arrivalOf(given, { today, hasContact: true });
      return arrival.ok ? registrationHints(given, arrival.value) : [];
    };
    expect(hintsOf('2026-11-18')).toEqual([]);
    expect(hintsOf('2026-11-19')).toHaveLength(1);
  });
});

test('A-29a 不是口头的不问代填；口头的两样都要', () => {
  const filing = { oralConsented: false, readBackConfirmed: false };
  expect(checkAssistedFiling({ channel: 'fax', ...filing })).toEqual({ ok: true, value: '' });
  expect(checkAssistedFiling({ channel: 'oral', ...filing }).ok).toBe(false);
});

test('A-41 更正申请的内容写明记录、不准确之处、证据；公开申请照写', () => {
  const correction = { mistake: '出生年份记错', evidence: '户口簿' };
  expect(requestText({ matter: 'recordCorrection', description: '低保档案', correction })).toBe(
    '要更正的记录：低保档案\n不准确之处：出生年份记错\n证据：户口簿',
  );
  expect(requestText({ description: '低保名单', correction })).toBe('低保名单');
});

test('代理起止两天都算在内', () => {
  const period = { fromOn: '2026-11-23', untilOn: '2026-11-25' };
  const days = ['2026-11-22', '2026-11-23', '2026-11-25', '2026-11-26'];
  expect(days.map((day) => isActiveOn(period, day))).toEqual([false, true, true, false]);
});

describe('类似申请的提示', () => {
  const facts = {
    earlier: [],
    others: [],
    applicantKey: 'a',
    requestsThisMonth: 1,
    settings: settingsOf({ conversionApplicants: 3, excessivePerMonth: 5 }),
  };
  const other = (applicantKey: string, replyKind: 'granted' | 'informationNotHeld' | null) => ({
    applicantKey,
    replyKind,
  });

  test('A-44 够了县里约定的人数、先前公开过的才提示；同一人几件只算一位，没有证件号码的不算', () => {
    const two = [other('b', 'granted'), other('b', null), other('', null)];
    expect(similarHints({ ...facts, others: two })).toEqual([]);
    const three = [...two, other('c', null)];
    expect(similarHints({ ...facts, others: three }).join('')).toContain('3位申请人');
    const unknown = [other('b', 'informationNotHeld'), other('c', null)];
    expect(similarHints({ ...facts, others: unknown })).toEqual([]);
  });

  test('A-35 超过约定件数才提示', () => {
    expect(similarHints({ ...facts, requestsThisMonth: 5 })).toEqual([]);
    expect(similarHints({ ...facts, requestsThisMonth: 6 })).toHaveLength(1);
  });

  test('A-36-6 文字相同而未答复的提示并件，只是相近的不提示', () => {
    const match = { registrationNumber: 'X1', isIdentical: true, wasAnswered: false };
    expect(similarHints({ ...facts, earlier: [match] }).join('')).toContain('并入');
    expect(similarHints({ ...facts, earlier: [{ ...match, isIdentical: false }] })).toEqual([]);
  });

  test('参考的文字隐去身份证号码、手机号码，别的数字不动', () => {
    expect(withoutNumbers('号码999999199001011238，电话19900000001，面积1234567890123平方米')).toBe(
      '号码999999********1238，电话199****0001，面积1234567890123平方米',
    );
  });
});
