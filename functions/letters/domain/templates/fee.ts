import type { TemplateBlock } from '../template';
import { closing, contact, may, must, received } from './block';

/** 收费、第三方不同意而仍决定公开的样本。依据：《条例》第三十二条、第四十二条，《信息处理费管理办法》。 */
export const feeTemplates = {
  feeLetter: [
    received,
    must(
      'basis',
      [
        '依据与标准',
        '根据《政府信息公开条例》第四十二条和《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）的规定，您的申请数量、频次或者要求提供的信息量超过规定标准，本机关{mode}信息处理费。计费数量：{quantity}。费用明细如下：',
      ],
      { keeps: ['第四十二条', '信息处理费管理办法'] },
    ),
    must('bands', ['费用明细', '{breakdown}'], { style: 'table' }),
    must('amount', ['金额', '以上合计{amountYuan}元。']),
    must('payWay', [
      '缴费方式',
      '缴费方式：{payWay}。收入科目编码：{revenueCode}，费用全额上缴国库，缴费后出具财政票据。',
    ]),
    must('period', ['缴费期限', '请您自收到本通知书次日起20个工作日内缴纳。'], {
      keeps: ['次日起20个工作日内'],
    }),
    may('payBy', ['缴费的最后一天', '以今日收到本通知书计算，缴费的最后一天为{untilDay}。']),
    must(
      'consequence',
      [
        '逾期后果',
        '逾期未按要求缴纳的，视为放弃申请，本机关不再处理该政府信息公开申请；缴清后，答复期限自缴清次日起重新计算。',
      ],
      { keeps: ['视为放弃', '重新计算'] },
    ),
    contact,
  ],
  overrideLetter: [
    may('consulted', [
      '征求意见',
      '本机关曾于{consultedOn}就一件政府信息公开申请征求您（单位）的意见。',
    ]),
    must(
      'decision',
      [
        '因公共利益决定公开',
        '您（单位）对公开有关政府信息（登记编号：{registrationNumber}）{stance}。经审查，本机关认为不公开可能对公共利益造成重大影响，根据《政府信息公开条例》第三十二条的规定，决定予以公开，现将决定公开的内容和理由书面告知您（单位）。',
      ],
      { variants: ['publicInterest'], keeps: ['公共利益', '第三十二条'] },
    ),
    must(
      'unreasonable',
      [
        '不同意的理由不合理',
        '您（单位）对公开有关政府信息（登记编号：{registrationNumber}）{stance}。经审查，本机关认为您（单位）不同意公开的理由不合理，公开不会损害您（单位）的合法权益，根据《政府信息公开条例》第十五条、第三十二条的规定，决定予以公开，现将决定公开的内容和理由书面告知您（单位）。',
      ],
      { variants: ['unreasonable'], keeps: ['理由不合理', '第三十二条'] },
    ),
    must('content', ['公开的内容', '决定公开的政府信息内容：{content}']),
    must('reason', ['公开的理由', '决定公开的理由：{reason}。']),
    must('remedies', ['救济途径', '{remedies}']),
    contact,
    closing,
  ],
} satisfies Record<string, readonly TemplateBlock[]>;
