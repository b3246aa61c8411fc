import type { TemplateBlock } from '../template';
import { closing, contact, may, must, received } from './block';

/** 收件、补正、说明理由、延期、延迟答复的样本。依据：《条例》第二十九条至第三十三条、第三十五条。 */
export const intakeTemplates = {
  registrationReceipt: [
    must('received', [
      '登记',
      '您提交的政府信息公开申请已经登记，登记编号：{registrationNumber}。申请内容为：{requestSummary}。',
    ]),
    must('receipt', ['收到之日与渠道', '收件渠道：{channel}。收到申请之日：{receivedOn}。']),
    must('due', [
      '答复期限',
      '本机关将自收到申请之日起20个工作日内予以答复，即在{dueOn}以前{isProvisional}（《政府信息公开条例》第三十三条第二款）。依法要求补正、征求意见、延长期限或者收取信息处理费的，另行书面告知。',
    ]),
    must('query', [
      '查询进度',
      '您可以凭登记编号和查询码（{queryCode}）查询办理进度。您留下的联系方式为：{{recipientContact}}；如有变动，请及时告知。',
    ]),
    contact,
  ],
  amendmentLetter: [
    received,
    must('finding', [
      '认定',
      '经审查，您的申请内容不明确，根据《政府信息公开条例》第三十条的规定，现一次性告知您作出补正。需要补正的事项为：',
    ]),
    must('items', ['补正事项', '{items}'], { style: 'item' }),
    must('guidance', ['指导和释明', '补正的方法：{guidance}。']),
    must('period', ['补正期限', '请您在{untilDay}以前（含当日）补正。']),
    may('workingDays', ['补正的天数', '补正期限自本告知书成文次日起计{workingDays}个工作日。']),
    must('restart', ['重新计算', '答复期限自本机关收到补正的申请之日起重新计算。'], {
      variants: ['timely'],
      keeps: ['重新计算'],
    }),
    must(
      'running',
      [
        '期限照常计算',
        '本告知书发出时已超过收到申请后7个工作日，在收到您补正的申请以前，原答复期限照常计算，不因本次告知停止；收到补正的申请后，答复期限自收到补正的申请之日起重新计算。',
      ],
      { variants: ['late'], keeps: ['照常计算', '重新计算'] },
    ),
    must(
      'consequence',
      ['逾期后果', '无正当理由逾期不补正的，视为放弃申请，本机关不再处理该政府信息公开申请。'],
      { keeps: ['视为放弃', '不再处理'] },
    ),
    contact,
    closing,
  ],
  reasonsLetter: [
    received,
    must('finding', [
      '认定',
      '经审查，您申请公开政府信息的数量、频次明显超过合理范围：{finding}。根据《政府信息公开条例》第三十五条的规定，请您说明理由。',
    ]),
    may('count', ['件数', '本机关统计，同一期间您提出的申请共{count}件。']),
    must('period', ['说明理由的期限', '请您在{untilDay}以前（含当日）以书面形式说明理由。']),
    must(
      'consequence',
      [
        '后果',
        '本机关认为申请理由不合理的，将告知您不予处理；认为理由合理，但是无法在规定期限内答复的，可以确定延迟答复的合理期限并告知您。',
      ],
      { keeps: ['不予处理', '合理期限'] },
    ),
    contact,
    closing,
  ],
  extensionLetter: [
    received,
    must('original', ['原期限', '该申请的答复期限原至{originalDueOn}。']),
    must(
      'extension',
      [
        '延长',
        '因{reason}，不能在上述期限内答复。根据《政府信息公开条例》第三十三条第二款的规定，经本机关政府信息公开工作机构负责人同意，答复期限延长{workingDays}个工作日，即延长至{dueOn}{isProvisional}。',
      ],
      { keeps: ['负责人同意'] },
    ),
    contact,
    closing,
  ],
  delayLetter: [
    received,
    must(
      'delay',
      [
        '延迟答复',
        '您已说明申请理由，本机关认为理由合理，但是{reason}，无法在规定的期限内答复。根据《政府信息公开条例》第三十五条的规定，本机关确定延迟答复的合理期限，最迟在{untilDay}以前答复。',
      ],
      { keeps: ['理由合理', '合理期限'] },
    ),
    contact,
    closing,
  ],
} satisfies Record<string, readonly TemplateBlock[]>;
