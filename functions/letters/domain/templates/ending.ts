import type { TemplateBlock } from '../template';
import { closing, contact, may, must, received } from './block';

const correction = must('received', [
  '收到申请',
  '本机关于{receivedOn}收到您提交的更正政府信息申请（登记编号：{registrationNumber}），申请更正的内容为：{requestSummary}。',
]);

/** 不再处理、补充答复、撤销、更正的样本。依据：《条例》第三十条、第四十一条，《信息处理费管理办法》。 */
export const endingTemplates = {
  abandonmentLetter: [
    received,
    must(
      'notAmended',
      [
        '逾期不补正',
        '本机关于{notifiedOn}告知您补正，期限至{untilDay}，您逾期没有补正。{finding}。根据《政府信息公开条例》第三十条的规定，视为放弃申请，本机关不再处理该政府信息公开申请。',
      ],
      { variants: ['notAmended'], keeps: ['第三十条', '视为放弃', '不再处理'] },
    ),
    must(
      'feeUnpaid',
      [
        '逾期未缴费',
        '本机关于{notifiedOn}通知您缴纳信息处理费，期限至{untilDay}，您逾期没有按要求缴纳。{finding}。根据《政府信息公开条例》第四十二条和《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）的规定，视为放弃申请，本机关不再处理该政府信息公开申请。',
      ],
      { variants: ['feeUnpaid'], keeps: ['信息处理费管理办法', '视为放弃', '不再处理'] },
    ),
    may('again', ['可以再申请', '您仍需要该政府信息的，可以重新提出申请。']),
    must('remedies', ['救济途径', '{remedies}']),
    contact,
    closing,
  ],
  supplementaryReplyLetter: [
    received,
    must('original', [
      '原答复',
      '本机关已于{originalIssuedOn}作出答复（文号：{originalNumber}），现补充答复如下：',
    ]),
    must('content', ['补充的内容', '{content}']),
    must('remedies', ['救济途径', '{remedies}']),
    contact,
    closing,
  ],
  revocationLetter: [
    received,
    must(
      'revoked',
      [
        '撤销',
        '本机关已于{originalIssuedOn}作出告知书（文号：{originalNumber}）。因{reason}，现撤销该告知书，由本机关重新作出答复。',
      ],
      { keeps: ['撤销', '重新作出答复'] },
    ),
    may('due', ['重新答复的期限', '本机关将在{dueOn}以前重新作出答复。']),
    may('remedies', ['救济途径', '{remedies}']),
    contact,
    closing,
  ],
  correctionLetter: [
    correction,
    must('finding', ['核实情况', '经核实：{finding}。']),
    must(
      'corrected',
      ['已更正', '根据《政府信息公开条例》第四十一条的规定，本机关已予以更正，现告知您。'],
      { variants: ['corrected'], keeps: ['第四十一条', '予以更正'] },
    ),
    must(
      'notCorrected',
      [
        '不予更正',
        '您要求更正的记录经核实无误，根据《政府信息公开条例》第四十一条的规定，本机关不予更正。',
      ],
      { variants: ['notCorrected'], keeps: ['第四十一条', '不予更正'] },
    ),
    must(
      'transferred',
      [
        '已转送',
        '该信息不属于本机关职能范围，根据《政府信息公开条例》第四十一条的规定，本机关已转送{rightBodyName}处理，该机关联系方式：{rightBodyContact}。',
      ],
      { variants: ['transferred'], keeps: ['第四十一条', '转送'] },
    ),
    must(
      'pointedElsewhere',
      [
        '向有权机关提出',
        '该信息不属于本机关职能范围，根据《政府信息公开条例》第四十一条的规定，请您向{rightBodyName}提出，该机关联系方式：{rightBodyContact}。',
      ],
      { variants: ['pointedElsewhere'], keeps: ['第四十一条'] },
    ),
    must('remedies', ['救济途径', '{remedies}']),
    contact,
    closing,
  ],
} satisfies Record<string, readonly TemplateBlock[]>;
