/** 计收方式：按件或者按量，一件申请只选一种。依据：《信息处理费管理办法》第三条。 */
export type FeeUnit = 'byItem' | 'byPage';

/** 一档：从第几件（页）起，每件（页）几元。 */
export interface FeeStep {
  readonly from: number;
  readonly unitYuan: number;
}

const FREE = { from: 1, unitYuan: 0 } as const;
const ITEM_START = 11;
const ITEM_YUAN = 100;
/** 第三十一件起，每十件一档，每档每件加收一百元。 */
const ITEM_BAND_START = 31;
const ITEM_BAND = 10;

/** 按量：三十页以下不收，三十一页起每页十元，一百零一页起二十元，二百零一页起四十元。 */
const PAGE_STEPS: readonly FeeStep[] = [
  FREE,
  { from: 31, unitYuan: 10 },
  { from: 101, unitYuan: 20 },
  { from: 201, unitYuan: 40 },
];

const itemSteps = (upTo: number): readonly FeeStep[] => {
  const steps: FeeStep[] = [FREE, { from: ITEM_START, unitYuan: ITEM_YUAN }];
  for (let from = ITEM_BAND_START; from <= upTo + ITEM_BAND; from += ITEM_BAND) {
    const bandsAbove = (from - ITEM_BAND_START) / ITEM_BAND + 1;
    steps.push({ from, unitYuan: ITEM_YUAN * (bandsAbove + 1) });
  }
  return steps;
};

/**
 * 超额累进的各档，由低到高，够算到第 upTo 件（页）；按件没有最高一档，多列一档作为上一档的止点。
 * 依据：《信息处理费管理办法》（国办函〔2020〕109号）。
 */
export const feeSteps = (unit: FeeUnit, upTo: number): readonly FeeStep[] =>
  unit === 'byPage' ? PAGE_STEPS : itemSteps(upTo);

/** 缴费的渠道科目：政府非税收入，财政票据。依据：财政部门关于信息处理费的通知。 */
export const FEE_REVENUE_CODE = '103049950';
