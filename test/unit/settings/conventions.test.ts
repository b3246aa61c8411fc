import { describe, expect, test } from '@jest/globals';
import {
  CONVENTIONS,
  CONVENTION_GROUPS,
  conventionKeys,
  fitsConvention,
  settingsOf,
} from '@shared/law/conventions';
import { FIXED_CONVENTIONS } from '@shared/law/fixed-conventions';
import { PERIODS } from '@shared/law/periods';
import { checkSetting } from '@functions/settings/domain/check-setting';
import { codeFromPrefix } from '@functions/settings/domain/number-code';

const RULE = /^(A-\d+[a-z]?(-\d)?|A4-\d|A-R\d|B-\d+|E-[a-z]?\d+[a-z]?|H-\d+|C .+|D .+)$/;
const CHINESE = /[一-鿿]/;

describe('约定一览', () => {
  test.each(Object.entries(CONVENTIONS))('%s：有名称、缘由、规则编号、条文', (_, convention) => {
    expect(convention.label).toMatch(CHINESE);
    expect(convention.reason.length).toBeGreaterThan(12);
    expect(convention.rule).toMatch(RULE);
    expect(convention.article).toMatch(/第.+条|没有条文|《/);
    expect(Object.keys(CONVENTION_GROUPS)).toContain(convention.group);
  });

  test.each(FIXED_CONVENTIONS.map((fixed) => [fixed.key, fixed] as const))(
    '%s 不能改，但写明做法、缘由、依据',
    (_, fixed) => {
      expect(fixed.statement.length).toBeGreaterThan(12);
      expect(fixed.reason.length).toBeGreaterThan(8);
      expect(fixed.rule).toMatch(RULE);
      expect(fixed.article).not.toBe('');
    },
  );

  test('每项的默认自己先合规', () => {
    const defaults = settingsOf();
    for (const key of conventionKeys)
      expect([key, checkSetting(defaults, key, CONVENTIONS[key].default)]).toEqual([
        key,
        { ok: true, value: CONVENTIONS[key].default },
      ]);
  });

  test('默认值：A-30d、A-31e、B-4、A-R7、A-33b', () => {
    expect(settingsOf()).toMatchObject({
      amendmentWorkingDays: 15,
      receiptConfirmationWorkingDays: 1,
      alarmSoonWorkingDays: 5,
      alarmUrgentWorkingDays: 3,
      alarmLastCallWorkingDays: 1,
      excessivePerMonth: 10,
      conversionApplicants: 2,
      partialReviewFirst: true,
      noReplyReviewFirst: true,
      feeEnabled: false,
      feeMode: 'byItem',
      reopenedReplyWorkingDays: 20,
      documentNumberPattern: '{code}公复〔{year}〕{serial}号{suffix}',
      documentCode: '',
      hasRedHead: true,
      onlineReviewChannel: '',
      courtName: '',
      villagePartyReviewBase: 'present',
      villageDisclosureDays: 10,
      villageQuestionDays: 15,
      villageTermFirstDays: 60,
      villageTermSecondDays: 30,
      archiveYears: 10,
    });
    expect(conventionKeys).toHaveLength(24);
  });

  test('改过的用改过的；不认识的、类型不对的当作没有改过', () => {
    const settings = settingsOf({
      amendmentWorkingDays: 10,
      feeMode: 'free',
      hasRedHead: 'yes',
      x: 1,
    });
    expect(settings.amendmentWorkingDays).toBe(10);
    expect(settings.feeMode).toBe('byItem');
    expect(settings.hasRedHead).toBe(true);
    expect(settings).not.toHaveProperty('x');
    expect(fitsConvention('feeMode', 'toString')).toBe(false);
  });
});

const refusalOf = (key: (typeof conventionKeys)[number], value: unknown) => {
  const checked = checkSetting(settingsOf(), key, value);
  return checked.ok ? null : checked.refusal;
};

describe('每一种值：合适的收下，不合适的说清楚', () => {
  test.each([
    ['amendmentWorkingDays', 5, 5],
    ['amendmentWorkingDays', 30, 30],
    ['conversionApplicants', 3, 3],
    ['feeEnabled', true, true],
    ['feeMode', 'byPage', 'byPage'],
    ['courtName', '  云州市明湖区人民法院 ', '云州市明湖区人民法院'],
    ['courtName', '', ''],
    ['documentNumberPattern', '{code}告〔{year}〕第{serial}号', '{code}告〔{year}〕第{serial}号'],
    ['alarmSoonWorkingDays', 7, 7],
  ] as const)('%s = %s', (key, given, kept) => {
    expect(checkSetting(settingsOf(), key, given)).toEqual({ ok: true, value: kept });
  });

  test.each([
    ['amendmentWorkingDays', 4, '5至30之间的整数个工作日'],
    ['amendmentWorkingDays', 31, '5至30之间的整数个工作日'],
    ['amendmentWorkingDays', 7.5, '5至30之间的整数个工作日'],
    ['amendmentWorkingDays', '十五', '5至30之间的整数个工作日'],
    ['conversionApplicants', 1, '2至50之间的整数'],
    ['feeEnabled', 'true', '只能是“是”或者“否”'],
    ['feeMode', 'both', '只能选按件计收、按量计收中的一种'],
    ['courtName', '甲'.repeat(41), '不能超过40字'],
    ['onlineReviewChannel', '一\n二', '不能换行'],
    ['courtName', 3, '不能超过40字'],
  ] as const)('%s = %s 不收', (key, given, words) => {
    const refusal = refusalOf(key, given);
    expect(refusal).toMatchObject({ code: 'ruleViolated', field: 'value' });
    expect(refusal?.message).toContain(`「${CONVENTIONS[key].label}」`);
    expect(refusal?.message).toContain(words);
  });

  test('A-33b：撤销后重新答复可以更短，不能超过法定的二十个工作日', () => {
    expect(PERIODS.reply.amount).toBe(20);
    expect(refusalOf('reopenedReplyWorkingDays', 21)?.message).toContain('1至20之间');
  });

  test.each([
    ['alarmUrgentWorkingDays', 5],
    ['alarmUrgentWorkingDays', 6],
    ['alarmSoonWorkingDays', 3],
    ['alarmLastCallWorkingDays', 3],
  ] as const)('三次提醒要依次靠近到期日：%s 改成 %i 不行', (key, value) => {
    expect(refusalOf(key, value)?.message).toContain('依次靠近');
  });

  test.each([
    ['{code}公复〔{year}〕号', '{serial}'],
    ['{code}公复{serial}号', '{year}'],
    ['{code}公复[{year}]{serial}号', '六角括号'],
    ['{code}公复（{year}）{serial}号', '六角括号'],
    ['{code}〔{year}〕{serial}号（{suffix}）', '不用别的括号'],
    ['{code}〔{year}〕{serial}{serial}号', '重复'],
    ['{dept}〔{year}〕{serial}号', '花括号里只能是'],
    ['〔{code}〕〔{year}〕{serial}号', '不用别的括号'],
  ])('D 文号：%s 不收', (pattern, words) => {
    expect(refusalOf('documentNumberPattern', pattern)?.message).toContain(words);
  });

  test('机关代字由登记编号的前缀得出', () => {
    expect(codeFromPrefix('明湖公开申')).toBe('明湖');
    expect(codeFromPrefix('公开申')).toBe('');
    expect(codeFromPrefix('明湖')).toBe('明湖');
  });
});
