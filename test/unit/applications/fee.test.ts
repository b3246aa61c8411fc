import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { feeByItems, feeByPages } from '@functions/applications/domain/fee';
import {
  assessFee,
  canChargeByPage,
  chooseFeeUnit,
  payBy,
  type FeeFacts,
} from '@functions/applications/domain/fee-notice';
import { lapsedOutcome } from '@functions/applications/domain/lapse';
import { officialCalendar } from '@functions/platform/calendar';
import { deliveryMethods } from '@shared/vocabulary/applicant';

const slowItems = (items: number) => {
  let yuan = 0;
  for (let nth = 1; nth <= items; nth += 1) {
    if (nth > 30) yuan += 100 * (Math.ceil((nth - 30) / 10) + 1);
    else if (nth > 10) yuan += 100;
  }
  return yuan;
};

describe('B-4 按件：同一申请人一个自然月，超额累进', () => {
  test.each([
    [0, 0],
    [10, 0],
    [11, 100],
    [30, 2000],
    [31, 2200],
    [40, 4000],
    [41, 4300],
    [50, 7000],
    [51, 7400],
    [60, 11000],
  ])('%i 件 → %i 元', (items, yuan) => {
    expect(feeByItems(items).yuan).toBe(yuan);
  });
  test('与逐件相加一致；已计过费的不再计', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), (a, b) => {
        const [before, upTo] = [Math.min(a, b), Math.max(a, b)];
        const { yuan, bands } = feeByItems(upTo, before);
        expect(yuan).toBe(slowItems(upTo) - slowItems(before));
        expect(bands.reduce((sum, { count }) => sum + count, 0)).toBe(upTo - before);
        for (const { count, unitYuan, yuan: each } of bands) expect(each).toBe(count * unitYuan);
      }),
      { numRuns: 500 },
    );
  });
  test('通知上逐档列明', () => {
    expect(feeByItems(32).bands).toEqual([
      { band: '第1至10件', count: 10, unitYuan: 0, yuan: 0 },
      { band: '第11至30件', count: 20, unitYuan: 100, yuan: 2000 },
      { band: '第31至40件', count: 2, unitYuan: 200, yuan: 400 },
    ]);
  });
  test('按量的最高一档没有止点', () => {
    expect(feeByPages(205).bands.map(({ band }) => band)).toEqual([
      '第1至30页',
      '第31至100页',
      '第101至200页',
      '第201页起',
    ]);
  });
  test('件数须为非负整数', () => {
    expect(() => feeByItems(-1)).toThrow(RangeError);
    expect(() => feeByPages(1.5)).toThrow(RangeError);
  });
});

describe('B-5 按量', () => {
  test.each([
    [30, 0],
    [31, 10],
    [100, 700],
    [101, 720],
    [200, 2700],
    [201, 2740],
    [250, 4700],
  ])('%i 页 → %i 元', (pages, yuan) => {
    expect(feeByPages(pages).yuan).toBe(yuan);
  });
});

const facts: FeeFacts = {
  isEnabled: true,
  units: ['byPage'],
  itemsInMonth: 12,
  itemsAlreadyCharged: 11,
  pages: 40,
  deliveryMethod: 'post',
  isAlreadyPublic: false,
  noticeOn: '2026-11-20',
  dueOn: '2026-11-20',
};
const field = (change: Partial<FeeFacts>) => {
  const outcome = assessFee({ ...facts, ...change });
  return outcome.ok ? null : (outcome.refusal.field ?? '');
};

describe('这件申请收多少', () => {
  test('逐件加收：第十二件一百元；四十页一百元', () => {
    expect(assessFee({ ...facts, units: ['byItem'] })).toMatchObject({
      ok: true,
      value: { unit: 'byItem', quantity: 12, yuan: 100 },
    });
    expect(assessFee(facts)).toMatchObject({ ok: true, value: { unit: 'byPage', yuan: 100 } });
  });
  test.each<[string, Partial<FeeFacts>, string]>([
    ['B-1 两种并用', { units: ['byItem', 'byPage'] }, 'mode'],
    ['没有选', { units: [] }, 'mode'],
    ['B-3 已经公开的不能按量', { isAlreadyPublic: true }, 'mode'],
    ['B-3 当面查阅的不能按量', { deliveryMethod: 'onSite' }, 'mode'],
    ['三十页以内不收', { pages: 30 }, 'quantity'],
    ['前十件不收', { units: ['byItem'], itemsInMonth: 10, itemsAlreadyCharged: 0 }, 'quantity'],
    ['B-6 晚于答复期限才通知', { noticeOn: '2026-11-21' }, 'noticeOn'],
    ['没有打开收费（默认不收）', { isEnabled: false }, ''],
  ])('%s → 拒绝', (_name, change, expected) => {
    expect(field(change)).toBe(expected);
  });
  test('B-3 纸质、电子邮件、复制数据可以按量', () => {
    const allowed = deliveryMethods.values.filter((deliveryMethod) =>
      canChargeByPage({ deliveryMethod, isAlreadyPublic: false }),
    );
    expect(allowed).toEqual(['inApp', 'email', 'post', 'pickUp']);
  });
  test('同一种选了两遍还是一种', () => {
    expect(chooseFeeUnit(['byItem', 'byItem'])).toEqual({ ok: true, value: 'byItem' });
  });
});

test('B-7 自收到通知次日起二十个工作日，跨国庆；期满次日视为放弃', () => {
  const until = payBy('2026-09-30', officialCalendar);
  expect(until).toEqual({ day: '2026-11-03', provisional: false });
  const awaited = { what: 'fee', until: until.day, doneOn: null } as const;
  expect(lapsedOutcome(awaited, '2026-11-03')).toBeNull();
  expect(lapsedOutcome(awaited, '2026-11-04')).toBe('3.6.2');
});
