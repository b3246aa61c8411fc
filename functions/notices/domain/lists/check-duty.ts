import { ok, refused, type Result } from '@shared/result';
import { rhythms, type Rhythm } from '@shared/vocabulary/duty';
import type { AffairsKind } from '@shared/vocabulary/notice';
import type { DueBy } from '../periods';

export const RHYTHM_BASIS =
  '《村民委员会组织法》关于村务公开的规定（2018年文本第三十条）：一般事项至少每季度公布一次';

interface Duty extends DueBy {
  readonly title: string;
  readonly affairsKind: AffairsKind;
  readonly rhythm: Rhythm;
}

const MONTHS: Readonly<Record<Exclude<Rhythm, 'anyTime'>, number>> = {
  monthly: 1,
  quarterly: 3,
  halfYear: 6,
  yearly: 12,
};

const MOST_DAYS: Readonly<Record<Exclude<Rhythm, 'anyTime'>, number>> = {
  monthly: 31,
  quarterly: 92,
  halfYear: 92,
  yearly: 92,
};

/**
 * 一个应公开事项的频次和最迟日期说得通：财务至少每季度一次；期末的不写日数，别的要写；首月某日在31日以内。
 * 依据：《村民委员会组织法》（2018年文本）第三十条；农经发〔2011〕13号。
 */
export const checkDuty = ({ title, affairsKind, rhythm, dueRule, dueDay }: Duty): Result<null> => {
  const no = (field: string, message: string): Result<never> =>
    refused('ruleViolated', message, { field, legalBasis: RHYTHM_BASIS });
  if (affairsKind === 'finance' && (rhythm === 'halfYear' || rhythm === 'yearly'))
    return no(
      'rhythm',
      `“${title}”是财务，至少每季度公布一次，收支多的每月一次，不能改成${rhythms.labels[rhythm]}`,
    );
  if (rhythm === 'anyTime')
    return dueRule === 'periodEnd' && dueDay === null
      ? ok(null)
      : no(dueDay === null ? 'dueRule' : 'dueDay', `“${title}”发生后随时公开，不用另定最迟日期`);
  if ((dueRule === 'periodEnd') !== (dueDay === null))
    return no(
      'dueDay',
      dueDay === null ? `“${title}”请写明是哪一日` : `“${title}”期末公开的不写日数`,
    );
  if (dueRule === 'monthDay') {
    const [month, date] = [Math.floor((dueDay ?? 0) / 100), (dueDay ?? 0) % 100];
    return month >= 1 && month <= MONTHS[rhythm] && date >= 1 && date <= 31
      ? ok(null)
      : no('dueDay', `“${title}”请写明是本期第几个月的哪一日`);
  }
  const most = dueRule === 'firstMonthDay' ? 31 : MOST_DAYS[rhythm];
  return dueDay !== null && dueDay > most
    ? no('dueDay', `“${title}”的日数应在1到${most}之间`)
    : ok(null);
};
