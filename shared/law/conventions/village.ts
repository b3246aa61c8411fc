import type { Convention } from '../convention';

const VILLAGE_LAW = '《村民委员会组织法》';
const OLD_NUMBERS = '（条文按2018年文本，2025年修订后序号有变动）';

/** 村（居）务的约定；日数都是日历日。 */
export const VILLAGE_CONVENTIONS = {
  villagePartyReviewBase: {
    label: '党员大会审议“过半数同意”以谁为基数',
    group: 'village',
    kind: 'choice',
    default: 'present',
    choices: { present: '到会的党员', entitled: '全体有表决权的党员' },
    reason:
      '“四议两公开”只写了到会三分之二以上、过半数同意，没有写以到会的还是全体的为基数，各地不一；默认以到会的为基数。',
    rule: 'E-q2',
    article: '没有条文写明基数，依“四议两公开”工作法',
  },
  villageDisclosureDays: {
    label: '决议通过后几天内公开',
    group: 'village',
    kind: 'count',
    unit: '天',
    default: 10,
    min: 1,
    max: 30,
    reason: '重大事项随时公开，没有写几天。默认十天；超过的，乡镇（街道）看得到。',
    rule: 'E-30b',
    article: `${VILLAGE_LAW}第三十条${OLD_NUMBERS}`,
  },
  villageQuestionDays: {
    label: '村里几天内答复提问',
    group: 'village',
    kind: 'count',
    unit: '天',
    default: 15,
    min: 1,
    max: 30,
    reason:
      '村（居）民委员会应当接受查询，没有写几天答复；有的省定为十五天。默认十五天；超过的，乡镇（街道）看得到。',
    rule: 'E-30c',
    article: `${VILLAGE_LAW}第三十条${OLD_NUMBERS}`,
  },
  villageTermFirstDays: {
    label: '合同、资产、资源到期前几天第一次提醒',
    group: 'village',
    kind: 'count',
    unit: '天',
    default: 60,
    min: 2,
    max: 365,
    reason: '规定不管内部提醒。默认到期前六十天提醒一次，留出重新招标、协商的时间。',
    rule: 'E-34',
    article: '农经发〔2011〕13号（合同、资产、资源逐项公开）；提醒为内部约定，没有条文',
  },
  villageTermSecondDays: {
    label: '合同、资产、资源到期前几天第二次提醒',
    group: 'village',
    kind: 'count',
    unit: '天',
    default: 30,
    min: 1,
    max: 364,
    reason: '规定不管内部提醒。默认到期前三十天再提醒一次；到期之后还没有改登记的，再提醒一次。',
    rule: 'E-34',
    article: '农经发〔2011〕13号（合同、资产、资源逐项公开）；提醒为内部约定，没有条文',
  },
} as const satisfies Record<string, Convention>;
