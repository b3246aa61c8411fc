import { feeSteps, type FeeUnit } from '@shared/law/fees';

/** 收费通知上的一行：哪一档、几件（页）、每件（页）几元、共几元。 */
export interface FeeBand {
  readonly band: string;
  readonly count: number;
  readonly unitYuan: number;
  readonly yuan: number;
}

export interface FeeAmount {
  readonly yuan: number;
  readonly bands: readonly FeeBand[];
}

const MEASURE: Readonly<Record<FeeUnit, string>> = { byItem: '件', byPage: '页' };

const checkCount = (value: number) => {
  if (!Number.isInteger(value) || value < 0) throw new RangeError('件数、页数须为非负整数');
};

const progressive = (unit: FeeUnit, upTo: number, alreadyCounted: number): FeeAmount => {
  checkCount(upTo);
  checkCount(alreadyCounted);
  const steps = feeSteps(unit, upTo);
  const bands = steps.flatMap(({ from, unitYuan }, index): FeeBand[] => {
    const next = steps[index + 1];
    const last = Math.min(upTo, next ? next.from - 1 : upTo);
    const count = last - Math.max(from, alreadyCounted + 1) + 1;
    if (count <= 0) return [];
    const measure = MEASURE[unit];
    const band = next ? `第${from}至${next.from - 1}${measure}` : `第${from}${measure}起`;
    return [{ band, count, unitYuan, yuan: count * unitYuan }];
  });
  return { yuan: bands.reduce((sum, { yuan }) => sum + yuan, 0), bands };
};

/**
 * 按件计收：同一申请人一个自然月内的件数，超额累进，各档分列。
 * 依据：《信息处理费管理办法》第四条。
 * @param itemsInMonth 到这一件为止，本自然月的件数
 * @param alreadyCounted 其中已经计过费的件数；只算其后的
 */
export const feeByItems = (itemsInMonth: number, alreadyCounted = 0): FeeAmount =>
  progressive('byItem', itemsInMonth, alreadyCounted);

/**
 * 按量计收：一件申请的页数（A4 一面为一页，各件不合并），超额累进，各档分列。
 * 依据：《信息处理费管理办法》第五条。
 */
export const feeByPages = (pages: number): FeeAmount => progressive('byPage', pages, 0);
