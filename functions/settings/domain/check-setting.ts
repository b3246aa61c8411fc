import {
  CONVENTIONS,
  fitsConvention,
  type Convention,
  type ConventionKey,
  type ConventionValue,
  type CountySettings,
} from '@shared/law/conventions';
import { ok, refused, type Result } from '@shared/result';
import { documentNumberProblem } from './document-number-pattern';

const UNITS = { workingDays: '个工作日', count: '' } as const;
// 换行、制表等看不见的字会弄坏文书的版面。
const CONTROL = /\p{Cc}/u;

const allowed = (convention: Convention): string => {
  switch (convention.kind) {
    case 'workingDays':
    case 'count':
      return `应填${convention.min}至${convention.max}之间的整数${UNITS[convention.kind]}`;
    case 'switch':
      return '只能是“是”或者“否”';
    case 'choice':
      return `只能选${Object.values(convention.choices).join('、')}中的一种`;
    case 'text':
      return `不能超过${convention.max}字，不能换行`;
  }
};

const isInRange = (convention: Convention, value: ConventionValue): boolean => {
  if (typeof value === 'number')
    return 'min' in convention && value >= convention.min && value <= convention.max;
  if (convention.kind !== 'text') return true;
  const text = String(value);
  return text.length <= convention.max && !CONTROL.test(text);
};

/** 三次提醒依次靠近到期日：将到期 > 紧急 > 最后提醒。 */
const alarmsProblem = (settings: CountySettings): string | null => {
  const { alarmSoonWorkingDays, alarmUrgentWorkingDays, alarmLastCallWorkingDays } = settings;
  if (
    alarmSoonWorkingDays > alarmUrgentWorkingDays &&
    alarmUrgentWorkingDays > alarmLastCallWorkingDays
  )
    return null;
  return `三次提醒要依次靠近到期日：将到期的天数要大于紧急的，紧急的要大于最后提醒的（现为${alarmSoonWorkingDays}、${alarmUrgentWorkingDays}、${alarmLastCallWorkingDays}）`;
};

const ALARM_KEYS: readonly ConventionKey[] = [
  'alarmSoonWorkingDays',
  'alarmUrgentWorkingDays',
  'alarmLastCallWorkingDays',
];

const termProblem = ({
  villageTermFirstDays: first,
  villageTermSecondDays: second,
}: CountySettings): string | null =>
  first > second ? null : `第一次提醒要早于第二次（现为提前${first}天、${second}天）`;

const togetherProblem = (key: ConventionKey, settings: CountySettings): string | null => {
  if (key === 'villageTermFirstDays' || key === 'villageTermSecondDays')
    return termProblem(settings);
  if (ALARM_KEYS.includes(key)) return alarmsProblem(settings);
  return key === 'documentNumberPattern'
    ? documentNumberProblem(settings.documentNumberPattern)
    : null;
};

/**
 * 一项约定能不能改成这个值；文字去掉首尾空白。
 * 拒绝：类型或范围不对、三次提醒次序不对、文号写法不对，写明是哪一项、可以填什么。
 */
export const checkSetting = (
  current: CountySettings,
  key: ConventionKey,
  given: unknown,
): Result<ConventionValue> => {
  const convention: Convention = CONVENTIONS[key];
  const value = typeof given === 'string' ? given.trim() : given;
  const refuse = (problem: string) =>
    refused('ruleViolated', `「${convention.label}」${problem}`, { field: 'value' });
  if (!fitsConvention(key, value) || !isInRange(convention, value))
    return refuse(allowed(convention));
  const problem = togetherProblem(key, { ...current, [key]: value });
  return problem === null ? ok(value) : refuse(problem);
};
