import type { TemplateBlock } from '../template';
import { closing, contact, may, must, received } from './block';

const PARTY_FORM = may('form', ['意见回执', '意见回执（请填写后交回）'], { style: 'heading' });

/** 征求意见、协办的样本。依据：《条例》第十三条至第十七条、第三十二条至第三十四条。 */
export const consultingTemplates = {
  thirdPartyConsultationLetter: [
    must('about', [
      '征求意见的内容',
      '本机关正在办理一件政府信息公开申请（登记编号：{registrationNumber}）。经审查，所涉政府信息公开后可能损害您（单位）的合法权益，根据《政府信息公开条例》第三十二条的规定，现书面征求您（单位）的意见。征求意见的内容为：{about}。',
    ]),
    must('period', ['期限', '请您（单位）自收到本征求意见书之日起15个工作日内提出意见。'], {
      keeps: ['收到', '15个工作日'],
    }),
    must(
      'silence',
      [
        '逾期后果',
        '逾期未提出意见的，由本机关依照《政府信息公开条例》的规定决定是否公开。您（单位）不同意公开且有合理理由的，本机关不予公开；本机关认为不公开可能对公共利益造成重大影响的，可以决定予以公开，并将决定公开的政府信息内容和理由书面告知您（单位）。',
      ],
      { keeps: ['逾期未提出意见的，由本机关依照'] },
    ),
    may('returnWay', ['交回的方式', '书面意见请交至：{returnWay}。']),
    PARTY_FORM,
    must(
      'formRows',
      [
        '意见回执的表格',
        '登记编号|{registrationNumber}\n意见|□ 同意公开　　□ 不同意公开　　□ 部分同意公开\n理由（不同意、部分同意公开的必填）|　\n签名或者盖章|　\n日期|　　　年　　月　　日',
      ],
      {
        style: 'table',
        keeps: ['同意公开', '不同意公开', '理由'],
      },
    ),
    contact,
  ],
  consultationNotice: [
    received,
    must('sent', [
      '征求意见',
      '办理中，因需要征求{consulted}的意见，本机关已于{sentOn}发出征求意见书。',
    ]),
    must(
      'excluded',
      [
        '不计入期限',
        '根据《政府信息公开条例》第三十三条第三款的规定，征求第三方和其他机关意见所需时间不计算在答复期限内。',
      ],
      { keeps: ['不计算在答复期限内'] },
    ),
    contact,
    closing,
  ],
  jointAuthorityLetter: [
    must('about', [
      '征求意见的内容',
      '本机关正在办理一件政府信息公开申请（登记编号：{registrationNumber}），所涉政府信息由你机关与本机关共同制作。根据《政府信息公开条例》第三十四条的规定，现征求你机关的意见。征求意见的内容为：{about}。',
    ]),
    must(
      'period',
      [
        '期限与逾期后果',
        '请你机关自收到本征求意见书之日起15个工作日内提出意见；逾期未提出意见的，视为同意公开。',
      ],
      { keeps: ['15个工作日', '视为同意公开'] },
    ),
    may('returnWay', ['交回的方式', '书面意见请交至：{returnWay}。']),
    contact,
  ],
  assistanceLetter: [
    must('about', [
      '协办事项',
      '本机关正在办理一件政府信息公开申请（登记编号：{registrationNumber}），需要你单位协助。协助事项为：{about}。',
    ]),
    may('until', [
      '反馈的日期',
      '该申请有法定答复期限，请你单位在{untilDay}以前书面反馈意见并提供相关材料。',
    ]),
    contact,
    may('closing', ['结语', '此函。']),
  ],
  attributeInquiryLetter: [
    must('about', [
      '征询的内容',
      '本机关正在办理一件政府信息公开申请（登记编号：{registrationNumber}），涉及你单位起草的历史文件{documentTitle}。该文件没有标注公开属性。征询的内容为：{about}。',
    ]),
    must(
      'reply',
      [
        '请予答复',
        '请你单位依照《政府信息公开条例》第十三条至第十七条的规定进行审查，确定该文件的公开属性（主动公开、依申请公开或者不予公开），以公函答复本机关；属于依申请公开、不予公开的，请一并说明理由和依据。',
      ],
      { keeps: ['公开属性', '说明理由'] },
    ),
    contact,
    may('closing', ['结语', '请函复为盼。']),
  ],
} satisfies Record<string, readonly TemplateBlock[]>;
