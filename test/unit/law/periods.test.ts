import { describe, expect, test } from '@jest/globals';
import {
  ALARM_WORKING_DAYS,
  citationOf,
  INSTRUMENTS,
  isDay,
  PERIODS,
  type PeriodId,
} from '@shared/law';

describe('法定期限', () => {
  test.each([
    ['reply', 20, 'workingDays', '《政府信息公开条例》第三十三条第二款'],
    ['extension', 20, 'workingDays', '《政府信息公开条例》第三十三条第二款'],
    ['amendmentNotice', 7, 'workingDays', '《政府信息公开条例》第三十条'],
    ['amendment', 15, 'workingDays', '本系统约定'],
    ['thirdPartyOpinion', 15, 'workingDays', '《政府信息公开条例》第三十二条'],
    ['jointAuthorityOpinion', 15, 'workingDays', '《政府信息公开条例》第三十四条'],
    ['feePayment', 20, 'workingDays', '《信息处理费管理办法》'],
    ['proactiveDisclosure', 20, 'workingDays', '《政府信息公开条例》第二十六条'],
    ['reconsideration', 60, 'calendarDays', '《行政复议法》第二十条'],
    ['litigation', 6, 'months', '《行政诉讼法》第四十六条'],
    ['litigationAfterReconsideration', 15, 'calendarDays', '《行政诉讼法》第四十五条'],
    ['confirmationAlarm', 1, 'workingDays', '本系统约定'],
  ] as const)('%s 是 %i %s，依据%s', (id, ...expected) => {
    const { amount, unit } = PERIODS[id];
    expect([amount, unit, citationOf(id)]).toEqual(expected);
  });

  test('每项期限都有施行日期', () => {
    for (const id of Object.keys(PERIODS) as PeriodId[]) {
      expect(PERIODS[id].inForceOn).toBe(INSTRUMENTS[PERIODS[id].instrument].inForceOn);
      expect(isDay(PERIODS[id].inForceOn)).toBe(true);
    }
  });

  test('到期提醒为前 5、3、1 个工作日', () => {
    expect(ALARM_WORKING_DAYS).toEqual({ soon: 5, urgent: 3, lastCall: 1 });
  });
});
