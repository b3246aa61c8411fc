import type { Convention } from '../convention';

/** 信息处理费的约定。 */
export const FEE_CONVENTIONS = {
  feeEnabled: {
    label: '收取信息处理费',
    group: 'fee',
    kind: 'switch',
    default: false,
    reason: '办法说的是“可以收取”。默认不收；要收的县自行打开，打开后才能发收费通知。',
    rule: 'A-42',
    article: '《政府信息公开条例》第四十二条；《信息处理费管理办法》',
  },
  feeMode: {
    label: '信息处理费的计收方式',
    group: 'fee',
    kind: 'choice',
    default: 'byItem',
    choices: { byItem: '按件计收', byPage: '按量计收' },
    reason:
      '每件申请只能选按件、按量中的一种，不能并用。默认按件，因为按件适用于各种决定，按量只适用于提供纸质、电子邮件或复制数据的。发通知时可以另选。',
    rule: 'B-1',
    article: '《信息处理费管理办法》第三条至第五条',
  },
} as const satisfies Record<string, Convention>;
