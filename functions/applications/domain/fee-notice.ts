import { chineseDay, type Day } from '@shared/law/day';
import type { FeeUnit } from '@shared/law/fees';
import { cite, PERIODS } from '@shared/law/periods';
import { ok, refused, type Result } from '@shared/result';
import type { DeliveryMethod } from '@shared/vocabulary/applicant';
import { periodEnd, type CountedDay, type WorkingDayCalendar } from '../../platform/calendar';
import { feeByItems, feeByPages, type FeeAmount } from './fee';

/** 计费所看的情况。 */
export interface FeeFacts {
  /** 本县已打开收费。 */
  readonly isEnabled: boolean;
  /** 选了哪种（些）方式。 */
  readonly units: readonly FeeUnit[];
  /** 本自然月内这位申请人的件数（含这一件）、其中已计过费的件数。 */
  readonly itemsInMonth: number;
  readonly itemsAlreadyCharged: number;
  /** 拟提供的页数。 */
  readonly pages: number;
  readonly deliveryMethod: DeliveryMethod;
  readonly isAlreadyPublic: boolean;
  readonly noticeOn: Day;
  /** 此时的最迟答复日。 */
  readonly dueOn: Day;
}

export interface FeeAssessment extends FeeAmount {
  readonly unit: FeeUnit;
  readonly quantity: number;
}

const no = (message: string, field: string, article = '') =>
  refused('ruleViolated', message, { field, legalBasis: cite('feeMeasures', article) });

/** 按量只用于以纸质、电子邮件、复制数据提供，且不是已经公开的信息。依据：《信息处理费管理办法》第五条。 */
export const canChargeByPage = ({
  deliveryMethod,
  isAlreadyPublic,
}: Pick<FeeFacts, 'deliveryMethod' | 'isAlreadyPublic'>): boolean =>
  !isAlreadyPublic && deliveryMethod !== 'onSite';

/**
 * 只能选一种计收方式。
 * 拒绝：没有选，或者两种并用（FEE_MODE_EXCLUSIVE）。依据：《信息处理费管理办法》第三条。
 */
export const chooseFeeUnit = (units: readonly FeeUnit[]): Result<FeeUnit> => {
  const [unit, ...others] = new Set(units);
  if (unit === undefined) return no('请选择按件计收或者按量计收', 'mode', '第三条');
  return others.length > 0
    ? no('按件、按量不能并用，一件申请只选一种', 'mode', '第三条')
    : ok(unit);
};

/**
 * 这件申请应收多少信息处理费，逐档列明。
 * 拒绝：县里没有打开收费；方式没有选定或者并用；按量而不适用；没有超出不收费的件数、页数；
 * 收费通知晚于最迟答复日。
 * 依据：《条例》第四十二条，《信息处理费管理办法》第三条至第五条。
 */
export const assessFee = (facts: FeeFacts): Result<FeeAssessment> => {
  if (!facts.isEnabled)
    return refused('ruleViolated', '本县没有收取信息处理费；要收取的，先在约定里打开', {
      legalBasis: cite('disclosureRegulation', '第四十二条'),
    });
  const chosen = chooseFeeUnit(facts.units);
  if (!chosen.ok) return chosen;
  const unit = chosen.value;
  if (unit === 'byPage' && !canChargeByPage(facts))
    return no(
      '按量计收只用于以纸质、电子邮件或者复制数据提供、且尚未公开的信息，请改为按件',
      'mode',
      '第五条',
    );
  const quantity = unit === 'byItem' ? facts.itemsInMonth : facts.pages;
  const amount =
    unit === 'byItem' ? feeByItems(quantity, facts.itemsAlreadyCharged) : feeByPages(quantity);
  if (amount.yuan === 0) return no('没有超出不收费的件数、页数，不能收费', 'quantity');
  if (facts.noticeOn > facts.dueOn)
    return no(`收费通知应当在答复期限内发出，最迟${chineseDay(facts.dueOn)}`, 'noticeOn');
  return ok({ unit, quantity, ...amount });
};

/** 缴费的最后一日：自收到收费通知次日起二十个工作日。依据：《信息处理费管理办法》。 */
export const payBy = (noticeReceivedOn: Day, calendar: WorkingDayCalendar): CountedDay =>
  periodEnd(noticeReceivedOn, PERIODS.feePayment, calendar);
