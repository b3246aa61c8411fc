import type { TemplateBlock } from '../template';
import { may, must } from './block';

const table = { style: 'table' } as const;

/** 审批、移送、送达、撤回、申请的单据样本；“|”前是栏目，后是内容。依据：《条例》第十七条、第二十九条、第四十五条。 */
export const internalTemplates = {
  approvalSlip: [
    must(
      'rows',
      [
        '呈批的内容',
        '登记编号|{registrationNumber}\n申请人|{{recipientName}}\n收到申请之日|{receivedOn}\n申请内容|{requestSummary}\n拟作答复|{replyKind}\n答复正文|{content}\n经办意见|{drafterOpinion}',
      ],
      { ...table, variants: ['reply'] },
    ),
    must(
      'extensionRows',
      [
        '延期的呈批内容',
        '登记编号|{registrationNumber}\n申请人|{{recipientName}}\n收到申请之日|{receivedOn}\n申请内容|{requestSummary}\n呈批事项|{replyKind}\n延期的安排|{content}\n经办意见|{drafterOpinion}',
      ],
      { ...table, variants: ['extension'] },
    ),
    may('confidentiality', ['保密审查意见', '保密审查意见|{confidentialityOpinion}'], table),
    may('legality', ['合法性审查意见', '合法性审查意见|{legalityOpinion}'], table),
    may('approvalOpinion', ['签发意见', '签发意见|{approvalOpinion}'], table),
    must('approver', ['签发人', '签发人|{approverName}'], table),
  ],
  transferList: [
    must('transfer', [
      '移送',
      '{fromName}于{transferredOn}将下列政府信息公开申请移送{toName}。移送的理由：{reason}。',
    ]),
    must('cases', ['明细', '{cases}'], table),
    must(
      'sign',
      ['交接', '移送人（签名）|　\n接收人（签名）|　\n交接日期|　　　年　　月　　日'],
      table,
    ),
  ],
  deliveryReceipt: [
    must(
      'rows',
      [
        '送达的内容',
        '登记编号|{registrationNumber}\n受送达人|{{recipientName}}\n申请内容|{requestSummary}\n送达方式|{way}\n送达之日|{deliveredOn}\n送达凭证|{proof}',
      ],
      table,
    ),
    may('letter', ['送达的文书', '送达的文书|{letterTitle}'], table),
    may('letterNumber', ['文书的文号', '文书的文号|{letterNumber}'], table),
    may('sign', ['签收', '受送达人（签名或者盖章）|　\n送达人（签名）|　\n备注|　'], table),
  ],
  withdrawalForm: [
    must(
      'withdraw',
      [
        '撤回',
        '{{recipientName}}于{receivedOn}向{agencyName}提交政府信息公开申请（登记编号：{registrationNumber}），申请内容为：{requestSummary}。现自愿撤回该申请。',
      ],
      { keeps: ['自愿撤回'] },
    ),
    may('reason', ['理由', '撤回的理由：{reason}。']),
    must('sign', ['签名', '申请人（签名或者盖章）|{{recipientName}}\n日期|{withdrawnOn}'], table),
  ],
  applicationForm: [
    must(
      'applicant',
      [
        '申请人信息',
        '登记编号|{registrationNumber}\n申请人类别|{applicantKind}\n姓名或者名称|{{recipientName}}\n身份证明|{{recipientIdentity}}\n联系方式|{{recipientContact}}\n通讯地址|{{recipientAddress}}',
      ],
      table,
    ),
    may(
      'organisation',
      ['法人或者其他组织', '统一社会信用代码|{creditCode}\n联系人|{{contactPerson}}'],
      table,
    ),
    must(
      'request',
      [
        '申请的内容',
        '受理机关|{agencyName}\n所需政府信息的名称、文号或者便于查询的其他特征性描述|{description}\n所需信息的形式|{desiredForm}\n获取信息的方式、途径|{deliveryMethod}\n提交渠道|{channel}\n提交之日|{submittedOn}',
      ],
      table,
    ),
  ],
} satisfies Record<string, readonly TemplateBlock[]>;
