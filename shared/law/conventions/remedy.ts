import type { Convention } from '../convention';

/** 救济告知的约定。 */
export const REMEDY_CONVENTIONS = {
  partialReviewFirst: {
    label: '部分公开：告知先申请行政复议',
    group: 'remedy',
    kind: 'switch',
    default: true,
    reason:
      '部分公开中不予公开的那一部分是否复议前置，尚无定论。默认写“先复议，后诉讼”；当地法院另有做法的可以关掉。',
    rule: 'A-R7',
    article: '《行政复议法》第二十三条第一款第四项',
  },
  noReplyReviewFirst: {
    label: '逾期未答复：告知先申请行政复议',
    group: 'remedy',
    kind: 'switch',
    default: true,
    reason:
      '逾期未答复是否属于须先复议的“未履行法定职责”，尚无定论。默认写“先复议，后诉讼”；当地法院另有做法的可以关掉。',
    rule: 'A-R7',
    article: '《行政复议法》第二十三条第一款第三项',
  },
  onlineReviewChannel: {
    label: '网上申请行政复议的渠道',
    group: 'remedy',
    kind: 'text',
    default: '',
    max: 120,
    reason: '复议机关有网上渠道的，答复书应当一并告知。默认空着，没有就不写。',
    rule: 'D 救济告知',
    article: '《行政复议法》第二十二条',
  },
  courtName: {
    label: '有管辖权的人民法院',
    group: 'remedy',
    kind: 'text',
    default: '',
    max: 40,
    reason: '答复书要写明向哪个法院起诉。各地管辖的法院不同，系统不推定，请按当地情况填写。',
    rule: 'D 救济告知',
    article: '《行政诉讼法》第四十六条（起诉期限）',
  },
} as const satisfies Record<string, Convention>;
