import { INSTRUMENTS, type InstrumentId } from './instruments';

export type PeriodUnit = 'workingDays' | 'calendarDays' | 'months';

/** 一项期限：多长、按什么数、依据哪一条、自何时有效。 */
export interface Period {
  readonly label: string;
  readonly amount: number;
  readonly unit: PeriodUnit;
  readonly instrument: InstrumentId;
  /** 条款，如“第三十三条第二款”；本系统约定为空。 */
  readonly article: string;
  readonly inForceOn: string;
}

const period = (
  label: string,
  [amount, unit]: readonly [number, PeriodUnit],
  [instrument, article]: readonly [InstrumentId, string],
): Period => ({
  label,
  amount,
  unit,
  instrument,
  article,
  inForceOn: INSTRUMENTS[instrument].inForceOn,
});

/** 法定期限和本系统约定的期限。别处一律引用，不写数字。 */
export const PERIODS = {
  reply: period('答复期限', [20, 'workingDays'], ['disclosureRegulation', '第三十三条第二款']),
  extension: period(
    '延长答复的最长期限',
    [20, 'workingDays'],
    ['disclosureRegulation', '第三十三条第二款'],
  ),
  amendmentNotice: period(
    '要求补正的期限',
    [7, 'workingDays'],
    ['disclosureRegulation', '第三十条'],
  ),
  reopenedReply: period(
    '撤销原答复后重新答复的期限',
    [20, 'workingDays'],
    ['productConvention', ''],
  ),
  reasons: period('说明理由的合理期限', [15, 'workingDays'], ['productConvention', '']),
  amendment: period('补正的合理期限', [15, 'workingDays'], ['productConvention', '']),
  thirdPartyOpinion: period(
    '第三方提出意见的期限',
    [15, 'workingDays'],
    ['disclosureRegulation', '第三十二条'],
  ),
  jointAuthorityOpinion: period(
    '共同制作机关提出意见的期限',
    [15, 'workingDays'],
    ['disclosureRegulation', '第三十四条'],
  ),
  feePayment: period('缴纳信息处理费的期限', [20, 'workingDays'], ['feeMeasures', '']),
  proactiveDisclosure: period(
    '主动公开的期限',
    [20, 'workingDays'],
    ['disclosureRegulation', '第二十六条'],
  ),
  interpretation: period('政策解读的期限', [3, 'workingDays'], ['interpretationRule', '']),
  opinionCall: period(
    '重大行政决策公开征求意见的一般期限',
    [30, 'calendarDays'],
    ['decisionProcedure', '第十五条'],
  ),
  legalityReview: period(
    '重大行政决策合法性审查的一般期限',
    [7, 'workingDays'],
    ['decisionProcedure', '第二十六条'],
  ),
  reconsideration: period(
    '申请行政复议的期限',
    [60, 'calendarDays'],
    ['reconsiderationLaw', '第二十条'],
  ),
  litigation: period('直接提起行政诉讼的期限', [6, 'months'], ['litigationLaw', '第四十六条']),
  litigationAfterReconsideration: period(
    '不服复议决定提起行政诉讼的期限',
    [15, 'calendarDays'],
    ['litigationLaw', '第四十五条'],
  ),
  confirmationAlarm: period(
    '网上申请未经双方确认的提醒',
    [1, 'workingDays'],
    ['productConvention', ''],
  ),
} as const satisfies Record<string, Period>;

export type PeriodId = keyof typeof PERIODS;

/** 引用条款的写法，如“《政府信息公开条例》第三十三条第二款”。 */
export const cite = (instrument: InstrumentId, article: string): string => {
  const { short } = INSTRUMENTS[instrument];
  return instrument === 'productConvention' ? short : `《${short}》${article}`;
};

/** 某项期限的依据。 */
export const citationOf = (id: PeriodId): string =>
  cite(PERIODS[id].instrument, PERIODS[id].article);
