import { chineseDay } from '@shared/law/day';
import { ok, type Result } from '@shared/result';
import type { FeeMode } from '@shared/vocabulary/case-tracks';
import type { Decision, Situation } from '../decision';
import type { FeeBand } from '../fee';
import { assessFee, payBy } from '../fee-notice';
import { toApplicant } from '../letter-orders';

export interface NoticeFeeInput {
  /** 数量、频次明显超过合理范围的认定。依据：《条例》第四十二条。 */
  readonly finding: string;
  readonly mode: FeeMode;
  readonly quantity: number;
  readonly payWay: string;
  /** 由读库得到：本自然月内这位申请人的件数。 */
  readonly itemsInMonth: number;
}

const breakdownRow = ({ band, count, unitYuan, yuan }: FeeBand) => ({
  band,
  quantity: count,
  unitYuan,
  yuan,
});

/**
 * 通知缴费：在答复期限内发出，写明依据、标准、金额和缴费方式；缴清后期限重新起算。
 * 拒绝：本县没有打开收费；按件按量并用或者不适用；没有超出不收费的件数、页数；已过到期日。
 * 依据：《条例》第四十二条，《信息处理费管理办法》第三条至第五条。
 */
export const noticeFee = (
  { application, calendar, settings, today }: Situation,
  { finding, mode, quantity: pages, payWay, itemsInMonth }: NoticeFeeInput,
): Result<Decision> => {
  const assessed = assessFee({
    isEnabled: settings.feeEnabled,
    units: [mode],
    itemsInMonth,
    itemsAlreadyCharged: Math.max(0, itemsInMonth - 1),
    pages,
    deliveryMethod: application.deliveryMethod,
    isAlreadyPublic: application.reply?.kind === 'alreadyPublic',
    noticeOn: today,
    dueOn: application.dueOn ?? today,
  });
  if (!assessed.ok) return assessed;
  const { quantity, yuan, bands } = assessed.value;
  const until = payBy(today, calendar).day;
  const number = application.registrationNumber;
  const day = chineseDay(until, Number(today.slice(0, 4)));
  const payment = `${number}需缴纳信息处理费${String(yuan)}元，请在${day}以前缴纳，见收费通知书。`;
  return ok({
    act: 'noticeFee',
    change: {},
    note: finding,
    tracks: [{ track: 'feeNoticed', mode, quantity, yuan, noticedOn: today, payBy: until }],
    letters: [
      toApplicant('feeLetter', application, {
        mode,
        quantity,
        amountYuan: yuan,
        breakdown: bands.map(breakdownRow),
        untilDay: until,
        payWay,
      }),
    ],
    messages: [{ to: 'applicant', title: '请缴纳信息处理费', body: payment }],
  });
};
