import { closedList } from './closed-list';

/** 公开的频次。依据：《村民委员会组织法》关于村务公开的规定（2018年文本第三十条）：一般事项至少每季度一次，收支往来较多的财务每月一次，重大事项随时公布。 */
export const rhythms = closedList({
  monthly: '每月一次',
  quarterly: '每季度一次',
  halfYear: '每半年一次',
  yearly: '每年一次',
  anyTime: '发生后随时公开',
});
export type Rhythm = (typeof rhythms.values)[number];

/** 按期公开的频次。 */
export type PeriodicRhythm = Exclude<Rhythm, 'anyTime'>;

/** 一期里最迟哪天公开。 */
export const dueRules = closedList({
  periodEnd: '本期最后一天以前',
  firstMonthDay: '本期第一个月的某日以前',
  monthDay: '本期某月某日以前',
  afterEnd: '本期结束后若干日内',
});
export type DueRule = (typeof dueRules.values)[number];

/** 村务公开的重点。依据：运盐政办发〔2020〕60号；泉鲤政办〔2020〕27号。 */
export const focusTopics = closedList({
  povertyAlleviation: '脱贫攻坚',
  ruralRevitalisation: '乡村振兴',
  villageFinance: '村级财务',
  communityFinance: '居级财务',
  farmBenefits: '惠农政策',
  elderlyCare: '养老服务',
  socialAssistance: '社会救助',
  affordableHousing: '保障性住房',
  dilapidatedHousing: '危房改造',
  compulsoryEducation: '义务教育',
  healthCare: '医疗卫生',
});
export type FocusTopic = (typeof focusTopics.values)[number];

/** “每季度一次，本期第一个月20日以前”。@param dueDay 某日、若干日的数；某月某日的写成 月×100＋日；本期最后一天的为 null */
export const dueRuleText = (rule: DueRule, dueDay: number | null): string => {
  if (rule === 'firstMonthDay') return `本期第一个月${String(dueDay ?? 1)}日以前`;
  if (rule === 'monthDay')
    return `本期第${String(Math.floor((dueDay ?? 101) / 100))}个月${String((dueDay ?? 101) % 100)}日以前`;
  if (rule === 'afterEnd') return `本期结束后${String(dueDay ?? 0)}日内`;
  return dueRules.labels.periodEnd;
};

/** “每季度一次，本期第一个月20日以前”；发生后随时公开的只写频次。 */
export const scheduleText = (by: {
  readonly rhythm: Rhythm;
  readonly dueRule: DueRule;
  readonly dueDay: number | null;
}): string =>
  by.rhythm === 'anyTime'
    ? rhythms.labels.anyTime
    : `${rhythms.labels[by.rhythm]}，${dueRuleText(by.dueRule, by.dueDay)}`;
