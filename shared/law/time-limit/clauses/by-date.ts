import { at, number, type Rule } from './rule';

/** 某日以前：每年某月某日、某月底、每季首月某日、每月某日。 */
export const BY_DATE: readonly Rule[] = [
  [
    /^(每季度?)的?(?:第1个|首个?)月的?(\d+)日(?:前|以前)?$/,
    (match) => ({
      part: {
        kind: 'byDate',
        n: number(match, 2),
        period: '季度',
        from: `${at(match, 1)}首月${at(match, 2)}日`,
      },
    }),
  ],
  [
    /^(?:每月|次月)的?(\d+)日(?:前|以前|之前)?(?:公开|公布)?(?:上月[^,;.]*)?$/,
    (match) => ({
      part: { kind: 'byDate', n: number(match, 1), period: '月', from: `每月${at(match, 1)}日` },
    }),
  ],
  [
    /^(?:每年)?的?(\d+)月(\d+)日(?:前|以前|之前)(?:公开|公布)?$/,
    (match) => ({
      part: {
        kind: 'byDate',
        n: number(match, 2),
        period: '每年',
        from: `${at(match, 1)}月${at(match, 2)}日`,
      },
    }),
  ],
  [
    /^(?:每年)?的?(\d+)月底(?:前|以前|之前)?(?:公开|公布)?$/,
    (match) => ({ part: { kind: 'byDate', period: '每年', from: `${at(match, 1)}月底` } }),
  ],
  [
    /^每年的?(\d+)月$/,
    (match) => ({
      part: { kind: 'byDate', n: number(match, 1), period: '每年', from: `${at(match, 1)}月` },
    }),
  ],
];
